"""Values as the open book gives them, as the reader of files would give them."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from workbook.read.cells import Spot
from workbook.read.grid import BLANK, Value

EPOCH = datetime(1899, 12, 30)
EPOCH_1904 = datetime(1904, 1, 1)
DAY = timedelta(days=1)
MILLISECOND = timedelta(milliseconds=1)
LEAP = EPOCH + 60 * DAY  # Excel counts a 29 February 1900, so what is before it is a day off
LAST_SUSPECT = datetime(1905, 1, 1)  # what is later is taken for a day, not for hours worked
MIDNIGHT = time()
ELAPSED = ("[h", "[m", "[s")
# Excel's errors by their xlErr number.
ERRORS = {
    2000: "#NULL!",
    2007: "#DIV/0!",
    2015: "#VALUE!",
    2023: "#REF!",
    2029: "#NAME?",
    2036: "#NUM!",
    2042: "#N/A",
    2043: "#GETTING_DATA",
    2045: "#SPILL!",
    2046: "#CONNECT!",
    2047: "#BLOCKED!",
    2048: "#UNKNOWN!",
    2049: "#FIELD!",
    2050: "#CALC!",
}
ERROR_TEXTS = frozenset(ERRORS.values())


class CellError(str):
    """The error that a cell holds ("#REF!")."""

    __slots__ = ()


def read_rows(
    raw: Sequence[Sequence[Any]], *, is_1904: bool, format_of: Callable[[int, int], str]
) -> tuple[list[list[Value]], dict[Spot, str]]:
    """Return rows of values and the marks of those that hold an error.

    Args:
        raw: Text, numbers, truth, naive moments, ``CellError``; None or "" for blank.
        is_1904: The book counts days from 1904.
        format_of: The number format of a cell by row and column, asked for few.
    """
    marks: dict[Spot, str] = {}
    rows: list[list[Value]] = []
    for row, cells in enumerate(raw):
        values: list[Value] = []
        for column, cell in enumerate(cells):
            if isinstance(cell, CellError):
                marks[row, column] = str(cell)
                values.append(BLANK)
            elif isinstance(cell, datetime):
                is_suspect = cell < LAST_SUSPECT and not is_1904
                code = format_of(row, column) if is_suspect else ""
                values.append(moment(cell, is_1904=is_1904, number_format=code))
            else:
                values.append(_plain(cell))
        rows.append(values)
    return _without_blank_end(rows, marks), marks


def moment(value: datetime, *, is_1904: bool = False, number_format: str = "") -> Value:
    """Return a cell's moment as the reader of files would: a day without its midnight.

    Args:
        value: The moment.
        is_1904: The book counts days from 1904.
        number_format: The cell's number format, where it may be a time that has gone by.

    Example:
        >>> moment(datetime(2026, 11, 3)), moment(datetime(1899, 12, 30, 9, 30))
        (datetime.date(2026, 11, 3), datetime.time(9, 30))
    """
    since = value - (EPOCH_1904 if is_1904 else EPOCH)
    since = round(since / MILLISECOND) * MILLISECOND
    if any(part in number_format.lower() for part in ELAPSED):
        return since
    if since < DAY:
        return (datetime.min + since % DAY).time()
    exact = (EPOCH_1904 if is_1904 else EPOCH) + since
    if exact < LEAP and not is_1904:
        exact += DAY
    return exact.date() if exact.time() == MIDNIGHT else exact


def written(value: str | float | int | bool | date | None) -> str | float | bool | date | None:
    """Return a value so that a text becomes no formula, number or date when it is put into a cell.

    Excel takes one ' off the front and keeps the rest as text.

    Example:
        >>> written("=1+1"), written(1.5)
        ("'=1+1", 1.5)
    """
    return f"'{value}" if isinstance(value, str) and value else value


def _plain(cell: Any) -> Value:  # noqa: ANN401 - whatever the program gives
    if cell is None:
        return BLANK
    if isinstance(cell, bool | str):
        return cell
    return float(cell)


def _without_blank_end(rows: list[list[Value]], marks: dict[Spot, str]) -> list[list[Value]]:
    """Return the rows down to the last one, and as far to the right, as anything stands in."""
    ends = [
        max((at + 1 for at, each in enumerate(values) if each != BLANK), default=0)
        for values in rows
    ]
    for row, column in marks:
        ends[row] = max(ends[row], column + 1)
    height = max((row for row, end in enumerate(ends, 1) if end), default=0)
    width = max(ends, default=0)
    return [row[:width] for row in rows[:height]]
