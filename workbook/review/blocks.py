"""What the sheets of a review are made of: blocks of values, without a workbook at hand."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal


class Look(StrEnum):
    """How a value is shown: its number format and alignment."""

    TEXT = "text"
    LONG = "long"  # wrapped; the row grows with it
    CENTER = "center"
    COUNT = "count"
    DECIMAL = "decimal"
    MONEY = "money"
    CENTS = "cents"
    SHARE = "share"
    GAP = "gap"  # signed; behind red, ahead green
    GAP_CENTS = "gap_cents"
    DAY = "day"


class Tone(StrEnum):
    """The colour of a cell; the lights are fills, the others letters."""

    PLAIN = "plain"
    MUTED = "muted"
    STRONG = "strong"
    GOOD = "good"
    BAD = "bad"
    LINK = "link"
    MARK = "mark"
    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    GREY = "grey"


Value = str | float | date | None
Total = Literal["", "sum", "same"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A value that is toned, linked or shown unlike the rest of its column.

    Attributes:
        link: The id of the sheet it leads to; empty for none.
        look: Instead of the column's own; None for the column's.
    """

    value: Value
    tone: Tone = Tone.PLAIN
    link: str = ""
    look: Look | None = None


Content = Value | Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table, typed by its look.

    Attributes:
        span: How many grid columns of the sheet it takes.
        formula: Every row's formula, in the language of ``workbook.review.places``; a row whose
            value is None shows ``missing`` instead, so no formula ever divides by nothing.
        total: The total row's formula: a sum of the column, or the column's own formula again.
        missing: Shown where a value is None.
        band: The text of the header above the header; equal neighbours are joined.
    """

    id: str
    label: str
    look: Look = Look.TEXT
    span: int = 1
    formula: str = ""
    total: Total = ""
    missing: str = "—"
    band: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    Attributes:
        kind: ``band`` is a heading across the table whose only cell is its text.
        is_folded: Hidden below its ``+`` until the reader opens it.
    """

    cells: tuple[Content, ...]
    kind: Literal["body", "total", "band"] = "body"
    is_folded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A header with rows below it; the total row, if any, is the last."""

    id: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    heading: str = ""
    left: int = 0
    has_filter: bool = False

    @property
    def has_band(self) -> bool:
        """Whether a second header line stands above the header."""
        return any(column.band for column in self.columns)

    @property
    def body(self) -> int:
        """How many rows stand before the total row."""
        return sum(row.kind != "total" for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The sheet's first two lines; ``link`` leads to the sheet of that id."""

    id: str = "title"
    text: str
    note: str
    link: str = ""
    link_text: str = ""
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A headline figure: a label, the figure large, a line below it."""

    id: str
    label: str
    value: Value
    look: Look
    note: str = ""
    tone: Tone = Tone.PLAIN
    formula: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """Headline figures, ``per_line`` beside each other, each ``span`` grid columns wide."""

    id: str
    cards: tuple[Card, ...]
    per_line: int
    span: int
    heading: str = ""
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A line or the columns of a chart; ``values`` is ``sheet.block.column``.

    Attributes:
        tones: One per value, where each column has its own colour.
        is_dashed: For what is expected, not measured.
    """

    label: str
    values: str
    color: Literal["target", "actual", "forecast", "standard"]
    kind: Literal["line", "column"]
    tones: tuple[Tone, ...] = ()
    is_dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A native chart over columns of tables.

    Attributes:
        categories: ``sheet.block.column`` of the horizontal axis.
        points: How many values it has, from the row after the first ``skip``.
        span: Grid columns it covers.
        lines: Rows it covers.
    """

    id: str
    title: str
    categories: str
    series: tuple[Series, ...]
    look: Look
    points: int
    span: int
    skip: int = 0
    lines: int = 15
    is_by_day: bool = False
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """Sentences, each across ``span`` grid columns (0: to the sheet's last), wrapped."""

    id: str
    lines: tuple[Content, ...]
    span: int = 0
    heading: str = ""
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes:
    """Empty framed boxes to write in by hand, and lines to sign on.

    Attributes:
        labels: One box each.
        signatures: Labels of the signature line below them.
        height: Least height of a box in points; what the page has left is shared among them.
    """

    id: str
    labels: tuple[str, ...]
    signatures: tuple[str, ...]
    heading: str = ""
    height: float = 36
    left: int = 0


Block = Title | Table | Cards | Chart | Notes | Boxes
