"""A nickname on the first page."""
