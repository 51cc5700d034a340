"""What the panel of gaps is made of: lines of cells, each with its look."""

from collections.abc import Sequence
from dataclasses import dataclass

from addin.live.host import CellValue, Colour, Style
from addin.live.wrapping import wrapped
from addin.pages.figures import MANY, UNKNOWN
from templates.palette import ACCENT, HEADER, LINE, MUTED
from workbook.review.blocks import Look
from workbook.review.formats import NUMBER_FORMAT
from workbook.schema.marks import PANEL_COLUMNS

WIDTHS = (24.0, *(15.0,) * (PANEL_COLUMNS - 2), 2.0)
_ROOM = 3.0  # what a line of text keeps free, in characters
_GAP_DECIMAL = "+#,##0.0;-#,##0.0;0.0"
_PLAIN = Style()


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelCell:
    """A cell of the panel."""

    value: CellValue
    style: Style = _PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelLine:
    """A line of the panel: its cells from the left, and the look of the whole line below theirs."""

    cells: tuple[PanelCell, ...]
    style: Style = _PLAIN

    def values(self) -> tuple[CellValue, ...]:
        """Return the values of all the panel's columns."""
        values = tuple(cell.value for cell in self.cells)
        return (*values, *(None,) * (PANEL_COLUMNS - len(values)))


Section = tuple[PanelLine, ...]  # lines that are kept together


def text_line(text: str, style: Style = _PLAIN) -> PanelLine:
    """Return a text that runs across the panel."""
    return PanelLine(cells=(PanelCell(value=text),), style=style)


def title_line(text: str) -> PanelLine:
    """Return the panel's title."""
    return text_line(text, Style(size=14, is_bold=True, ink=ACCENT))


def faint_line(text: str) -> PanelLine:
    """Return a text that is not the point."""
    return text_line(text, Style(ink=MUTED))


def text_lines(text: str, style: Style = _PLAIN) -> Section:
    """Return a sentence in as many lines as it takes."""
    return tuple(text_line(line, style) for line in wrapped(text, sum(WIDTHS) - _ROOM))


def heading_line(text: str) -> PanelLine:
    """Return a heading."""
    return text_line(text, Style(size=12, is_bold=True, ink=ACCENT))


def header_line(texts: Sequence[str]) -> PanelLine:
    """Return a table's header: a label, then figures."""
    label, *figures = texts
    right = Style(across="right")
    return PanelLine(
        cells=(PanelCell(value=label), *(PanelCell(value=each, style=right) for each in figures)),
        style=Style(is_bold=True, ink=ACCENT, fill=HEADER, line=ACCENT, is_wrapped=True),
    )


def table_line(cells: Sequence[PanelCell], *, is_total: bool = False) -> PanelLine:
    """Return a table's row."""
    style = Style(line=ACCENT, is_bold=True) if is_total else Style(line=LINE)
    return PanelLine(cells=tuple(cells), style=style)


def figure_cell(value: float | None) -> PanelCell:
    """Return a figure with at most one decimal, as the screen shows it."""
    is_whole = value is None or _is_whole(value)
    return number_cell(value, NUMBER_FORMAT[Look.COUNT if is_whole else Look.DECIMAL])


def gap_cell(value: float | None, ink: Colour | None) -> PanelCell:
    """Return a figure with its sign."""
    is_whole = value is None or _is_whole(value)
    return number_cell(value, NUMBER_FORMAT[Look.GAP] if is_whole else _GAP_DECIMAL, ink=ink)


def number_cell(
    value: float | None, number: str, *, ink: Colour | None = None, fill: Colour | None = None
) -> PanelCell:
    """Return a number in a format; unknown is a dash."""
    if value is None:
        return PanelCell(value=UNKNOWN, style=Style(across="right"))
    return PanelCell(value=value, style=Style(number=number, ink=ink, fill=fill, across="right"))


def _is_whole(value: float) -> bool:
    return abs(value) >= MANY or value == int(value)
