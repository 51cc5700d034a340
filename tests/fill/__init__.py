"""Tests of what fills the books."""
