"""Formatted down to the very last row."""
