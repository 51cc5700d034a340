"""Mutants of good books: whatever was done to a file, it has an answer."""
