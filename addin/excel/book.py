"""The open book: what xlwings does alike in every program."""

from abc import ABC, abstractmethod
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from addin.errors import BookRefused
from addin.excel.faults import BookFixed
from addin.excel.tab import SheetTab
from addin.excel.values import read_rows
from workbook.read.caps import MAX_AREA, MAX_COLUMN, MAX_ROW
from workbook.read.grid import BookGrids, Grid
from workbook.read.refusal import Refusal
from workbook.schema.place import a1

if TYPE_CHECKING:
    from xlwings import Book, Sheet


class SheetBook(ABC):
    """The book; each program has a class of its own for what xlwings does not cover.

    Attributes:
        book: The book in xlwings.
        tab_kind: The program's own class of sheets.
    """

    tab_kind: type[SheetTab]

    def __init__(self, book: "Book") -> None:
        """Take the book."""
        self.book = book

    @property
    def api(self) -> Any:  # noqa: ANN401 - COM, Apple events or UNO
        """The program's own object."""
        return self.book.api

    @property
    def name(self) -> str:
        """The book's name as its window shows it."""
        return self.book.name

    @property
    @abstractmethod
    def file(self) -> Path | None:
        """Where it is saved; None if it never was, or is not on this computer."""

    @property
    @abstractmethod
    def is_read_only(self) -> bool:
        """Whether it was opened for reading only."""

    @property
    def is_frozen(self) -> bool:
        """Whether nothing in it can be changed; Excel allows that in a book opened for reading only."""
        return False

    @property
    @abstractmethod
    def is_fixed(self) -> bool:
        """Whether no sheet can be added: the book's structure is protected."""

    @property
    @abstractmethod
    def is_1904(self) -> bool:
        """Whether it counts days from 1904."""

    @property
    def front(self) -> str:
        """The name of the tab in front."""
        return self.book.sheets.active.name

    def grids(self, *, without: Collection[str] = ()) -> BookGrids:
        """Return every sheet's values as they stand now, hidden sheets too, but for some tabs.

        Raises:
            BookRefused: It holds more than a file may hold, with the finding of such a file.
        """
        is_1904 = self.is_1904
        tabs = [self.tab_kind(sheet) for sheet in self.book.sheets if sheet.name not in without]
        grids = tuple(self._grid(tab, is_1904=is_1904) for tab in tabs)
        return BookGrids(file=self.name, grids=grids, is_1904=is_1904)

    def _grid(self, tab: SheetTab, *, is_1904: bool) -> Grid:
        height, width = tab.used()
        if height > MAX_ROW or width > MAX_COLUMN or height * width > MAX_AREA:
            found = f"{tab.name}!{a1(height - 1, width - 1)}"
            finding = Refusal.of(self.name, "far_cell", found=found).finding
            raise BookRefused("book_refused", Path(self.name), (finding,))
        raw = tab.raw(height, width) if height else ()
        rows, marks = read_rows(raw, is_1904=is_1904, format_of=tab.number_format)
        return Grid(
            name=tab.name,
            rows=rows,
            marks=marks,
            merges=tab.merges(),
            is_hidden=tab.is_hidden,
            has_hidden_rows=tab.has_hidden_rows,
        )

    def tabs(self) -> tuple[str, ...]:
        """Return the tabs' names in order, hidden ones too."""
        return tuple(sheet.name for sheet in self.book.sheets)

    def tab(self, name: str) -> SheetTab:
        """Return a sheet."""
        return self.tab_kind(self.book.sheets[name])

    @property
    def back(self) -> "Sheet":
        """The sheet that a new one is put behind."""
        return self.book.sheets[-1]

    def add_tab(self, name: str, *, is_hidden: bool = False) -> SheetTab:
        """Add a sheet at the end; which sheet is in front does not change.

        Raises:
            BookFixed: The structure is protected.
        """
        self._refuse_fixed()
        front = self.book.sheets.active
        sheet = self.book.sheets.add(name, after=self.back)
        front.activate()
        if is_hidden:
            sheet.visible = False
        return self.tab_kind(sheet)

    def drop_tab(self, name: str) -> None:
        """Delete a sheet without asking.

        Raises:
            BookFixed: The structure is protected.
        """
        self._refuse_fixed()
        self.book.sheets[name].delete()

    def _refuse_fixed(self) -> None:
        if self.is_fixed:
            raise BookFixed("book_fixed", name=self.name)
