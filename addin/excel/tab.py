"""A sheet of the open book: what xlwings does alike in every program."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import groupby
from typing import TYPE_CHECKING, Any

from addin.excel.note_edit import NoteEdit, note_edit
from addin.excel.unprotected import Unprotected
from addin.excel.values import CellError, written
from addin.live.host import CellValue, Fill, Style
from workbook.read.cells import Span
from workbook.schema.place import a1

if TYPE_CHECKING:
    from xlwings import Range, Sheet

Raw = Sequence[Sequence[Any]]
SEEN = (True, -1)  # -1 is Excel's on Windows, where 0 is hidden and 2 is hidden from its menu too


class SheetTab(ABC):
    """A sheet; each program has a class of its own for what xlwings does not cover.

    Attributes:
        sheet: The sheet in xlwings.
    """

    def __init__(self, sheet: "Sheet") -> None:
        """Take the sheet."""
        self.sheet = sheet

    @property
    def api(self) -> Any:  # noqa: ANN401 - COM, Apple events or UNO
        """The program's own object."""
        return self.sheet.api

    @property
    def name(self) -> str:
        """The tab's name."""
        return self.sheet.name

    @property
    def is_hidden(self) -> bool:
        """Whether the tab is hidden, the deep way too."""
        return self.sheet.visible not in SEEN

    @property
    @abstractmethod
    def is_protected(self) -> bool:
        """Whether cells cannot be changed without lifting the protection."""

    def unprotected(self) -> AbstractContextManager[bool]:
        """Lift the protection for a while and put it back as it was; False: a password holds it."""
        return Unprotected(self)

    @abstractmethod
    def lifted(self) -> Callable[[], None] | None:
        """Lift the protection and return what puts it back; None if a password holds it."""

    @abstractmethod
    def used(self) -> tuple[int, int]:
        """Return how many rows and columns are in use, from A1 on."""

    def raw(self, height: int, width: int) -> Raw:
        """Return the values from A1 on, as ``raw_area``."""
        return self.raw_area(f"A1:{a1(height - 1, width - 1)}", height, width)

    @abstractmethod
    def merges(self) -> tuple[Span, ...]:
        """Return the merged areas."""

    @property
    @abstractmethod
    def has_hidden_rows(self) -> bool:
        """Whether rows are hidden or filtered away."""

    def number_format(self, row: int, column: int) -> str:
        """Return a cell's number format, by its 0-based row and column."""
        return str(self.sheet.range((row + 1, column + 1)).number_format or "")

    @abstractmethod
    def fills(self, cells: Sequence[str]) -> tuple[Fill, ...]:
        """Return each cell's own fill."""

    @abstractmethod
    def paint(self, areas: Sequence[str], fill: Fill) -> None:
        """Give every cell of some areas a fill, or take it away."""

    @abstractmethod
    def painted(self, fills: Collection[Fill]) -> dict[str, Fill]:
        """Return every cell of the sheet whose own fill is one of these plain ones."""

    @abstractmethod
    def notes(self) -> dict[str, str]:
        """Return every note of the sheet by its cell's address."""

    def note(self, cell: str, text: str | None, *, box: str = "") -> None:
        """Give a cell a note, or take it away; of a note that stays only the end changes."""
        edit = note_edit(self.note_text(cell), text)
        if edit is not None:
            self.edit_note(cell, edit)
        if box and text is not None:
            self.size_note(cell, box)

    @abstractmethod
    def note_box(self, cell: str) -> str:
        """Return how large a cell's note is shown, "WIDTHxHEIGHT"; empty for no note."""

    @abstractmethod
    def size_note(self, cell: str, box: str) -> None:
        """Show a cell's note as large as it was."""

    @abstractmethod
    def note_text(self, cell: str) -> str | None:
        """Return a cell's note; None if it has none."""

    @abstractmethod
    def edit_note(self, cell: str, edit: NoteEdit) -> None:
        """Change a cell's note."""

    def read(self, area: str) -> tuple[tuple[CellValue, ...], ...]:
        """Return an area's values in one go; an error as its text."""
        height, width = self.sheet.range(area).shape
        return tuple(
            tuple(str(each) if isinstance(each, CellError) else each for each in row)
            for row in self.raw_area(area, height, width)
        )

    @abstractmethod
    def raw_area(self, area: str, height: int, width: int) -> Raw:
        """Return an area's values: text, numbers, truth, naive moments, ``CellError``; "" for blank."""

    def write(self, cell: str, rows: Sequence[Sequence[CellValue]]) -> None:
        """Write rows from a cell on in one go; text is always text, never a formula or a link."""
        self.sheet.range(cell).value = [[written(each) for each in row] for row in rows]

    @abstractmethod
    def link(self, cell: str, *, text: str, tab: str, to: str) -> None:
        """Put a link to a cell of this book into a cell."""

    def style(self, area: str, style: Style) -> None:
        """Give an area a look."""
        cells = self.sheet.range(area)
        if style.is_merged:
            cells.merge(across=True)
        if style.fill is not None:
            cells.color = style.fill
        _style_letters(cells, style)
        if style.is_wrapped:
            cells.wrap_text = True
        if style.across:
            cells.horizontal_alignment = style.across  # type: ignore[assignment] # xlwings' own words
        if style.down:
            cells.vertical_alignment = style.down  # type: ignore[assignment]
        if style.number:
            cells.number_format = style.number
        self.frame(area, style)

    @abstractmethod
    def frame(self, area: str, style: Style) -> None:
        """Indent an area and draw its lines."""

    def width(self, column: str) -> float:
        """Return how wide a column is, in characters."""
        return float(self.sheet.range(f"{column}1").column_width or 0)

    def heights(self, first: int, last: int) -> tuple[float, ...]:
        """Return rows' heights in points; 0 for a hidden one."""
        rows = range(first, last + 1)
        return tuple(float(self.sheet.range(f"A{row}").row_height or 0) for row in rows)

    def size(
        self, *, columns: Mapping[str, float] | None = None, rows: Mapping[int, float] | None = None
    ) -> None:
        """Set columns' widths, in characters, and rows' heights, in points."""
        for column, width in (columns or {}).items():
            self.sheet.range(f"{column}1").column_width = width
        numbered = enumerate(sorted((rows or {}).items()))
        for (height, _), alike in groupby(
            numbered, lambda each: (each[1][1], each[1][0] - each[0])
        ):
            run = [row for _, (row, _) in alike]
            self.sheet.range(f"A{run[0]}:A{run[-1]}").row_height = height

    @abstractmethod
    def print_area(self) -> str:
        """Return the area that is printed; empty where nobody has chosen one."""

    @abstractmethod
    def print_only(self, area: str) -> None:
        """Print an area only; empty for everything, as if nobody had chosen one."""

    @abstractmethod
    def fold(self, first: int, last: int) -> None:
        """Group rows and fold them away."""

    @abstractmethod
    def paper(self, *, repeated: int) -> None:
        """Print on A4 upright, one page wide, with the first rows on top of every page."""

    @abstractmethod
    def erase(self, area: str) -> None:
        """Take contents, notes and looks of an area away, as if it had never been used."""

    def show(self, cell: str = "") -> None:
        """Bring the sheet to the front; a cell that is named is selected and stands top left."""
        self.sheet.activate()
        if cell:
            self.scroll_to(cell)

    @abstractmethod
    def scroll_to(self, cell: str) -> None:
        """Select a cell of the sheet in front and put it top left in view."""


def _style_letters(cells: "Range", style: Style) -> None:
    if style.ink is not None:
        cells.font.color = style.ink
    if style.size is not None:
        cells.font.size = style.size
    if style.is_bold:
        cells.font.bold = True
