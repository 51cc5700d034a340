"""What the metrics were called when a book was issued; the team may have renamed them since."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from workbook.read.grid import Grid
from workbook.read.layout import find_layout
from workbook.read.rows import table_rows
from workbook.schema.by_identity import by_identity
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Block, Column, Sheet, Table

MOST_SHEETS = 100  # with names of their own, remembered
Names = tuple[tuple[str, str], ...]


def book_names(grid: Grid, sheet: Sheet, playbook: Playbook) -> dict[str, str]:
    """Return the names of metrics that a book carries and the playbook no longer has -> id.

    Args:
        grid: The hidden sheet as it stands in the file.
        sheet: Its declaration.
        playbook: The team's present one.
    """
    metrics = (*playbook.results, *playbook.activities)
    ids = {metric.id for metric in metrics}
    known = {text for metric in metrics for text in metric.label.both()}
    layout = find_layout(grid, sheet)
    names: dict[str, str] = {}
    for table_id, found in layout.tables.items():
        if not {"metric", "label"} <= found.columns.keys():
            continue
        table, stop = sheet.table(table_id), layout.stops[table_id]
        for row in table_rows(grid, table, found=found, stop=stop).rows:
            metric, label = (
                str(grid.value(row, found.columns[each])) for each in ("metric", "label")
            )
            if metric in ids and label and label not in known:
                names[label] = metric
    return names


def with_names(sheet: Sheet, names: Mapping[str, str]) -> Sheet:
    """Return a sheet in which columns of metrics are also known by their earlier names."""
    return _with_names(sheet, _very_same(tuple(names.items()))) if names else sheet


@lru_cache(maxsize=MOST_SHEETS)
def _very_same(names: Names) -> Names:
    """Return one and the same value for the names that many books carry."""
    return names


@by_identity(MOST_SHEETS)
def _with_names(sheet: Sheet, names: Names) -> Sheet:
    return replace(sheet, blocks=tuple(_named(block, dict(names)) for block in sheet.blocks))


def _named(block: Block, names: Mapping[str, str]) -> Block:
    if not isinstance(block, Table):
        return block
    return replace(block, columns=tuple(_also(column, names) for column in block.columns))


def _also(column: Column, names: Mapping[str, str]) -> Column:
    earlier = tuple(name for name, metric in names.items() if metric == column.id)
    return replace(column, aliases=(*column.aliases, *earlier)) if earlier else column
