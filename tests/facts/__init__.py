"""Tests of workbook.facts."""
