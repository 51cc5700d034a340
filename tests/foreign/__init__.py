"""A hand-in folder into which somebody else's workbooks fell."""
