"""Rows of last month pasted in too."""
