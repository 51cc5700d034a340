"""The columns in another order."""
