"""What our own buttons leave in a member book: read as if it had never been there.

Known by what it says, not by where it is: tabs are renamed, rows and columns inserted.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from operator import is_

from workbook.read.cells import Span
from workbook.read.grid import BLANK, BookGrids, Grid
from workbook.read.once_a_grid import once_a_grid
from workbook.schema.marks import (
    LIST_TITLES,
    MARKS_SHEET,
    PANEL_COLUMNS,
    PANEL_ENDS,
    is_list_header,
    is_panel_title,
)

REACH = 60  # rows in which our title is looked for
LONGEST = 80  # rows of a panel, at most

Rows = Sequence[Sequence[object]]


def without_leavings(book: BookGrids) -> BookGrids:
    """Return a book without our hidden sheet, 补正清单 and the panel of gaps."""
    ours = map(_ours, book.grids)
    grids = tuple(
        _without(grid, panel) if panel else grid
        for grid, (is_whole, panel) in zip(book.grids, ours, strict=True)
        if not is_whole
    )
    is_as_it_was = len(grids) == len(book.grids) and all(map(is_, grids, book.grids))
    return book if is_as_it_was else replace(book, grids=grids)


@once_a_grid
def _ours(grid: Grid) -> tuple[bool, Span | None]:
    """Return whether the whole sheet is ours, and where the panel in it stands."""
    is_whole = grid.name == MARKS_SHEET or is_list(grid.rows)
    return is_whole, None if is_whole else panel_span(grid.rows)


def is_list(rows: Rows) -> bool:
    """Return whether a sheet is 补正清单: by its title and its header, whatever its tab is called."""
    head = rows[:REACH]
    if LIST_TITLES.isdisjoint(row[0] for row in head if row):
        return False
    return any(is_list_header(tuple(map(str, row))) for row in head)


def panel_span(rows: Rows) -> Span | None:
    """Return where the panel of gaps stands: first row, first column, last row, last column, 0-based."""
    if PANEL_ENDS.isdisjoint(chain.from_iterable(rows[: REACH + LONGEST])):
        return None
    for top, row in enumerate(rows[:REACH]):
        for left, value in enumerate(row):
            if value and isinstance(value, str) and is_panel_title(value):
                column = [each[left] for each in rows[top : top + LONGEST]]
                ends = [at for at, text in enumerate(column) if text in PANEL_ENDS]
                if ends:
                    return top, left, top + ends[0], left + PANEL_COLUMNS - 1
    return None


def _without(grid: Grid, panel: Span) -> Grid:
    top, left, bottom, right = panel

    def is_ours(row: int, column: int) -> bool:
        return top <= row <= bottom and left <= column <= right

    rows = [
        [BLANK if is_ours(at, column) else value for column, value in enumerate(row)]
        if top <= at <= bottom
        else row
        for at, row in enumerate(grid.rows)
    ]
    return replace(
        grid,
        rows=rows,
        marks={spot: mark for spot, mark in grid.marks.items() if not is_ours(*spot)},
        merges=tuple(each for each in grid.merges if not is_ours(each[0], each[1])),
    )
