"""Dates written as text, in seven ways."""
