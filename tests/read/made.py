"""Workbooks made in memory: by XlsxWriter as people's programs make them, and part by part."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import xlsxwriter

from workbook.read.book import read_book
from workbook.read.cells import Spot
from workbook.read.grid import BookGrids, Grid
from workbook.read.guard import Refusal

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
OLE = bytes.fromhex("d0cf11e0a1b11ae1")

TYPES = "[Content_Types].xml"
RELS = "_rels/.rels"
BOOK = "xl/workbook.xml"
BOOK_RELS = "xl/_rels/workbook.xml.rels"
CORE = "docProps/core.xml"
STRINGS = "xl/sharedStrings.xml"
STYLES = "xl/styles.xml"
SHEET = "xl/worksheets/sheet1.xml"

Parts = dict[str, str | bytes]
Rows = Sequence[Sequence[object]]


def book(sheets: Mapping[str, Rows], options: Mapping[str, Any] | None = None) -> bytes:
    """Return a workbook with these rows, from A1, as XlsxWriter writes it.

    A text that begins with "=" is a formula with the result 0; None leaves a cell out.
    """
    target = io.BytesIO()
    workbook = xlsxwriter.Workbook(target, {"in_memory": True, **(options or {})})
    day = workbook.add_format({"num_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        worksheet = workbook.add_worksheet(name)
        for index, row in enumerate(rows):
            for column, value in enumerate(row):
                match value:
                    case None:
                        continue
                    case str() if value.startswith("="):
                        worksheet.write_formula(index, column, value)
                    case str():
                        worksheet.write_string(index, column, value)
                    case date() | datetime():
                        worksheet.write_datetime(index, column, value, day)
                    case _:
                        worksheet.write(index, column, value)
    workbook.close()
    return target.getvalue()


def parts_of(content: bytes) -> Parts:
    """Return a workbook's parts, unpacked."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a zip of these parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return target.getvalue()


def raw_parts(*sheets: str, tabs: Sequence[str] = ()) -> Parts:
    """Return the parts of a workbook whose worksheets hold just this XML.

    Args:
        *sheets: What stands between ``<worksheet>`` and ``</worksheet>``.
        tabs: The tabs' names; S1, S2 … by default.
    """
    numbers = range(1, len(sheets) + 1)
    names = list(tabs) or [f"S{number}" for number in numbers]
    tab = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>'
        for name, number in zip(names, numbers, strict=True)
    )
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" '
        f'Target="worksheets/sheet{number}.xml"/>'
        for number in numbers
    )
    shared = "".join(
        f'<Relationship Id="rIdShared{index}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>'
        for index, kind in enumerate(("styles", "sharedStrings"))
    )
    parts: Parts = {
        TYPES: f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Override PartName="/{BOOK}" '
        f'ContentType="{CONTENT}.sheet.main+xml"/></Types>',
        RELS: f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="{BOOK}"/></Relationships>',
        BOOK: f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{tab}</sheets></workbook>',
        BOOK_RELS: f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{links}{shared}'
        "</Relationships>",
    }
    for number, sheet in zip(numbers, sheets, strict=True):
        parts[f"xl/worksheets/sheet{number}.xml"] = worksheet(sheet)
    return parts


def worksheet(inside: str) -> str:
    """Return a worksheet part."""
    return f'{HEAD}<worksheet xmlns="{MAIN}">{inside}</worksheet>'


def cells(inside: str) -> str:
    """Return cells as the only ones of a worksheet."""
    return f'<sheetData><row r="1">{inside}</row></sheetData>'


def raw_book(*sheets: str, **changed: str | bytes) -> bytes:
    """Return a workbook made of raw worksheets, some parts changed or added by their constant."""
    parts = raw_parts(*sheets)
    parts.update({globals()[key.upper()]: data for key, data in changed.items()})
    return packed(parts)


def ole(*streams: str) -> bytes:
    """Return the beginning of an OLE file that lists these streams."""
    return OLE + bytes(504) + b"".join(stream.encode("utf-16-le") + bytes(64) for stream in streams)


def with_declared_size(content: bytes, name: str, size: int) -> bytes:
    """Return a zip whose list of parts claims another unpacked size of a part."""
    at = content.rindex(name.encode()) - 46
    assert content[at : at + 4] == b"PK\x01\x02"
    return content[: at + 24] + struct.pack("<I", size) + content[at + 28 :]


def read(content: bytes, file: str = "张三.xlsx") -> BookGrids:
    """Return a good file's grids."""
    grids = read_book(file, content)
    assert isinstance(grids, BookGrids), grids.finding
    return grids


def refusal(content: bytes, file: str = "张三.xlsx") -> tuple[str, str]:
    """Return why a file is refused: the code, and what was found."""
    refused = read_book(file, content)
    assert isinstance(refused, Refusal)
    return refused.finding.code, refused.finding.found


def grid(*rows: Sequence[Any], name: str = "日志", marks: Mapping[Spot, str] | None = None) -> Grid:
    """Return a grid whose rows are made equally long."""
    width = max((len(row) for row in rows), default=0)
    filled = [[*row, *[""] * (width - len(row))] for row in rows]
    return Grid(name=name, rows=filled, marks=marks or {})


def grids(*each: Grid) -> BookGrids:
    """Return a book of grids."""
    return BookGrids(file="张三.xlsx", grids=each)
