"""Amounts in words nobody can be sure of."""
