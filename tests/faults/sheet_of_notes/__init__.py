"""A sheet of his own with notes."""
