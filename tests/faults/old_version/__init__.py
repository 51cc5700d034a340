"""A book of an old template version."""
