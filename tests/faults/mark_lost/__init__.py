"""Copied into a new workbook, the hidden mark lost."""
