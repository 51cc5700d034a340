"""Dozens of blank rows in the middle."""
