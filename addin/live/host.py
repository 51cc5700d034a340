"""What a live command needs of the program that holds the book: Excel, or LibreOffice Calc.

``addin.excel`` gives it through xlwings. Nothing here and nothing else in ``addin.live`` knows xlwings.
"""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from workbook.read.grid import BookGrids

CellValue = str | float | int | bool | date | None
Colour = str  # "#RRGGBB"

# A cell's fill in words: "" for none, "#RRGGBB" for a plain colour. What cannot be said so (a theme's colour,
# a pattern) a host says in words of its own, which it understands when it is to give the fill back.
Fill = str


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How an area of ours is to look; what is not said stays as it is.

    Attributes:
        fill: The fill of every cell.
        ink: The colour of the letters.
        size: Of the letters, in points.
        across: "left", "center" or "right".
        down: "top" or "center".
        indent: In characters, from the side the text stands at.
        number: The number format, as in Excel's own English notation.
        line: The colour of a thin line below every row of the area.
        box: The colour of a thin line around the whole area.
        is_merged: The cells of each row become one.
    """

    fill: Colour | None = None
    ink: Colour | None = None
    size: float | None = None
    is_bold: bool = False
    is_wrapped: bool = False
    across: str = ""
    down: str = ""
    indent: int = 0
    number: str = ""
    line: Colour | None = None
    box: Colour | None = None
    is_merged: bool = False


class Tab(Protocol):
    """A sheet of the open book. Cells and areas are named as in A1, areas by their corners ("B3:D9")."""

    @property
    def name(self) -> str:
        """The tab's name."""

    @property
    def is_protected(self) -> bool:
        """Whether cells cannot be changed without lifting the protection."""

    def unprotected(self) -> AbstractContextManager[bool]:
        """Lift the protection for a while and put it back as it was; False: a password holds it."""

    def fills(self, cells: Sequence[str]) -> tuple[Fill, ...]:
        """Return each cell's own fill, which a conditional format may cover."""

    def paint(self, areas: Sequence[str], fill: Fill) -> None:
        """Give every cell of some areas a fill, or take it away; nothing else about them changes."""

    def painted(self, fills: Collection[Fill]) -> dict[str, Fill]:
        """Return every cell of the sheet whose own fill is one of these plain ones, hidden rows too."""

    def notes(self) -> dict[str, str]:
        """Return every note of the sheet by its cell's address."""

    def note_box(self, cell: str) -> str:
        """Return how large a cell's note is shown, in words of the program's own; empty for no note."""

    def note(self, cell: str, text: str | None, *, box: str = "") -> None:
        """Give a cell a note, or take it away (None); nothing else about the cell or its row changes.

        Where a note begins with the text that stands there, or the other way round, only the end is
        added or cut off: place and letters of a person's own note stay as they are. It is shown as
        large as its text needs, or as large as ``box`` says.
        """

    def read(self, area: str) -> tuple[tuple[CellValue, ...], ...]:
        """Return an area's values in one go."""

    def write(self, cell: str, rows: Sequence[Sequence[CellValue]]) -> None:
        """Write rows from a cell on in one go; text is always text, never a formula or a link."""

    def link(self, cell: str, *, text: str, tab: str, to: str) -> None:
        """Put a link to a cell of this book into a cell."""

    def style(self, area: str, style: Style) -> None:
        """Give an area a look."""

    def width(self, column: str) -> float:
        """Return how wide a column is, in characters."""

    def heights(self, first: int, last: int) -> tuple[float, ...]:
        """Return rows' heights in points, by their numbers; 0 for a hidden one."""

    def print_area(self) -> str:
        """Return the area that is printed; empty where nobody has chosen one."""

    def print_only(self, area: str) -> None:
        """Print an area only; empty for everything, as if nobody had chosen one."""

    def size(
        self, *, columns: Mapping[str, float] | None = None, rows: Mapping[int, float] | None = None
    ) -> None:
        """Set columns' widths, by letter, in characters, and rows' heights, by number, in points."""

    def fold(self, first: int, last: int) -> None:
        """Group rows, by their numbers, and fold them away."""

    def paper(self, *, repeated: int) -> None:
        """Print on A4 upright, one page wide, with the rows down to ``repeated`` on top of every page."""

    def erase(self, area: str) -> None:
        """Take contents, notes and looks of an area away, as if it had never been used."""

    def show(self, cell: str = "") -> None:
        """Bring the sheet to the front; a cell that is named is selected and stands top left in view."""


class OpenBook(Protocol):
    """The book on whose window the button was pressed, unsaved edits and all."""

    @property
    def name(self) -> str:
        """The book's name as its window shows it."""

    @property
    def file(self) -> Path | None:
        """Where it is saved; None if it never was."""

    @property
    def is_read_only(self) -> bool:
        """Whether it was opened for reading only."""

    @property
    def is_frozen(self) -> bool:
        """Whether nothing in it can be changed, not even to be looked at and thrown away."""

    @property
    def is_fixed(self) -> bool:
        """Whether no sheet can be added: the book's structure is protected."""

    @property
    def front(self) -> str:
        """The name of the tab in front."""

    def grids(self, *, without: Collection[str] = ()) -> BookGrids:
        """Return every sheet's values as they stand now, hidden sheets too, but for some tabs.

        Raises:
            BookRefused: It holds more than a file may hold, with the finding of such a file.
        """

    def tabs(self) -> tuple[str, ...]:
        """Return the tabs' names in order, hidden ones too."""

    def tab(self, name: str) -> Tab:
        """Return a sheet."""

    def add_tab(self, name: str, *, is_hidden: bool = False) -> Tab:
        """Add a sheet at the end; which sheet is in front does not change."""

    def drop_tab(self, name: str) -> None:
        """Delete a sheet without asking."""


class Host(Protocol):
    """The program that holds the book.

    As a context it tells by a named error what the program does to us meanwhile: somebody types
    in a cell, the book is closed.
    """

    def __enter__(self) -> Self:
        """Return itself."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Raise the named error of what went wrong in the program, if that is what ended us."""

    @property
    def book(self) -> OpenBook | None:
        """The book the button was pressed on; None if none is open."""

    def say(self, text: str, *, is_grave: bool = False) -> None:
        """Show a sentence and wait until it is read."""

    def ask(self, question: str) -> bool:
        """Ask yes or no."""

    def ask_folder(self, title: str, start: Path | None = None) -> Path | None:
        """Ask for a folder; None if it was called off."""

    def ask_file(self, title: str, suggested: Path) -> Path | None:
        """Ask where to save a file; None if it was called off."""

    def status(self, text: str) -> None:
        """Show how far we are in the status bar; empty gives the bar back."""

    def open(self, file: Path) -> None:
        """Open a workbook and bring it to the front."""

    def quietly(self) -> AbstractContextManager[None]:
        """Hold the screen still and calculation back, and put both as they were."""
