"""A sheet in Excel on macOS, over Apple events where xlwings does not reach.

Names are those of Excel's dictionary, as xlwings keeps it in ``mac_dict``.
"""

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from typing import Any

from addin.excel.note_edit import NoteEdit
from addin.excel.spans import merged_spans
from addin.excel.tab import Raw, SheetTab
from addin.excel.values import ERROR_TEXTS, CellError
from addin.live.host import Fill, Style
from workbook.read.cells import Span
from workbook.schema.place import a1

ANY_PASSWORD = "mubiao"  # noqa: S105 - without one Excel would ask the person; with none set it is ignored
ALLOWED = (
    "allow_formatting_cells",
    "allow_formatting_columns",
    "allow_formatting_rows",
    "allow_inserting_columns",
    "allow_inserting_rows",
    "allow_inserting_hyperlinks",
    "allow_deleting_columns",
    "allow_deleting_rows",
    "allow_sorting",
    "allow_filtering",
    "allow_using_pivot_table",
)


class MacTab(SheetTab):
    """A sheet in Excel on macOS. A theme's colour is given back as the same plain colour."""

    @property
    def is_protected(self) -> bool:
        """Whether cells cannot be changed without lifting the protection."""
        return bool(self.api.protect_contents.get())

    def lifted(self) -> Callable[[], None] | None:
        """Lift the protection and return what puts it back; None if a password holds it."""
        from appscript.reference import CommandError

        sheet = self.api
        options = {name: getattr(sheet.protection_object, name).get() for name in ALLOWED}
        options["drawing_objects"] = sheet.protect_drawing_objects.get()
        options["scenarios"] = sheet.protect_scenarios.get()
        options["user_interface_only"] = sheet.protection_mode.get()
        selection = sheet.enable_selection.get()
        try:
            sheet.unprotect(password=ANY_PASSWORD)
        except CommandError:
            if not sheet.protect_contents.get():
                raise
            return None

        def put_back() -> None:
            sheet.protect_worksheet(worksheet_contents=True, **options)
            sheet.enable_selection.set(selection)

        return None if sheet.protect_contents.get() else put_back

    def used(self) -> tuple[int, int]:
        """Return how many rows and columns are in use, from A1 on."""
        area = self.sheet.used_range
        return area.row + area.shape[0] - 1, area.column + area.shape[1] - 1

    def raw_area(self, area: str, height: int, width: int) -> Raw:
        """Return an area's values; an error has no value, but a text that shows."""
        cells = self.sheet.range(area).api
        values = _rows(cells.value.get(), height, width)
        shown = _rows(cells.string_value.get(), height, width)
        return [
            [_value(value, text) for value, text in zip(*both, strict=True)]
            for both in zip(values, shown, strict=True)
        ]

    def merges(self) -> tuple[Span, ...]:
        """Return the merged areas."""
        return merged_spans(
            *self.used(),
            is_merged=lambda span: self._span(span).merge_cells is not False,
            area_of=self._merged_area,
        )

    def _span(self, span: Span) -> Any:  # noqa: ANN401
        return self.sheet.range(f"{a1(*span[:2])}:{a1(*span[2:])}")

    def _merged_area(self, row: int, column: int) -> Span:
        area = self._span((row, column, row, column)).merge_area
        top, left = area.row - 1, area.column - 1
        return top, left, top + area.shape[0] - 1, left + area.shape[1] - 1

    @property
    def has_hidden_rows(self) -> bool:
        """Whether rows are hidden or filtered away."""
        return self.sheet.used_range.rows.hidden is not False  # None: some are

    def fills(self, cells: Sequence[str]) -> tuple[Fill, ...]:
        """Return each cell's own fill."""
        colours = [self.sheet.range(cell).color for cell in cells]
        return tuple("#{:02X}{:02X}{:02X}".format(*each) if each else "" for each in colours)

    def paint(self, areas: Sequence[str], fill: Fill) -> None:
        """Give every cell of some areas a fill, or take it away."""
        for area in areas:
            self.sheet.range(area).color = fill or None

    def painted(self, fills: Collection[Fill]) -> dict[str, Fill]:
        """Return every cell of the sheet whose own fill is one of these plain ones."""
        height, width = self.used()
        cells = [a1(row, column) for row in range(height) for column in range(width)]
        found = zip(cells, self.fills(cells), strict=True)
        return {cell: fill for cell, fill in found if fill in fills}

    def notes(self) -> dict[str, str]:
        """Return every note of the sheet by its cell's address."""
        return {
            note.location.get_address(row_absolute=False, column_absolute=False): note.text
            for note in self.sheet.notes
        }

    def note_text(self, cell: str) -> str | None:
        """Return a cell's note; None if it has none."""
        note = self.sheet.range(cell).note
        return None if note is None else note.text

    def edit_note(self, cell: str, edit: NoteEdit) -> None:
        """Change a cell's note."""
        place = self.sheet.range(cell)
        note = place.note
        if note is None:
            place.add_note(edit.added)
        elif edit.is_gone:
            note.delete()
        else:
            kept = "" if edit.is_new else note.text.removesuffix(edit.cut)
            note.text = kept + edit.added

    def note_box(self, cell: str) -> str:  # noqa: ARG002 - Apple events do not tell
        """Return nothing: a note keeps its size here, whatever its text."""
        return ""

    def size_note(self, cell: str, box: str) -> None:
        """Do nothing: a note keeps its size here, whatever its text."""

    def link(self, cell: str, *, text: str, tab: str, to: str) -> None:
        """Put a link to a cell of this book into a cell."""
        from appscript import k

        self.write(cell, [[text]])
        quoted = tab.replace("'", "''")
        place = self.sheet.range(cell).api
        options = {k.address: "", k.sub_address: f"'{quoted}'!{to}"}
        place.make(at=place, new=k.hyperlink, with_properties=options)

    def frame(self, area: str, style: Style) -> None:
        """Indent an area and draw its lines."""
        cells = self.sheet.range(area)
        if style.indent:
            cells.api.indent_level.set(style.indent)
        if style.line is not None:
            sides = ["edge_bottom", "inside_horizontal"] if cells.shape[0] > 1 else ["edge_bottom"]
            cells.borders.set(sides, line_style="continuous", weight="thin", color=style.line)
        if style.box is not None:
            cells.borders.set("outside", line_style="continuous", weight="thin", color=style.box)

    def print_area(self) -> str:
        """Return the area that is printed; empty where nobody has chosen one."""
        return (self.sheet.page_setup.print_area or "").replace("$", "")

    def print_only(self, area: str) -> None:
        """Print an area only; empty for everything."""
        self.sheet.page_setup.print_area = area or None

    def fold(self, first: int, last: int) -> None:
        """Group rows and fold them away; where Excel groups none they stay in view.

        xlwings groups nothing on macOS.
        """
        from appscript.reference import CommandError

        rows = self.sheet.range(f"{first}:{last}").api.entire_row
        with suppress(CommandError):
            rows.group()
            rows.hidden.set(True)

    def paper(self, *, repeated: int) -> None:
        """Print upright, one page wide, with the first rows on top of every page.

        The paper is the printer's: Excel's dictionary does not name it.
        """
        from appscript import k

        page = self.api.page_setup_object
        page.page_orientation.set(k.portrait)
        page.zoom.set(False)
        page.fit_to_pages_wide.set(1)
        page.fit_to_pages_tall.set(False)
        page.print_title_rows.set(f"$1:${repeated}")

    def erase(self, area: str) -> None:
        """Take contents, notes and looks of an area away, as if it had never been used."""
        cells = self.sheet.range(area)
        cells.unmerge()
        cells.clear()

    def scroll_to(self, cell: str) -> None:
        """Select a cell of the sheet in front and put it top left in view."""
        self.sheet.book.app.api.goto(reference=self.sheet.range(cell).api, scroll=True)


def _rows(values: Any, height: int, width: int) -> Raw:  # noqa: ANN401
    """Return values by rows: of one cell Excel gives the value, of one row a list."""
    if height * width == 1:
        return [[values]]
    return values if isinstance(values[0], list) else [values]


def _value(value: Any, shown: str) -> Any:  # noqa: ANN401
    from appscript import k

    if shown in ERROR_TEXTS and value != shown:
        return CellError(shown)
    return "" if value == k.missing_value else value
