"""Hostile files, each with what becomes of it."""
