"""A sheet of a book."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xlwings import NoSuchObjectError, XlwingsError, base_classes

from addin.calc.addresses import ROWS, Box, box_of
from addin.calc.bridge import Uno
from addin.calc.gaps import gaps_told
from addin.calc.names import Names
from addin.calc.notes import NOTE, Note
from addin.calc.page_setup import PageSetup
from addin.calc.place import box_at
from addin.calc.ranges import Range
from addin.calc.tables import Tables

if TYPE_CHECKING:
    from addin.calc.books import Book

Cells = str | tuple[int, ...] | Range
SHAPED = 4  # numbers of a tuple that gives a corner and a size


@gaps_told(base_classes.Sheet)
class Sheet(base_classes.Sheet):
    """A sheet."""

    def __init__(self, book: "Book", api: Uno) -> None:
        """Take the book and the UNO sheet."""
        self._book, self._api = book, api

    @property
    def api(self) -> Uno:
        """The UNO sheet."""
        return self._api

    @property
    def book(self) -> "Book":
        """The book."""
        return self._book

    @property
    def name(self) -> str:
        """What stands on its tab."""
        name: str = self._api.Name
        return name

    @name.setter
    def name(self, value: str) -> None:
        self._api.Name = value

    @property
    def index(self) -> int:
        """Which one it is, from 1."""
        return int(self._api.RangeAddress.Sheet) + 1

    @property
    def visible(self) -> bool:
        """Whether its tab is shown; Calc has no sheets that are hidden from its menu too."""
        return bool(self._api.IsVisible)

    @visible.setter
    def visible(self, value: bool) -> None:
        if not value and sum(sheet.visible for sheet in self._book.sheets) <= self.visible:
            raise XlwingsError(f'The sheet "{self.name}" is the only one to see; it cannot hide.')
        self._api.IsVisible = bool(value)

    @property
    def names(self) -> Names:
        """The names that hold only on this sheet."""
        return Names(self._book, self)

    @property
    def tables(self) -> Tables:
        """Its tables."""
        return Tables(self)

    @property
    def notes(self) -> Iterator[Note]:
        """Its notes, area by area."""
        # Asked for one by one by their number, UNO would count them all each time.
        for area in self._api.queryContentCells(NOTE).RangeAddresses:
            noted = self.at(box_at(area))
            for number in range(len(noted)):
                yield Note(noted(number + 1))

    @property
    def page_setup(self) -> PageSetup:
        """How it is printed."""
        return PageSetup(self)

    @property
    def comments(self) -> list[object]:
        """None: there are no threaded comments in Calc."""
        return []

    def at(self, box: Box) -> Range:
        """Return a rectangle of cells."""
        return Range(self, box)

    def range(self, arg1: Cells, arg2: Cells | None = None) -> Range:
        """Return cells by an address, a name, a row and column, or two corners.

        Raises:
            IndexError: A row or column is 0.
            NoSuchObjectError: There is no such address or name.
        """
        box = self._box(arg1)
        return self.at(box if arg2 is None else box.around(self._box(arg2)))

    def _box(self, cells: Cells) -> Box:
        if isinstance(cells, Range):
            return cells.box
        if isinstance(cells, str):
            return self._box_named(cells)
        if 0 in cells:
            raise IndexError("Attempted to access 0-based Range. xlwings/Excel Ranges are 1-based.")
        row, column = cells[:2]
        rows, columns = cells[2:] if len(cells) == SHAPED else (1, 1)
        return Box(row, column, row + rows - 1, column + columns - 1)

    def _box_named(self, text: str) -> Box:
        is_rows = text.replace("$", "").replace(":", "").isdigit()
        box = box_of(text, self._api.Columns.Count) if is_rows else box_of(text)
        if box is not None and box.last_row <= ROWS:
            return box
        for scope in (self._api.NamedRanges, self._book.api.NamedRanges):
            for name in scope.ElementNames:
                cells = (
                    scope.getByName(name).ReferredCells if name.lower() == text.lower() else None
                )
                if cells is not None:
                    return box_at(cells.RangeAddress)
        tables = self._book.api.DatabaseRanges
        for name in tables.ElementNames:
            if name.lower() == text.lower():
                return box_at(tables.getByName(name).DataArea)
        raise NoSuchObjectError(f"The address/named range '{text}' doesn't exist.")

    @property
    def cells(self) -> Range:
        """All its cells."""
        return self.at(Box(1, 1, ROWS, self._api.Columns.Count))

    @property
    def used_range(self) -> Range:
        """The cells from the first to the last that anything was done with."""
        cursor = self._api.createCursor()
        cursor.gotoStartOfUsedArea(False)
        cursor.gotoEndOfUsedArea(True)
        return self.at(box_at(cursor.RangeAddress))

    def activate(self) -> None:
        """Bring it to the front of its book."""
        self._book.api.CurrentController.setActiveSheet(self._api)

    def select(self) -> None:
        """Bring it to the front of its book."""
        self.activate()

    def clear_contents(self) -> None:
        """Empty all cells."""
        self.cells.clear_contents()

    def clear_formats(self) -> None:
        """Take away all formats."""
        self.cells.clear_formats()

    def clear(self) -> None:
        """Take away contents, notes and formats."""
        self.cells.clear()

    def autofit(self, axis: str | None = None) -> None:
        """Make rows, columns or both as large as what is in them."""
        self.used_range.autofit(axis)

    def delete(self) -> None:
        """Delete it without asking.

        Raises:
            XlwingsError: It is the only sheet to see.
        """
        if sum(sheet.visible for sheet in self._book.sheets) <= self.visible:
            raise XlwingsError(f'The sheet "{self.name}" is the only one to see; it must stay.')
        sheets = self._book.api.Sheets
        # From behind all others: LibreOffice forgets a table on the sheet before the one that goes.
        sheets.moveByName(self.name, sheets.Count)
        sheets.removeByName(self.name)

    def copy(self, before: "Sheet | None", after: "Sheet | None") -> None:
        """Copy it before or after a sheet of this or of another book."""
        at, beside = position(before, after)
        sheets = beside.book.sheets
        if beside.book.api == self._book.api:
            number = 2
            while f"{self.name} ({number})" in sheets:
                number += 1
            sheets.api.copyByName(self.name, f"{self.name} ({number})", at)
        else:
            sheets.api.importSheet(self._book.api, self.name, at)
        sheets(at + 1).activate()

    def move(self, before: "Sheet | None", after: "Sheet | None") -> None:
        """Move it before or after a sheet of its book."""
        at, _ = position(before, after)
        self._book.api.Sheets.moveByName(self.name, at)


def position(before: Sheet | None, after: Sheet | None) -> tuple[int, Sheet]:
    """Return where a sheet goes, counted from 0, and the sheet that was named."""
    if before is not None:
        return before.index - 1, before
    if after is not None:
        return after.index, after
    raise ValueError("A sheet to stand before or after is needed.")
