"""Amounts merged."""
