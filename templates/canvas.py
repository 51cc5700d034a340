"""One worksheet being drawn: what is needed to put a value or a formula into a cell."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from templates.choice_lists import ChoiceLists
from templates.formats import Formats
from workbook.schema.cell_text import clean_text, is_risky
from workbook.schema.formula import Here, render
from workbook.schema.place import BlockPlace, Place, grid_widths
from workbook.schema.sheet import Sheet
from workbook.schema.words import Lang, Words

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """A worksheet with its declaration.

    Attributes:
        values: ``sheet.block.column`` of a field, ``sheet.block.column@row`` of a table's cell (row
            id, or 0-based index), to the value that stands there; for a formula cell, the result
            stored with it.
    """

    workbook: Workbook
    worksheet: Worksheet
    sheet: Sheet
    placed: Place
    lang: Lang
    formats: Formats
    lists: ChoiceLists
    values: Values

    @property
    def widths(self) -> tuple[float, ...]:
        """The widths of the grid columns."""
        return grid_widths(self.sheet)

    @property
    def across(self) -> int:
        """How many grid columns the sheet's blocks may take."""
        return len(self.widths)

    def stands(self, block_id: str) -> BlockPlace:
        """Return where a block of this sheet stands."""
        return self.placed.block(self.sheet.id, block_id)

    def width(self, column: int, span: int = 1) -> float:
        """Return the width of grid columns together; columns beyond the grid have 10."""
        widths = (*self.widths, *(10.0,) * (column + span))
        return sum(widths[column : column + span])

    def formula(self, text: str, block_id: str, column_id: str, index: int = 0) -> str:
        """Return a declared formula as Excel reads it."""
        here = Here(self.sheet.id, block_id, column_id, index)
        return render(text, here, self.placed, self.lang)

    def put(self, at: tuple[int, int, int], value: object, look: Format) -> None:
        """Write a value of any of our types into a cell, or into the cells it spans.

        Args:
            at: Row, column, and how many columns.
            value: Text in one or both languages, a number, a date; None or "" for a blank cell.
            look: The cell's format.
        """
        row, column, _ = at
        self._merge(at, look)
        sheet = self.worksheet
        match value:
            case None | "":
                sheet.write_blank(row, column, None, look)
            case Words():
                self._text(row, column, value.of(self.lang), look)
            case str():
                self._text(row, column, value, look)
            case datetime() | date():
                sheet.write_datetime(row, column, value, look)
            case bool() | int() | float():
                sheet.write_number(row, column, value, look)
            case _:
                raise TypeError(f"no cell holds {value!r}")

    def put_formula(
        self, at: tuple[int, int, int], text: str, look: Format, *, result: object = ""
    ) -> None:
        """Write a rendered formula, with the result that is shown until it is calculated."""
        row, column, _ = at
        self._merge(at, look)
        shown = result.of(self.lang) if isinstance(result, Words) else result
        self.worksheet.write_formula(row, column, text, look, shown)

    def _text(self, row: int, column: int, text: str, look: Format) -> None:
        text = clean_text(text)
        kept = self.formats.quoting(look) if is_risky(text) else look
        self.worksheet.write_string(row, column, text, kept)

    def _merge(self, at: tuple[int, int, int], look: Format) -> None:
        row, column, span = at
        if span > 1:
            self.worksheet.merge_range(row, column, row, column + span - 1, "", look)
