"""Cells → values, a whole range in a few calls."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from addin.calc.addresses import Box
from addin.calc.bridge import Uno
from addin.calc.number_formats import DATE, LOGICAL, TIME, NumberFormats
from addin.calc.values import CellError, error, moment

FORMULA_ERRORS = 4  # com.sun.star.sheet.FormulaResult
Value = float | str | bool | datetime | CellError


def values_of(cells: Uno, formats: NumberFormats, epoch: datetime) -> list[list[Value]]:
    """Return the values of a range of cells; an empty cell is an empty text.

    Args:
        cells: The UNO range.
        formats: Its document's number formats: whether a number is a date stands only there.
        epoch: The day with the number 0.
    """
    rows: list[list[Any]] = [list(row) for row in cells.getDataArray()]
    if any(None in row for row in rows):
        _put_errors(rows, cells)
    if any(type(value) is float for row in rows for value in row):
        for kind, box in formatted(cells, formats, DATE | TIME | LOGICAL):
            _put_typed(rows, box, epoch, is_logical=bool(kind & LOGICAL))
    return rows


def formatted(cells: Uno, formats: NumberFormats, kinds: int) -> Iterator[tuple[int, Box]]:
    """Yield the parts of a range whose number format is of some kinds, counted from its corner (0, 0)."""
    at = cells.RangeAddress
    if (key := uniform(cells, "NumberFormat")) is not None:
        if formats.kind(key) & kinds:
            last = (at.EndRow - at.StartRow, at.EndColumn - at.StartColumn)
            yield formats.kind(key), Box(0, 0, *last)
        return
    for parts in cells.getUniqueCellFormatRanges():
        kind = formats.kind(parts.NumberFormat)
        if kind & kinds:
            for part in parts.RangeAddresses:
                yield kind, _inside(part, at)


def uniform(cells: Uno, name: str) -> Uno:
    """Return a property that all cells share; None if they differ, where UNO gives the default."""
    is_mixed = cells.getPropertyState(name).value == "AMBIGUOUS_VALUE"
    return None if is_mixed else getattr(cells, name)


def _inside(part: Uno, at: Uno) -> Box:
    return Box(
        part.StartRow - at.StartRow,
        part.StartColumn - at.StartColumn,
        part.EndRow - at.StartRow,
        part.EndColumn - at.StartColumn,
    )


def _put_errors(rows: list[list[Any]], cells: Uno) -> None:
    at = cells.RangeAddress
    for part in cells.queryFormulaCells(FORMULA_ERRORS).RangeAddresses:
        box = _inside(part, at)
        for row in range(box.row, box.last_row + 1):
            for column in range(box.column, box.last_column + 1):
                rows[row][column] = error(cells.getCellByPosition(column, row).getError())


def _put_typed(rows: list[list[Any]], box: Box, epoch: datetime, *, is_logical: bool) -> None:
    for row in rows[box.row : box.last_row + 1]:
        for column in range(box.column, box.last_column + 1):
            value = row[column]
            if type(value) is float and is_logical:
                row[column] = bool(value)
            elif type(value) is float and value >= 0:
                row[column] = moment(value, epoch)
