"""Where a range is: its corner and size, its neighbours and its address."""

import re
from typing import TYPE_CHECKING, Literal, Self

from xlwings import base_classes

from addin.calc.addresses import Box, column_letters
from addin.calc.bridge import Uno
from addin.calc.protection import refuse_locked

if TYPE_CHECKING:
    from addin.calc.books import Book
    from addin.calc.sheet import Sheet

CONTENT = 1 | 2 | 4 | 16  # com.sun.star.sheet.CellFlags: numbers, dates, texts, formulas
WHOLE = 1_000_000  # cells; a range beyond is whole columns or rows
Direction = Literal["up", "down", "left", "right"]
DIRECTIONS: dict[str, Direction] = {
    short: word for word in ("up", "down", "left", "right") for short in (word, word[0])
}


class Place(base_classes.Range):
    """A rectangle of cells of a sheet.

    Attributes:
        box: Its corners.
    """

    def __init__(self, sheet: "Sheet", box: Box) -> None:
        """Name the cells; they are fetched when they are needed."""
        self._sheet, self.box = sheet, box
        self._cells: Uno = None

    def at(self, box: Box) -> Self:
        """Return another rectangle of the sheet."""
        return type(self)(self._sheet, box)

    def part(self, inner: Box) -> Self:
        """Return a rectangle counted from the corner (0, 0) of this one."""
        row, column = self.box.row, self.box.column
        return self.at(
            Box(
                row + inner.row,
                column + inner.column,
                row + inner.last_row,
                column + inner.last_column,
            )
        )

    @property
    def cells(self) -> Uno:
        """The UNO range."""
        if self._cells is None:
            box, sheet = self.box, self._sheet.api
            first, last = (box.column - 1, box.row - 1), (box.last_column - 1, box.last_row - 1)
            self._cells = (
                sheet.getCellByPosition(*first)  # it can do what a range can, too
                if first == last
                else sheet.getCellRangeByPosition(*first, *last)
            )
        return self._cells

    @property
    def first(self) -> Uno:
        """The UNO cell in the upper left corner."""
        return self.cells if len(self) == 1 else self.cells.getCellByPosition(0, 0)

    @property
    def changed(self) -> Uno:
        """The UNO range, about to be changed.

        Raises:
            SheetProtected: It must not be.
        """
        refuse_locked(self._sheet.api, self.cells)
        return self.cells

    @property
    def api(self) -> Uno:
        """The UNO range."""
        return self.cells

    @property
    def sheet(self) -> "Sheet":
        """The sheet it is in."""
        return self._sheet

    @property
    def book(self) -> "Book":
        """The book it is in."""
        return self._sheet.book

    @property
    def row(self) -> int:
        """The first row."""
        return self.box.row

    @property
    def column(self) -> int:
        """The first column."""
        return self.box.column

    @property
    def shape(self) -> tuple[int, int]:
        """How many rows and columns."""
        box = self.box
        return box.last_row - box.row + 1, box.last_column - box.column + 1

    @property
    def coords(self) -> tuple[str, int, int, int, int]:
        """Sheet, corner and size: what makes two ranges the same."""
        return (self._sheet.name, self.row, self.column, *self.shape)

    def __len__(self) -> int:
        """Return how many cells it has."""
        return self.shape[0] * self.shape[1]

    def __call__(self, row: int, column: int | None = None) -> Self:
        """Return one cell, by row and column or by its number, row after row."""
        if column is None:
            row, column = divmod(row - 1, self.shape[1])
            return self.part(Box(row, column, row, column))
        return self.part(Box(row - 1, column - 1, row - 1, column - 1))

    def used(self) -> Self:
        """Return what is worth reading of it: of whole columns or rows only as far as they are used."""
        if len(self) < WHOLE:
            return self
        last, box = self._sheet.used_range.box, self.box
        last_row = max(box.row, min(box.last_row, last.last_row))
        last_column = max(box.column, min(box.last_column, last.last_column))
        return self.at(Box(box.row, box.column, last_row, last_column))

    def end(self, direction: str) -> Self:
        """Return the cell that Ctrl and an arrow key lead to from the first one."""
        way = DIRECTIONS[direction]
        is_row = way in ("left", "right")
        row, column = self.box.row, self.box.column
        line = self._sheet.api.Rows if is_row else self._sheet.api.Columns
        cells = line.getByIndex((row if is_row else column) - 1)
        found = cells.queryContentCells(CONTENT).RangeAddresses
        runs = sorted(
            (a.StartColumn + 1, a.EndColumn + 1) if is_row else (a.StartRow + 1, a.EndRow + 1)
            for a in found
        )
        start = column if is_row else row
        if way in ("right", "down"):
            edge = (cells.Columns if is_row else cells.Rows).Count
            to = _next_edge(runs, start, edge)
        else:
            mirrored = sorted((-last, -first) for first, last in runs)
            to = -_next_edge(mirrored, -start, -1)
        return self.at(Box(row, to, row, to) if is_row else Box(to, column, to, column))

    @property
    def current_region(self) -> Self:
        """The block around it, up to the next empty row and column."""
        return self._collapsed("collapseToCurrentRegion")

    @property
    def merge_area(self) -> Self:
        """The merged cell that it belongs to."""
        return self._collapsed("collapseToMergedArea")

    def _collapsed(self, how: str) -> Self:
        cursor = self._sheet.api.createCursorByRange(self.cells)
        getattr(cursor, how)()
        return self.at(box_at(cursor.RangeAddress))

    @property
    def address(self) -> str:
        """Its absolute address, without the sheet."""
        return self.get_address(True, True, False)

    def get_address(self, row_absolute: bool, col_absolute: bool, external: bool) -> str:
        """Return its address, with the book and sheet where it is for outside."""
        rows, columns = "$" * row_absolute, "$" * col_absolute
        box = self.box
        address = f"{columns}{column_letters(box.column)}{rows}{box.row}"
        if len(self) != 1:
            address += f":{columns}{column_letters(box.last_column)}{rows}{box.last_row}"
        if not external:
            return address
        place = f"[{self.book.name}]{self._sheet.name}"
        return (f"'{place}'" if re.search(r"[^\w\[\].]", place) else place) + "!" + address


def box_at(address: Uno) -> Box:
    """Return the corners of a UNO range address."""
    return Box(
        address.StartRow + 1, address.StartColumn + 1, address.EndRow + 1, address.EndColumn + 1
    )


def _next_edge(runs: list[tuple[int, int]], start: int, edge: int) -> int:
    """Return where a jump ends, over runs of filled cells in order."""
    for first, last in runs:
        if first <= start < last:
            return last
        if first > start:
            return first
    return edge
