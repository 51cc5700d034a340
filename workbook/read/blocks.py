"""Finding all blocks of a declared sheet, each between its neighbours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbook.read.cells import Spot
from workbook.read.forms import find_form
from workbook.read.grid import BLANK, Grid
from workbook.read.headers import FoundTable, find_table
from workbook.read.labels import is_label, normal
from workbook.read.rows import TableRows, table_rows
from workbook.schema.sheet import Form, Sheet, Table


@dataclass(frozen=True, slots=True)
class FoundBlocks:
    """The blocks of a sheet that were found; all rows and columns are 0-based.

    Attributes:
        tables: Table id -> where it stands.
        rows: Table id -> its rows, to the next block.
        fields: Form id -> field id -> the value's row and column.
    """

    tables: Mapping[str, FoundTable]
    rows: Mapping[str, TableRows]
    fields: Mapping[str, Mapping[str, Spot]]


def find_blocks(grid: Grid, sheet: Sheet) -> FoundBlocks:
    """Return every table and form of a declared sheet that the grid has.

    A block is looked for below its heading and above the next one; without a heading, below the
    block before it. Two tables never claim one header row: the one it names more of has it.

    Args:
        grid: The sheet as it stands in the file.
        sheet: The declared sheet.
    """
    headings = _headings(grid, sheet)
    tables = _tables(grid, sheet, headings=headings)
    marks = {*headings.values(), *(found.header for found in tables.values())}
    fields: dict[str, Mapping[str, Spot]] = {}
    below = 0
    for block in sheet.blocks:
        if block.id in tables:
            below = tables[block.id].header + 1
        elif isinstance(block, Form):
            below = headings.get(block.id, below)
            spots = find_form(grid, block, start=below, stop=_next(marks, below))
            fields[block.id] = spots
            if spots and 2 * len(spots) >= len(block.fields):  # its heading may be gone
                marks.add(min(row for row, _ in spots.values()))
    rows = {
        key: table_rows(grid, sheet.table(key), found=found, stop=_next(marks, found.header))
        for key, found in tables.items()
    }
    return FoundBlocks(tables, rows, fields)


def _headings(grid: Grid, sheet: Sheet) -> dict[str, int]:
    """Return the row of each block's heading, which is the first text of its row."""
    wanted = {
        normal(text): block.id
        for block in sheet.blocks
        for text in (*block.label.both(), *block.aliases)
        if text
    }
    found: dict[str, int] = {}
    for index, row in enumerate(grid.rows if wanted else ()):
        first = row[0] if row else BLANK
        if first == BLANK:
            first = next((value for value in row if value != BLANK), BLANK)
        block_id = wanted.get(normal(str(first))) if is_label(first) else None
        if block_id and block_id not in found:
            found[block_id] = index
    return found


def _tables(grid: Grid, sheet: Sheet, *, headings: Mapping[str, int]) -> dict[str, FoundTable]:
    tables: dict[str, FoundTable] = {}
    owners: dict[int, str] = {}
    below = 0
    for block in sheet.blocks:
        if not isinstance(block, Table):
            continue
        heading = headings.get(block.id)
        if heading is None:
            found = find_table(grid, block, start=below) or find_table(grid, block)
        else:
            found = find_table(grid, block, start=heading, stop=_next(headings.values(), heading))
        if found is None:
            continue
        rival = owners.get(found.header)
        if rival and len(tables[rival].columns) >= len(found.columns):
            continue
        if rival:
            del tables[rival]
        tables[block.id], owners[found.header] = found, block.id
        below = found.header + 1
    return tables


def _next(marks: Iterable[int], row: int) -> int | None:
    """Return the first mark below a row, or None."""
    return min((mark for mark in marks if mark > row), default=None)
