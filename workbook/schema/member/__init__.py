"""The member book 个人月表: one sheet, one file."""

from workbook.schema.member.book import IDENTITY_SHEET, SCHEMA_VERSION, member_book

__all__ = ["IDENTITY_SHEET", "SCHEMA_VERSION", "member_book"]
