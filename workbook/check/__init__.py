"""Checks: grids become typed rows and findings; user data never raises."""
