"""A needed header renamed to something nobody can know."""
