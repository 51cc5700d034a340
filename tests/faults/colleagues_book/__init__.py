"""A colleague's book with one's own number on the first page."""
