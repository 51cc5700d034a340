"""Phones stored as numbers."""
