"""Tests of Excel's ribbon."""
