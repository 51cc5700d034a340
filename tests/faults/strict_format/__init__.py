"""Saved as Strict Open XML."""
