"""Tests of workbook.calendar."""
