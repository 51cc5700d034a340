"""The tables of a book, and what planters of headers, merges and tabs share."""

from collections.abc import Callable, Iterator

from tests.planting.draft import Draft
from tests.planting.expected import Token
from tests.planting.sheet_xml import Spot as Cell
from workbook.schema.sheet import Column, Table

Planter = Callable[[Draft], bool]
TABS: Token = ("tabs",)


def tables(draft: Draft) -> Iterator[tuple[str, Table]]:
    """Yield the tables people fill in, those with any rows, in any order."""
    found = [
        (sheet.id, block)
        for sheet in draft.paper.placed.book.sheets
        for block in sheet.blocks
        if isinstance(block, Table) and draft.is_shown(sheet.id)
        if any(draft.rows.get((sheet.id, block.id), ()))
    ]
    draft.rng.shuffle(found)
    yield from found


def columns(draft: Draft) -> Iterator[tuple[str, Table, Column]]:
    """Yield the input columns of those tables, in any order."""
    for sheet, table in tables(draft):
        inputs = [column for column in table.columns if column.is_input]
        draft.rng.shuffle(inputs)
        for column in inputs:
            yield sheet, table, column


def write(draft: Draft, sheet: str, cell: Cell, value: object) -> None:
    draft.other.cells.setdefault(sheet, {})[cell] = value


NEEDED = ("date", "activity")
JUDGED = ("date", "activity", "deals", "amount")  # without one of these no row can be judged


def header_spot(draft: Draft, sheet: str, table: str, column: str) -> Cell:
    stands = draft.paper.placed.block(sheet, table)
    return stands.header, stands.columns[column].column
