"""Last month's book."""
