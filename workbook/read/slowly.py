"""The second reader, for the few books the quick one cannot read: openpyxl, row by row.

It is about ten times slower, and knows errors the quick one does not (#SPILL!, #BLOCKED!) and
ways of writing XML that are rare.
"""

import io
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import datetime, time
from typing import Any
from xml.etree.ElementTree import ParseError

import openpyxl
from defusedxml.ElementTree import iterparse
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.utils.exceptions import CellCoordinatesException

from workbook.read.caps import MAX_AREA, MAX_COLUMN, MAX_ROW
from workbook.read.cells import UNCALCULATED, Spot
from workbook.read.grid import BLANK, Value
from workbook.read.guard import Inspected
from workbook.read.package import sheet_part
from workbook.read.refusal import Refused
from workbook.schema.place import a1

if not openpyxl.DEFUSEDXML:  # it steps aside for an environment variable
    raise ImportError("openpyxl must read through defusedxml")

MIDNIGHT = time()
EXCEL_ROWS = 1_048_576

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
Marks = dict[Spot, str]


def read_slowly(seen: Inspected) -> tuple[list[Rows], list[Marks]]:
    """Return each wanted sheet's rows and marks.

    Raises:
        Refused: part_unreadable, far_cell.
    """
    all_rows: list[Rows] = []
    all_marks: list[Marks] = []
    part = "xl"
    try:
        with warnings.catch_warnings(action="ignore"):  # about formats, on standard error
            book = openpyxl.load_workbook(
                io.BytesIO(seen.package), read_only=True, data_only=True, keep_links=False
            )
            for index, sheet in enumerate(book.worksheets):
                part, known = seen.tabs[index].name, seen.sheets[index]
                rows, errors = _read_sheet(sheet, part)
                missing = known.marks if known.is_plain else _uncalculated(seen.package, index + 1)
                all_rows.append(rows)
                all_marks.append({**dict(missing), **errors})
    except FAULTS as error:
        raise Refused("part_unreadable", part) from error
    for tab, marks in zip(seen.tabs, all_marks, strict=True):
        for row, column in marks:
            _check_reach(row + 1, column + 1, tab=tab.name)
    return all_rows, all_marks


def _read_sheet(sheet: Any, tab: str) -> tuple[Rows, Marks]:  # noqa: ANN401 - openpyxl has no types
    sheet.reset_dimensions()  # WPS writes A1:A1, whatever the sheet holds
    rows: Rows = []
    marks: Marks = {}
    width = 0
    for number, cells in enumerate(sheet.iter_rows(), 1):
        if number > EXCEL_ROWS:
            raise Refused("part_unreadable", tab)
        values = _values(cells, marks, number=number)
        if not values:
            continue
        width = max(width, len(values))
        _check_reach(number, width, tab=tab)
        rows.extend([] for _ in range(number - 1 - len(rows)))
        rows.append(values)
    return [[*row, *[BLANK] * (width - len(row))] for row in rows], marks


def _check_reach(height: int, width: int, *, tab: str) -> None:
    if height > MAX_ROW or width > MAX_COLUMN or height * width > MAX_AREA:
        raise Refused("far_cell", f"{tab}!{a1(height - 1, width - 1)}")


def _values(cells: Sequence[Any], marks: Marks, *, number: int) -> list[Value]:
    """Return a row's values without the blanks at its end, and keep its errors in ``marks``."""
    values: list[Value] = []
    for column, cell in enumerate(cells):
        value = cell.value
        if value is None or value == BLANK:
            continue
        if cell.data_type == "e":
            marks[number - 1, column] = str(value)
            continue
        values.extend([BLANK] * (column - len(values)))
        values.append(_as_quick_reader(value))
    return values


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


def _uncalculated(package: bytes, number: int) -> Iterator[tuple[Spot, str]]:
    """Yield the formulas without a stored result of a sheet, by its number in the package."""
    row = column = 0
    with zipfile.ZipFile(io.BytesIO(package)) as parts, parts.open(sheet_part(number)) as source:
        for event, element in iterparse(source, events=("start", "end")):
            name = element.tag.rpartition("}")[2]
            if event == "end" and name == "c":
                kinds = {child.tag.rpartition("}")[2]: child.text for child in element}
                is_result = kinds.get("v") or ("v" in kinds and element.get("t") == "str")
                if "f" in kinds and not is_result:
                    yield (row - 1, column - 1), UNCALCULATED
                element.clear()
            elif event == "start" and name == "row":
                row, column = int(element.get("r") or row + 1), 0
            elif event == "start" and name == "c":
                column += 1
                if reference := element.get("r"):
                    row, column = coordinate_to_tuple(reference)
