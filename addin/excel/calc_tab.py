"""A sheet in LibreOffice Calc, over UNO where xlwings does not reach.

A call over UNO takes 0.2 ms, one that gives a new object 1.2 ms: hence few objects, used again.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from addin.calc.bridge import enum, exception, struct
from addin.calc.values import CellError as CalcError
from addin.excel.calc_look import RANGES, CalcLook
from addin.excel.note_edit import NoteEdit, length_of
from addin.excel.spans import merged_spans
from addin.excel.tab import Raw
from addin.excel.values import CellError
from addin.live.host import CellValue
from workbook.read.cells import Span
from workbook.schema.place import a1

CONTENT = 1 | 2 | 4 | 16  # com.sun.star.sheet.CellFlags: number, date, text, formula
NOTE = 8
ROUNDED = 50  # 1/100 mm: what saving and opening may change about a note's size
POINT = 2540 / 72  # in 1/100 mm
EVERYTHING = 1023 & ~128  # but drawings, which belong to no cell
ADDRESS = "com.sun.star.table.CellRangeAddress"


class CalcTab(CalcLook):
    """A sheet in Calc."""

    _at = (0, 0)  # where the cursor begins

    @property
    def is_protected(self) -> bool:
        """Whether cells cannot be changed without lifting the protection."""
        return bool(self.api.isProtected())

    def lifted(self) -> Callable[[], None] | None:
        """Lift the protection and return what puts it back; None if a password holds it.

        Calc keeps what the protection allows while it is lifted.
        """
        try:
            self.api.unprotect("")
        except exception("com.sun.star.lang.IllegalArgumentException"):
            return None
        return lambda: self.api.protect("")

    def used(self) -> tuple[int, int]:
        """Return how many rows and columns hold something, from A1 on."""
        areas = self.api.queryContentCells(CONTENT).RangeAddresses
        height = max((area.EndRow + 1 for area in areas), default=0)
        return height, max((area.EndColumn + 1 for area in areas), default=0)

    def raw_area(self, area: str, height: int, width: int) -> Raw:
        """Return an area's values."""
        value = self.sheet.range(area).raw_value
        rows = value if height * width > 1 else [[value]]
        known = [[_error(each) for each in row] for row in rows]
        blank = [""] * width  # what is not in use is not given
        return [[*row, *blank[len(row) :]] for row in [*known, *([[]] * (height - len(known)))]]

    def merges(self) -> tuple[Span, ...]:
        """Return the merged areas."""
        used = self.api.createCursor()
        used.gotoEndOfUsedArea(False)
        last = used.RangeAddress
        return merged_spans(
            last.EndRow + 1,
            last.EndColumn + 1,
            is_merged=self._is_merged,
            area_of=self._merged_area,
        )

    @cached_property
    def _cursor(self) -> Any:  # noqa: ANN401
        return self.api.createCursorByRange(self.api.getCellByPosition(0, 0))

    def _put_cursor(self, span: Span) -> None:
        row, column = self._at
        if (row, column) != span[:2]:
            self._cursor.gotoOffset(span[1] - column, span[0] - row)
        self._cursor.collapseToSize(span[3] - span[1] + 1, span[2] - span[0] + 1)
        self._at = span[:2]

    def _is_merged(self, span: Span) -> bool:
        self._put_cursor(span)
        return bool(self._cursor.getIsMerged())

    def _merged_area(self, row: int, column: int) -> Span:
        self._put_cursor((row, column, row, column))
        self._cursor.collapseToMergedArea()
        area = self._cursor.RangeAddress
        return area.StartRow, area.StartColumn, area.EndRow, area.EndColumn

    @property
    def has_hidden_rows(self) -> bool:
        """Whether rows are hidden or filtered away."""
        seen = sorted(
            (area.StartRow, area.EndRow) for area in self.api.queryVisibleCells().RangeAddresses
        )
        following = 0
        for first, last in seen:
            if first > following:
                return True
            following = max(following, last + 1)
        return bool(following < self.api.Rows.Count)

    def notes(self) -> dict[str, str]:
        """Return every note of the sheet by its cell's address."""
        return {
            a1(note.Position.Row, note.Position.Column): str(note.String)
            for note in self.api.Annotations
        }

    def note_text(self, cell: str) -> str | None:
        """Return a cell's note; None if it has none."""
        note = self._cell(cell).getAnnotation()
        return str(note.String) or None

    def _cell(self, cell: str) -> Any:  # noqa: ANN401
        return self.api.getCellRangeByName(cell).getCellByPosition(0, 0)

    def edit_note(self, cell: str, edit: NoteEdit) -> None:
        """Change a cell's note."""
        with self.rows_kept():
            self._edit_note(self._cell(cell), edit)

    def note_box(self, cell: str) -> str:
        """Return how large a cell's note is shown."""
        if self.note_text(cell) is None:
            return ""
        size = self._cell(cell).getAnnotation().AnnotationShape.Size
        return f"{size.Width}x{size.Height}"

    def size_note(self, cell: str, box: str) -> None:
        """Show a cell's note as large as it was; LibreOffice itself lets it shrink with its text."""
        width, height = map(int, box.split("x"))
        shape = self._cell(cell).getAnnotation().AnnotationShape
        if max(abs(shape.Size.Width - width), abs(shape.Size.Height - height)) > ROUNDED:
            shape.setSize(struct("com.sun.star.awt.Size", Width=width, Height=height))

    def _edit_note(self, place: Any, edit: NoteEdit) -> None:  # noqa: ANN401
        if edit.is_gone or edit.is_new:
            place.clearContents(NOTE)
        if edit.is_new:
            self.api.Annotations.insertNew(place.CellAddress, edit.added)
        if edit.is_gone or edit.is_new:
            return
        note = place.getAnnotation()
        end = note.createTextCursor()
        end.gotoEnd(False)
        if edit.cut:
            end.goLeft(length_of(edit.cut), True)
            end.setString("")
        note.insertString(end, edit.added, False)

    def write(self, cell: str, rows: Sequence[Sequence[CellValue]]) -> None:
        """Write rows from a cell on in one go; text is always text, never a formula or a link."""
        with self.rows_kept():
            super().write(cell, rows)

    def link(self, cell: str, *, text: str, tab: str, to: str) -> None:
        """Put a link to a cell of this book into a cell."""
        field = self.sheet.book.api.createInstance("com.sun.star.text.TextField.URL")
        quoted = tab.replace("'", "''")
        field.URL, field.Representation = f"#'{quoted}'.{to}", text
        place = self._cell(cell)
        with self.rows_kept():
            place.setString("")
            place.insertTextContent(place.createTextCursor(), field, False)

    def heights(self, first: int, last: int) -> tuple[float, ...]:
        """Return rows' heights in points; 0 for a hidden one."""
        rows = [self.api.Rows.getByIndex(row - 1) for row in range(first, last + 1)]
        return tuple(row.Height / POINT if row.IsVisible else 0.0 for row in rows)

    def print_area(self) -> str:
        """Return the area that is printed; empty where nobody has chosen one."""
        areas = self.api.getPrintAreas()
        return ",".join(
            f"{a1(a.StartRow, a.StartColumn)}:{a1(a.EndRow, a.EndColumn)}" for a in areas
        )

    def print_only(self, area: str) -> None:
        """Print an area only; empty for everything."""
        parts = [self.api.getCellRangeByName(each) for each in area.split(",") if each]
        self.api.setPrintAreas(tuple(part.RangeAddress for part in parts))

    def fold(self, first: int, last: int) -> None:
        """Group rows and fold them away."""
        rows = self.api.getCellRangeByName(f"A{first}:A{last}").RangeAddress
        self.api.group(rows, enum("com.sun.star.table.TableOrientation", "ROWS"))
        self.api.hideDetail(rows)

    def paper(self, *, repeated: int) -> None:
        """Print on A4 upright, one page wide, with the first rows on top of every page."""
        document = self.sheet.book.api
        styles = document.StyleFamilies.getByName("PageStyles")
        name = f"mubiao {self.name}"
        if not styles.hasByName(name):
            styles.insertByName(name, document.createInstance("com.sun.star.style.PageStyle"))
        page = styles.getByName(name)
        page.IsLandscape, page.Width, page.Height = False, 21_000, 29_700  # 1/100 mm
        page.ScaleToPagesX, page.ScaleToPagesY = 1, 0
        page.HeaderIsOn = page.FooterIsOn = False
        self.api.PageStyle = name
        at = self.api.RangeAddress.Sheet
        self.api.setTitleRows(struct(ADDRESS, Sheet=at, EndRow=repeated - 1))
        self.api.setPrintTitleRows(True)

    def erase(self, area: str) -> None:
        """Take contents, notes and looks of an area away, as if it had never been used."""
        cells = self.api.getCellRangeByName(area)
        with self.rows_kept():
            cells.merge(False)
            cells.clearContents(EVERYTHING)

    def scroll_to(self, cell: str) -> None:
        """Select a cell of the sheet in front and put it top left in view."""
        controller = self.sheet.book.api.CurrentController
        place = self._cell(cell)
        controller.select(place)
        controller.select(
            self.sheet.book.api.createInstance(RANGES)
        )  # nothing marked: only the cursor
        at = place.CellAddress
        controller.setFirstVisibleRow(at.Row)
        controller.setFirstVisibleColumn(at.Column)


def _error(value: Any) -> Any:  # noqa: ANN401
    return CellError(value) if isinstance(value, CalcError) else value
