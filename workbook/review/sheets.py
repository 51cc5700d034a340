"""A review book as a frozen value: its sheets, each of bands of blocks, and how they print."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from workbook.review.blocks import Block, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """How a sheet prints on A4: one page wide always.

    Attributes:
        is_one_page: One page tall as well.
        repeat: The table whose header lines are repeated on every page.
        freeze: The table whose header and first columns stay in view.
        freeze_columns: How many first grid columns stay in view.
        columns: How many first grid columns are printed; 0 for all.
    """

    is_landscape: bool = True
    is_one_page: bool = False
    repeat: str = ""
    freeze: str = ""
    freeze_columns: int = 0
    columns: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A worksheet: bands of blocks from top to bottom, the blocks of a band side by side.

    Blocks of a band that begin at the same grid column stand below each other.

    Attributes:
        id: How links and formulas name it.
        name: The tab's name as wished; the plan's names are made fit for Excel and unique.
        widths: Of the grid columns, in half-width characters.
        footer: Printed at the foot, left of the page number.
    """

    id: str
    name: str
    widths: tuple[float, ...]
    bands: tuple[tuple[Block, ...], ...]
    page: Page
    tab: Tone | Literal["navy", "blue"] = "blue"
    footer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A whole review book as a value: writing it twice gives the same bytes.

    Attributes:
        created: The day stamped into the file, so that no clock is asked.
        font: The typeface of its language.
        page_footer: The page number in Excel's codes.
        cut_mark: Ends a text that was longer than a cell can hold.
        identity: What the hidden ``_mubiao`` says the book is.
    """

    title: str
    author: str
    created: date
    font: str
    page_footer: str
    cut_mark: str
    sheets: tuple[Sheet, ...]
    identity: tuple[tuple[str, str], ...] = ()
