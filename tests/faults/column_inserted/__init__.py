"""A column inserted in the middle and filled in."""
