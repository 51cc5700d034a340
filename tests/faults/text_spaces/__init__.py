"""Spaces and characters nobody sees around numbers."""
