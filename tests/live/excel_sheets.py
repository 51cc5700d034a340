"""A book with what people leave in a sheet, open; and the file that is saved of it."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.worksheet.worksheet import Worksheet

from addin.excel import attach
from addin.live.host import OpenBook
from addin.request import parse
from tests.live.office import Office, Opened

DAY = date(2026, 11, 18)
OWN_NOTE = "上周问过她，\n月底前答复"
ALLOWED = {"autofilter": True, "sort": True, "format_cells": True, "insert_rows": True}
PROTECTED = {"objects": True, "scenarios": True, **ALLOWED}


def member_sheet() -> bytes:
    """Return a book with a person's own notes, fills, a filter, a group and protected sheets."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target) as book:
        own = book.add_worksheet("日志")
        own.write_row("A1", ["日期", "客户", "金额"])
        own.write("B2", "周明远", book.add_format({"bg_color": "#FFF2CC", "bold": True}))
        own.write("B3", "赵雨桐", book.add_format({"pattern": 4, "bg_color": "#DDEBF7"}))
        own.write_comment("B2", OWN_NOTE, {"x_scale": 2, "author": "周明远"})
        own.autofilter("A1:C9")
        own.set_row(5, 30, None, {"hidden": True})
        own.set_row(7, None, None, {"level": 1})
        for name, password in (("月目标", ""), ("密", "1234")):
            sheet = book.add_worksheet(name)
            sheet.write("A1", "锁")
            sheet.protect(password, PROTECTED)
        book.add_worksheet("It's 100%")
    return target.getvalue()


@contextmanager
def opened_sheets(office: Office, folder: Path) -> Iterator[Opened]:
    """Open the book, and close it in the end."""
    file = folder / "月表=2026 & 50% '周'.xlsx"
    file.write_bytes(member_sheet())
    book = office.open(file)
    yield book
    book.close()


def book_in(opened: Opened) -> OpenBook:
    """Return an open book as the commands get it."""
    line = ["check", f"--wb={opened.uid}", f"--pipe={opened.office.pipe}"]
    found = attach(parse(line, DAY)).book
    assert found is not None
    return found


def parts(opened: Opened, folder: Path) -> dict[str, bytes]:
    """Return the parts of the file that LibreOffice saves, without when it did."""
    content = opened.saved_as(folder / "parts.xlsx")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = [name for name in package.namelist() if name != "docProps/core.xml"]
        return {name: package.read(name) for name in names}


def saved(opened: Opened, folder: Path, tab: str = "日志") -> Worksheet:
    """Return a sheet of the file that LibreOffice saves."""
    content = opened.saved_as(folder / "saved.xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(content))[tab]
    assert isinstance(sheet, Worksheet)
    return sheet
