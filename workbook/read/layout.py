"""Where all blocks of a declared sheet stand, each between its neighbours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbook.read.cells import Spot
from workbook.read.forms import find_form
from workbook.read.grid import BLANK, Grid
from workbook.read.headers import FoundTable, find_table, is_doubtful
from workbook.read.labels import is_label, normal
from workbook.read.landmarks import MOST_SHEETS, Landmarks, headings, landmarks
from workbook.schema.by_identity import by_identity
from workbook.schema.sheet import Form, Sheet, Table

MOST_LAYOUTS = 32  # of one sheet
MOST_MERGES = 1000  # of a sheet whose layout is remembered


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the blocks of a sheet stand, whatever is filled in; rows and columns are 0-based.

    Attributes:
        tables: Table id -> where it stands.
        stops: Table id -> the row of the next block; None if there is none.
        fields: Form id -> field id -> the value's row and column.
    """

    tables: Mapping[str, FoundTable]
    stops: Mapping[str, int | None]
    fields: Mapping[str, Mapping[str, Spot]]


def find_layout(grid: Grid, sheet: Sheet) -> Layout:
    """Return where every table and form of a declared sheet stands, of those that are there.

    A block is looked for below its heading and above the next one; without a heading, below the
    block before it. Two tables never claim one header row: the one it names more of has it.

    Args:
        grid: The sheet as it stands in the file.
        sheet: The declared sheet.
    """
    if len(sheet.blocks) == 1 or len(grid.merges) > MOST_MERGES:
        return _layout(grid, sheet)  # one header row is found sooner than the landmarks
    known, seen = _known(sheet), landmarks(grid, sheet)
    layout = known.get(seen)
    if layout is None:
        layout = _layout(grid, sheet)
        if not _is_doubtful(grid, sheet, layout):
            if len(known) >= MOST_LAYOUTS:
                known.clear()
            known[seen] = layout
    return layout


@by_identity(MOST_SHEETS)
def _known(_: Sheet) -> dict[Landmarks, Layout]:
    """Return the layouts in which a sheet was seen: those of a template's books are all alike."""
    return {}


def _is_doubtful(grid: Grid, sheet: Sheet, layout: Layout) -> bool:
    tables = [block for block in sheet.blocks if isinstance(block, Table)]
    rows = [grid.rows[found.header] for found in layout.tables.values()]
    return any(is_doubtful(row, table.columns) for row in rows for table in tables)


def _layout(grid: Grid, sheet: Sheet) -> Layout:
    tops = _headings(grid, sheet)
    tables = _tables(grid, sheet, headings=tops)
    marks = {*tops.values(), *(found.header for found in tables.values())}
    fields: dict[str, Mapping[str, Spot]] = {}
    below = 0
    for block in sheet.blocks:
        if block.id in tables:
            below = tables[block.id].header + 1
        elif isinstance(block, Form):
            below = tops.get(block.id, below)
            spots = find_form(grid, block, start=below, stop=_next(marks, below))
            fields[block.id] = spots
            if spots and 2 * len(spots) >= len(block.fields):  # its heading may be gone
                marks.add(min(row for row, _ in spots.values()))
    stops = {key: _next(marks, found.header) for key, found in tables.items()}
    return Layout(tables, stops, fields)


def _headings(grid: Grid, sheet: Sheet) -> dict[str, int]:
    """Return the row of each block's heading, which is the first text of its row."""
    wanted = headings(sheet)
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
