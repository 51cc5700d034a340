"""A book saved by WPS that claims to be A1 alone."""
