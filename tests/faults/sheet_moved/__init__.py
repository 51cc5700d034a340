"""The sheets in another order."""
