"""A part of a sheet of ours as values and looks, before any program is thought of; and how it is put there."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from addin.live.areas import area
from addin.live.host import CellValue, Style, Tab
from workbook.schema.place import a1, letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A text that leads to a cell of the book; rows and columns from 0, within the drawing."""

    row: int
    column: int
    text: str
    tab: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A look of some cells of a drawing; all four from 0, within the drawing, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int
    style: Style


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What is to stand on a sheet.

    Attributes:
        rows: The values, all rows equally long.
        looks: In this order, the later over the earlier.
        heights: Row -> points.
        widths: Of the columns, in characters.
        links: Instead of values.
    """

    rows: tuple[tuple[CellValue, ...], ...]
    looks: tuple[Look, ...] = ()
    heights: Mapping[int, float] = field(default_factory=dict)
    widths: tuple[float, ...] = ()
    links: tuple[Link, ...] = ()


def draw(tab: Tab, drawing: Drawing, *, top: int = 0, left: int = 0) -> None:
    """Put a drawing on a sheet, its first cell at a 0-based row and column."""
    tab.write(a1(top, left), drawing.rows)  # first: by what it says it is known again
    tab.size(
        columns={letters(left + at): width for at, width in enumerate(drawing.widths)},
        rows={top + at + 1: height for at, height in drawing.heights.items()},
    )
    for look in drawing.looks:
        at = area(top + look.top, left + look.left, top + look.bottom, left + look.right)
        tab.style(at, look.style)
    for link in drawing.links:
        cell = a1(top + link.row, left + link.column)
        tab.link(cell, text=link.text, tab=link.tab, to=link.to)
