"""A member who is not in the roster yet."""
