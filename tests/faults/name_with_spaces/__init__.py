"""A name with spaces in it."""
