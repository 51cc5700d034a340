"""What a command has to say, as values: lines and tables, before any terminal is thought of."""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a line or cell means to the reader."""

    PLAIN = "plain"
    TITLE = "title"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; an empty one is space between parts."""

    text: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table.

    Attributes:
        heads: A header for each column; empty for a table without a header.
        rows: Each as long as ``heads``.
        numbers: The indexes of columns that are set to the right.
        is_list: Each row is a thing of its own; where the table is too wide, it is told row by row.
    """

    heads: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...]
    numbers: frozenset[int] = frozenset()
    is_list: bool = False


Page = tuple[Line | Grid, ...]


def cells(*texts: str, tone: Tone = Tone.PLAIN) -> tuple[Cell, ...]:
    """Return a row of cells of one tone."""
    return tuple(Cell(text, tone) for text in texts)
