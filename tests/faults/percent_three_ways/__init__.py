"""Rates in the team book written 50, 0.5 and “50%”."""
