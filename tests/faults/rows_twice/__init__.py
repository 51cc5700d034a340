"""Rows pasted twice."""
