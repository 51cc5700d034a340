"""Sheet and workbook protected."""
