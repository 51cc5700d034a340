"""Where every block of a plan comes to stand, and the plan's formulas as Excel reads them.

=============================  ===============================================================
``[actual]``                   this table's column in the same row
``[target:]``                  this table's column, all rows before the total (absolute)
``[headline.actual]``          a card of this sheet (absolute)
``[roster.roster.target@]``    a table's total on a sheet (absolute)
=============================  ===============================================================
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from workbook.review.blocks import Block, Boxes, Cards, Chart, Notes, Table, Title
from workbook.review.sheets import Plan, Sheet
from workbook.review.text import quoted_name, sheet_names
from workbook.schema.place import letters

CARD_ROWS = 3
ROW = "\x00"  # stands for the row's number in a compiled formula

_REFERENCE = re.compile(r"\[([\w.]+)([:@]?)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockPlace:
    """Where a block stands; rows and columns count from 0.

    Attributes:
        top: Its first row, its heading included.
        first: A table's first row below the header; for other blocks the first below the heading.
        last: The last row before a total row.
        columns: Column id -> grid column; for cards the column of the card.
        rows: For cards, card id -> row of its figure.
    """

    top: int
    first: int
    last: int
    columns: Mapping[str, int]
    rows: Mapping[str, int]


@dataclass(frozen=True)
class Places:
    """The tab names and block places of a plan.

    Attributes:
        names: Sheet id -> the tab's name.
        blocks: Sheet id -> block id -> its place.
    """

    names: Mapping[str, str]
    blocks: Mapping[str, Mapping[str, BlockPlace]]

    @cached_property
    def prefixes(self) -> dict[str, str]:
        """Sheet id -> the quoted name before an address."""
        return {sheet: f"{quoted_name(name)}!" for sheet, name in self.names.items()}

    def compiled(self, formula: str, sheet: str, *, block: str) -> str:
        """Return a formula with addresses, ``ROW`` standing for its row's number; "" for none."""
        if not formula:
            return ""
        return "=" + _REFERENCE.sub(
            lambda match: self._address(match[1], match[2], sheet=sheet, block=block), formula
        )

    def span(self, reference: str) -> tuple[str, int, int, int, int]:
        """Return ``sheet.block.column`` as tab name, first row, column, last row, column."""
        sheet, block, column = reference.split(".")
        place = self.blocks[sheet][block]
        at = place.columns[column]
        return self.names[sheet], place.first, at, place.last, at

    def _address(self, name: str, mark: str, *, sheet: str, block: str) -> str:
        *path, column = name.split(".")
        own = not path
        if path:
            sheet, block = path if len(path) == len(("sheet", "block")) else (sheet, path[0])
        place = self.blocks[sheet][block]
        letter = letters(place.columns[column])
        prefix = self.prefixes[sheet] if len(path) > 1 else ""
        if mark == ":":
            return f"{prefix}${letter}${place.first + 1}:${letter}${place.last + 1}"
        if mark == "@":
            return f"{prefix}${letter}${place.last + 2}"
        if own:
            return f"{letter}{ROW}"
        return f"{prefix}${letter}${place.rows[column] + 1}"


def place(plan: Plan) -> Places:
    """Lay a plan out: bands below each other, the blocks of a band beside each other.

    Blocks of a band that begin at the same grid column stand below each other.
    """
    names = sheet_names(sheet.name for sheet in plan.sheets)
    return Places(
        names={sheet.id: name for sheet, name in zip(plan.sheets, names, strict=True)},
        blocks={sheet.id: _place_sheet(sheet) for sheet in plan.sheets},
    )


def block_rows(block: Block) -> int:
    """Return how many rows a block takes."""
    match block:
        case Title():
            return 2
        case Table():
            return bool(block.heading) + block.has_band + 1 + len(block.rows)
        case Cards():
            lines = -(-len(block.cards) // block.per_line)
            return bool(block.heading) + lines * (CARD_ROWS + 1) - 1
        case Chart():
            return block.lines
        case Notes():
            return bool(block.heading) + len(block.lines)
        case Boxes():
            return bool(block.heading) + len(block.labels) + 1


def _place_sheet(sheet: Sheet) -> dict[str, BlockPlace]:
    placed: dict[str, BlockPlace] = {}
    top = 0
    for band in sheet.bands:
        below: dict[int, int] = {}
        for block in band:
            start = below.get(block.left, top)
            placed[block.id] = _place_block(block, start)
            below[block.left] = start + block_rows(block) + 1
        top = max(below.values())
    return placed


def _place_block(block: Block, top: int) -> BlockPlace:
    first = top + bool(block.heading) if not isinstance(block, Title | Chart) else top
    columns: dict[str, int] = {}
    rows: dict[str, int] = {}
    last = first
    if isinstance(block, Table):
        first += block.has_band + 1
        last = first + block.body - 1
        at = block.left
        for column in block.columns:
            columns[column.id] = at
            at += column.span
    elif isinstance(block, Cards):
        for index, card in enumerate(block.cards):
            line, number = divmod(index, block.per_line)
            columns[card.id] = block.left + number * block.span
            rows[card.id] = first + line * (CARD_ROWS + 1) + 1
    return BlockPlace(top=top, first=first, last=last, columns=columns, rows=rows)
