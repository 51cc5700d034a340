"""A sheet renamed."""
