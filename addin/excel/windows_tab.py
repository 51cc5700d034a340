"""A sheet in Excel on Windows, over COM where xlwings does not reach.

Arguments of methods go by position: pywin32 does not always know their names.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from typing import Any

from addin.excel.note_edit import NoteEdit, length_of
from addin.excel.spans import merged_spans
from addin.excel.tab import Raw
from addin.excel.values import ERRORS, CellError
from addin.excel.windows_look import WindowsLook
from workbook.read.caps import MAX_COLUMN, MAX_ROW
from workbook.read.cells import Span
from workbook.schema.place import a1

ANY_PASSWORD = "mubiao"  # noqa: S105 - without one Excel would ask the person; with none set it is ignored
# The rest of Worksheet.Protect's arguments, in order, and properties of the same name.
ALLOWED = (
    "AllowFormattingCells",
    "AllowFormattingColumns",
    "AllowFormattingRows",
    "AllowInsertingColumns",
    "AllowInsertingRows",
    "AllowInsertingHyperlinks",
    "AllowDeletingColumns",
    "AllowDeletingRows",
    "AllowSorting",
    "AllowFiltering",
    "AllowUsingPivotTables",
)
ERROR_BASE = -2146828288  # 0x800A0000: an error comes as this and its xlErr number
PAGE = (
    ("PaperSize", 9),  # xlPaperA4
    ("Orientation", 1),  # xlPortrait
    ("Zoom", False),
    ("FitToPagesWide", 1),
    ("FitToPagesTall", False),
)


class WindowsTab(WindowsLook):
    """A sheet in Excel on Windows."""

    @property
    def is_protected(self) -> bool:
        """Whether cells cannot be changed without lifting the protection."""
        return bool(self.api.ProtectContents)

    def lifted(self) -> Callable[[], None] | None:
        """Lift the protection and return what puts it back; None if a password holds it."""
        import pywintypes

        sheet = self.api
        allowed = [bool(getattr(sheet.Protection, name)) for name in ALLOWED]
        drawings, scenarios = bool(sheet.ProtectDrawingObjects), bool(sheet.ProtectScenarios)
        is_code_free, selection = bool(sheet.ProtectionMode), sheet.EnableSelection
        try:
            sheet.Unprotect(ANY_PASSWORD)
        except pywintypes.com_error:
            if not sheet.ProtectContents:
                raise
            return None

        def put_back() -> None:
            sheet.Protect("", drawings, True, scenarios, is_code_free, *allowed)
            sheet.EnableSelection = selection

        return None if sheet.ProtectContents else put_back

    def used(self) -> tuple[int, int]:
        """Return how many rows and columns are in use, from A1 on.

        Formats count as use in Excel: what is beyond the caps counts only where something stands.
        """
        area = self.api.UsedRange
        height = area.Row + area.Rows.Count - 1
        width = area.Column + area.Columns.Count - 1
        if height > MAX_ROW and not self._count(f"{MAX_ROW + 1}:{height}"):
            height = MAX_ROW
        if width > MAX_COLUMN and not self._count(
            f"{a1(0, MAX_COLUMN)[:-1]}:{a1(0, width - 1)[:-1]}"
        ):
            width = MAX_COLUMN
        return self._shrunk(height, width)

    def _shrunk(self, height: int, width: int) -> tuple[int, int]:
        """Return fewer rows as long as the lower half of them is empty."""
        while height > 1 and not self._count(f"A{height // 2 + 1}:{a1(height - 1, width - 1)}"):
            height //= 2
        return height, width

    def _count(self, area: str) -> int:
        return int(self.api.Application.WorksheetFunction.CountA(self.api.Range(area)))

    def raw_area(self, area: str, height: int, width: int) -> Raw:
        """Return an area's values."""
        cells = self.api.Range(area)
        rows = cells.Value if height * width > 1 else ((cells.Value,),)
        if not any(isinstance(each, Decimal) for row in rows for each in row):
            return [[value_of(each) for each in row] for row in rows]
        # Of an amount in a currency's format Value keeps four decimals, Value2 all.
        exact = cells.Value2 if height * width > 1 else ((cells.Value2,),)
        return [
            [
                value_of(number if isinstance(each, Decimal) else each)
                for each, number in zip(*both, strict=True)
            ]
            for both in zip(rows, exact, strict=True)
        ]

    def merges(self) -> tuple[Span, ...]:
        """Return the merged areas."""
        height, width = self.used()
        return merged_spans(
            height,
            width,
            is_merged=lambda span: self._span(span).MergeCells is not False,  # None: some are
            area_of=self._merged_area,
        )

    def _span(self, span: Span) -> Any:  # noqa: ANN401
        return self.api.Range(f"{a1(*span[:2])}:{a1(*span[2:])}")

    def _merged_area(self, row: int, column: int) -> Span:
        area = self._span((row, column, row, column)).MergeArea
        top, left = area.Row - 1, area.Column - 1
        return top, left, top + area.Rows.Count - 1, left + area.Columns.Count - 1

    @property
    def has_hidden_rows(self) -> bool:
        """Whether rows are hidden or filtered away."""
        return self.api.UsedRange.EntireRow.Hidden is not False  # None: some are

    def notes(self) -> dict[str, str]:
        """Return every note of the sheet by its cell's address."""
        return {note.Parent.Address.replace("$", ""): note.Text() for note in self.api.Comments}

    def note_text(self, cell: str) -> str | None:
        """Return a cell's note; None if it has none."""
        note = self.api.Range(cell).Comment
        return None if note is None else str(note.Text())

    def edit_note(self, cell: str, edit: NoteEdit) -> None:
        """Change a cell's note."""
        place = self.api.Range(cell)
        if place.Comment is not None and (edit.is_gone or edit.is_new):
            place.Comment.Delete()
        if edit.is_new:
            place.AddComment(edit.added)
            place.Comment.Shape.TextFrame.AutoSize = True
        if edit.is_gone or edit.is_new:
            return
        note = place.Comment
        length = length_of(note.Text())
        if edit.cut:
            cut = length_of(edit.cut)
            note.Shape.TextFrame.Characters(length - cut + 1, cut).Delete()
        else:
            note.Text(edit.added, length + 1, False)
            note.Shape.TextFrame.AutoSize = True

    def note_box(self, cell: str) -> str:
        """Return how large a cell's note is shown."""
        note = self.api.Range(cell).Comment
        return "" if note is None else f"{note.Shape.Width}x{note.Shape.Height}"

    def size_note(self, cell: str, box: str) -> None:
        """Show a cell's note as large as it was."""
        shape = self.api.Range(cell).Comment.Shape
        shape.TextFrame.AutoSize = False
        shape.Width, shape.Height = map(float, box.split("x"))

    def link(self, cell: str, *, text: str, tab: str, to: str) -> None:
        """Put a link to a cell of this book into a cell."""
        self.write(cell, [[text]])
        quoted = tab.replace("'", "''")
        self.api.Hyperlinks.Add(self.api.Range(cell), "", f"'{quoted}'!{to}")

    def print_area(self) -> str:
        """Return the area that is printed; empty where nobody has chosen one."""
        return str(self.api.PageSetup.PrintArea).replace("$", "")

    def print_only(self, area: str) -> None:
        """Print an area only; empty for everything."""
        self.api.PageSetup.PrintArea = area

    def fold(self, first: int, last: int) -> None:
        """Group rows and fold them away."""
        rows = self.api.Range(f"{first}:{last}")
        rows.Group()
        rows.Hidden = True

    def paper(self, *, repeated: int) -> None:
        """Print on A4 upright, one page wide, with the first rows on top of every page.

        Without a printer, or with one that has no A4, Excel refuses: then it is printed as it may be.
        """
        import pywintypes

        page = self.api.PageSetup
        for name, value in (*PAGE, ("PrintTitleRows", f"$1:${repeated}")):
            with suppress(pywintypes.com_error):
                setattr(page, name, value)

    def erase(self, area: str) -> None:
        """Take contents, notes and looks of an area away, as if it had never been used."""
        cells = self.api.Range(area)
        cells.UnMerge()
        cells.Clear()

    def scroll_to(self, cell: str) -> None:
        """Select a cell of the sheet in front and put it top left in view."""
        self.api.Application.Goto(self.api.Range(cell), True)


def value_of(value: Any) -> Any:  # noqa: ANN401
    """Return a value of COM's as ours: an error is its only kind of whole number."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return CellError(ERRORS.get(value - ERROR_BASE, "#VALUE!"))
    if isinstance(value, datetime):  # pywin32's own kind, with a time zone that means nothing
        return datetime(*value.timetuple()[:6], value.microsecond)
    return value
