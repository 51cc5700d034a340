"""Tests of workbook.measure."""
