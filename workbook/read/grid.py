"""A sheet as a grid of raw values, and a book as its grids."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from workbook.read.caps import MAX_AREA
from workbook.read.cells import Span, Spot
from workbook.read.refusal import Refused

Value = str | float | bool | date | datetime | time | timedelta
Rows = Sequence[Sequence[Value]]
BLANK = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """One sheet, as it stands in the file.

    Attributes:
        name: The tab's name.
        rows: The values from A1, row by row; ``rows[r][c]`` is the cell in row r+1. Blank is ``""``.
            All rows are equally long; blank rows at the end are dropped.
        marks: Cells whose value is not what it seems, by 0-based row and column: the error they
            hold ("#REF!") or ``UNCALCULATED``. Their value in ``rows`` is blank.
        merges: Merged ranges: first row, first column, last row, last column, 0-based. Only the
            first cell of each has a value.
        is_hidden: The tab is hidden.
        has_hidden_rows: Some rows are hidden or filtered away; they are in ``rows`` all the same.
        found: What ``once_a_grid`` remembers of it; no part of its value.
    """

    name: str
    rows: Sequence[Sequence[Value]]
    marks: Mapping[Spot, str] = field(default_factory=dict)
    merges: tuple[Span, ...] = ()
    is_hidden: bool = False
    has_hidden_rows: bool = False
    found: dict[tuple[object, ...], tuple[Any, object]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def value(self, row: int, column: int) -> Value:
        """Return a cell's value; blank beyond what is filled in.

        Example:
            >>> Grid(name="日志", rows=[["日期", 3.0]]).value(0, 1)
            3.0
        """
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return BLANK


@dataclass(frozen=True, slots=True, kw_only=True)
class BookGrids:
    """One file, read.

    Attributes:
        file: The file's name, without its folder.
        grids: The sheets that were wanted, in tab order.
        modified: When the book was last saved, as it says itself (ISO text); empty if unknown.
        is_1904: Days were counted from 1904; the dates in the grids are right all the same.
    """

    file: str
    grids: tuple[Grid, ...]
    modified: str = ""
    is_1904: bool = False


def reaching(rows: Rows, marks: Iterable[Spot]) -> Rows:
    """Return rows with blank cells added so that every marked cell is among them.

    Args:
        rows: The rows, all equally long.
        marks: The marked cells.
    """
    height = max((row + 1 for row, _ in marks), default=0)
    width = max((column + 1 for _, column in marks), default=0)
    have = len(rows[0]) if rows else 0
    if height <= len(rows) and width <= have:
        return rows
    width = max(width, have)
    wide = [[*row, *[BLANK] * (width - have)] for row in rows]
    return [*wide, *([BLANK] * width for _ in range(height - len(rows)))]


def refuse_swollen(area: int) -> None:
    """Refuse a book whose sheets, each small enough, together hold more than any one may.

    Args:
        area: The cells of its sheets so far, blank ones included.

    Raises:
        Refused: part_too_large.
    """
    if area > MAX_AREA:
        raise Refused("part_too_large")
