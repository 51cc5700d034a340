"""Somebody else's workbook in the folder."""
