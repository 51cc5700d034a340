"""A program that poses as a workbook (.exe)."""
