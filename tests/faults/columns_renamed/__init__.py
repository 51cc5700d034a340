"""Headers renamed."""
