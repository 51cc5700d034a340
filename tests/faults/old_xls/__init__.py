"""Saved as .xls."""
