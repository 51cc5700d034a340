"""A 0 was entered."""
