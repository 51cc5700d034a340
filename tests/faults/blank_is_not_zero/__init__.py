"""A deal whose amount is blank (which is not 0)."""
