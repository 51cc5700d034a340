"""The second reader, for the few books the quick one cannot read: openpyxl, row by row.

It is about ten times slower, and knows errors the quick one does not (#SPILL!, #BLOCKED!) and
ways of writing XML that are rare.
"""

import io
import re
import struct
import warnings
import zipfile
import zlib
from contextlib import redirect_stdout
from datetime import datetime, time
from typing import Any
from xml.etree.ElementTree import ParseError
from xml.parsers import expat

import openpyxl
from defusedxml.ElementTree import iterparse
from openpyxl.utils.exceptions import CellCoordinatesException
from openpyxl.worksheet._reader import INLINE_STRING, ROW_TAG, VALUE_TAG, WorkSheetParser

from workbook.read.caps import MAX_AREA, MAX_COLUMN, MAX_ROW, MAX_SLOW_STYLES
from workbook.read.cells import UNCALCULATED, Spot
from workbook.read.grid import BLANK, Value, refuse_swollen
from workbook.read.guard import Inspected
from workbook.read.package import MAIN, STRINGS, STYLES, sheet_part
from workbook.read.refusal import Refused
from workbook.schema.place import a1

if not openpyxl.DEFUSEDXML:  # it steps aside for an environment variable
    raise ImportError("openpyxl must read through defusedxml")

MIDNIGHT = time()
SHEET_TAG = f"{{{MAIN}}}worksheet"
KINDS = frozenset({"n", "s", "str", "inlineStr", "b", "e", "d"})
_INDEX = re.compile(r"\s*[0-9]+\s*", re.ASCII)

# What openpyxl raises on damaged books.
FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ParseError,
    CellCoordinatesException,
    AttributeError,
    ArithmeticError,
    LookupError,
    TypeError,
    ValueError,
    RecursionError,
    EOFError,
    OSError,
)

Rows = list[list[Value]]
Cells = dict[Spot, Value]
Marks = dict[Spot, str]


def read_slowly(seen: Inspected) -> tuple[list[Rows], list[Marks]]:
    """Return each wanted sheet's rows and marks.

    Raises:
        Refused: part_unreadable, far_cell, part_too_large.
    """
    all_rows: list[Rows] = []
    all_marks: list[Marks] = []
    part, area = "xl", 0
    try:
        _refuse_at_once(seen)
        # About formats it warns on standard error, and writes a line where results of ours belong.
        with warnings.catch_warnings(action="ignore"), redirect_stdout(io.StringIO()):
            book = openpyxl.load_workbook(
                io.BytesIO(seen.package), read_only=True, data_only=True, keep_links=False
            )
            for index, sheet in enumerate(book.worksheets):
                part = seen.tabs[index].name
                cells, marks = _read_sheet(sheet, part)
                rows = _as_rows(cells)
                area += len(rows) * len(rows[0]) if rows else 0
                refuse_swollen(area)
                all_rows.append(rows)
                all_marks.append(marks)
    except FAULTS as error:
        raise Refused("part_unreadable", part) from error
    return all_rows, all_marks


def _refuse_at_once(seen: Inspected) -> None:
    """Refuse what openpyxl would only fail at after a while, and name the part.

    Raises:
        Refused: part_unreadable for XML that is not well-formed, and for too many formats.
    """
    names = {sheet_part(number): tab.name for number, tab in enumerate(seen.tabs, 1)}
    with zipfile.ZipFile(io.BytesIO(seen.package)) as parts:
        for part in (*names, *sorted({STYLES, STRINGS} & set(parts.namelist()))):
            xml = parts.read(part)
            if part == STYLES and xml.count(b"<") > MAX_SLOW_STYLES:
                raise Refused("part_unreadable", STYLES)
            try:
                expat.ParserCreate().Parse(xml, True)
            except expat.ExpatError as error:
                raise Refused("part_unreadable", names.get(part, part)) from error


def _read_sheet(sheet: Any, tab: str) -> tuple[Cells, Marks]:  # noqa: ANN401 - openpyxl has no types
    """Return the cells of a sheet and their marks, in whatever order they stand in the file.

    Row by row through openpyxl's own parser: its public way counts through every row up to a far
    one, leaves out rows that come too late, and fails at what is wrong beside the cells.
    """
    cells: Cells = {}
    marks: Marks = {}
    height = width = 0
    with sheet._get_source() as source:
        book = sheet.parent
        parser = WorkSheetParser(
            source,
            sheet._shared_strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        for _, element in iterparse(source):
            if element.tag != ROW_TAG:
                continue
            _, read = parser.parse_row(element)
            for cell, xml in zip(read, element, strict=True):
                _check_kind(xml)
                spot = cell["row"] - 1, cell["column"] - 1
                if not _keep(cell, xml, spot, cells=cells, marks=marks):
                    continue
                height, width = max(height, cell["row"]), max(width, cell["column"])
                _check_reach(height, width, tab=tab)
            element.clear()
    if element.tag != SHEET_TAG:  # of another namespace nothing would have been found
        raise Refused("part_unreadable", tab)
    return cells, marks


def _check_kind(xml: Any) -> None:  # noqa: ANN401
    """Raise for a cell of which openpyxl would make nothing, or another cell's text."""
    kind, value = xml.get("t", "n"), xml.findtext(VALUE_TAG)
    is_odd_text = xml.find(INLINE_STRING) is not None and kind != "inlineStr"
    if kind not in KINDS or is_odd_text or (kind == "s" and value and not _INDEX.fullmatch(value)):
        raise ValueError(kind, value)


def _keep(cell: Any, xml: Any, spot: Spot, *, cells: Cells, marks: Marks) -> bool:  # noqa: ANN401
    """Keep a cell's value or its mark; return whether there is any."""
    value = cell["value"]
    if value is None or value == BLANK:
        if not _is_uncalculated(xml):
            return False
        marks[spot] = UNCALCULATED
    elif cell["data_type"] == "e":
        marks[spot] = str(value)
    else:
        cells[spot] = _as_quick_reader(value)
    return True


def _is_uncalculated(xml: Any) -> bool:  # noqa: ANN401
    kinds = {child.tag.rpartition("}")[2]: child.text for child in xml}
    is_result = kinds.get("v") or ("v" in kinds and xml.get("t") == "str")
    return "f" in kinds and not is_result


def _as_rows(cells: Cells) -> Rows:
    """Return the rectangle from A1 to the last row and column that hold anything."""
    height = max((row + 1 for row, _ in cells), default=0)
    width = max((column + 1 for _, column in cells), default=0)
    rows: Rows = [[BLANK] * width for _ in range(height)]
    for (row, column), value in cells.items():
        rows[row][column] = value
    return rows


def _check_reach(height: int, width: int, *, tab: str) -> None:
    if height > MAX_ROW or width > MAX_COLUMN or height * width > MAX_AREA:
        raise Refused("far_cell", f"{tab}!{a1(height - 1, width - 1)}")


def _as_quick_reader(value: object) -> Value:
    """Return a value in the kind the quick reader gives: floats, and dates without a midnight."""
    match value:
        case bool():
            return value
        case int():
            return float(value)
        case datetime() if value.time() == MIDNIGHT:
            return value.date()
    return value  # type: ignore[return-value] # what openpyxl has for cells
