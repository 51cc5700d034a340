"""A sheet of his own, with activities on it too."""
