"""Rows with totals and subtotals added."""
