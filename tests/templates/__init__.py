"""Tests of what draws the books."""
