"""The team book 主管台账: one sheet, one file."""

from workbook.schema.team_book.book import team_book

__all__ = ["team_book"]
