"""A worksheet to draw on: the one place where a value becomes a cell."""

import math
from dataclasses import dataclass
from datetime import date

from xlsxwriter.worksheet import Worksheet

from workbook.review.blocks import Cell, Content, Look, Tone
from workbook.review.formats import Formats, Style
from workbook.review.places import BlockPlace, Places
from workbook.review.sheets import Sheet
from workbook.review.totals import plain
from workbook.schema.cell_text import clean_text, is_risky

Spot = tuple[int, int]  # row and column, from 0

_EPOCH = date(1899, 12, 30).toordinal()
_SIGNED = frozenset({Look.GAP, Look.GAP_CENTS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """A worksheet with the formats and places that drawing needs.

    Attributes:
        cut_mark: Ends a text that is too long for a cell.
    """

    worksheet: Worksheet
    formats: Formats
    places: Places
    sheet: Sheet
    cut_mark: str

    def place(self, block_id: str) -> BlockPlace:
        """Return where a block of this sheet stands."""
        return self.places.blocks[self.sheet.id][block_id]

    def compiled(self, formula: str, block_id: str) -> str:
        """Return a block's formula with addresses; the number of its row is still open."""
        return self.places.compiled(formula, sheet=self.sheet.id, block=block_id)

    def put(self, at: Spot, content: Content, *, style: Style, formula: str = "") -> None:
        """Write one value: text as text and nothing else, a number with its format.

        Args:
            at: Where.
            content: None, and a number that is none (NaN, infinity), leave the cell empty.
            style: A cell's own tone and look go before it.
            formula: Written with the value as its stored result; empty for none, and ignored
                where there is no value.
        """
        value, link = plain(content), ""
        if isinstance(content, Cell):
            link = content.link
            if content.look or content.tone is not Tone.PLAIN:
                tone = style.tone if content.tone is Tone.PLAIN else content.tone
                style = Style(style.role, content.look or style.look, tone)
        if isinstance(value, str):
            self._text(at, value, style=style, behind=link or formula)
            return
        figure = _figure(value)
        if figure is None:
            self.worksheet.write_blank(*at, None, self.formats.get(style))
            return
        if style.look in _SIGNED and style.tone is Tone.PLAIN and figure:
            style = Style(style.role, style.look, Tone.GOOD if figure > 0 else Tone.BAD)
        if formula:
            self.worksheet.write_formula(*at, formula, self.formats.get(style), figure)
        else:
            self.worksheet.write_number(*at, figure, self.formats.get(style))

    def merge(self, at: Spot, content: Content, *, style: Style, span: int) -> None:
        """Write one value across ``span`` columns."""
        self.frame(at, style=style, span=span)
        self.put(at, content, style=style)

    def frame(self, at: Spot, *, style: Style, span: int) -> None:
        """Join ``span`` cells of a row into one empty cell."""
        row, column = at
        cell_format = self.formats.get(style)
        if span > 1:
            self.worksheet.merge_range(row, column, row, column + span - 1, "", cell_format)
        else:
            self.worksheet.write_blank(row, column, None, cell_format)

    def _text(self, at: Spot, text: str, *, style: Style, behind: str) -> None:
        """Write text; ``behind`` it stands a formula (from ``=``) or the sheet a link leads to."""
        text = clean_text(text, self.cut_mark)
        if not text:
            self.worksheet.write_blank(*at, None, self.formats.get(style))
            return
        cell_format = self.formats.get(style, is_risky=is_risky(text))
        if behind.startswith("="):
            self.worksheet.write_formula(*at, behind, cell_format, text)
        elif behind:
            target = f"internal:{self.places.prefixes[behind]}A1"
            self.worksheet.write_url(*at, target, cell_format, text)
        else:
            self.worksheet.write_string(*at, text, cell_format)


def _figure(value: float | date | None) -> float | None:
    if value is None:
        return None
    if isinstance(value, date):
        return value.toordinal() - _EPOCH
    return value if math.isfinite(value) else None
