"""Saved in WPS's own .et."""
