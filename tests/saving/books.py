"""A workbook that was saved before, and the one that is to take its place."""

from functools import cache
from io import BytesIO

import openpyxl

from templates import load


@cache
def old() -> bytes:
    """Return the earlier workbook, a small one."""
    return _made("earlier")


@cache
def new() -> bytes:
    """Return the new workbook, larger than a full disk takes."""
    return load("member.zh.xlsx")


def _made(text: str) -> bytes:
    workbook, stream = openpyxl.Workbook(), BytesIO()
    workbook.worksheets[0]["A1"] = text
    workbook.save(stream)
    return stream.getvalue()
