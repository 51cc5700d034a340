"""Saved by another program, none of the book's formulas has a result."""
