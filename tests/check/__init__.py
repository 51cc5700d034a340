"""Tests of workbook.check."""
