"""The blocks of a declared sheet as they were found, each with its rows."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbook.read.cells import Spot
from workbook.read.grid import Grid
from workbook.read.headers import FoundTable
from workbook.read.layout import find_layout
from workbook.read.once_a_grid import once_a_grid
from workbook.read.rows import TableRows, table_rows
from workbook.schema.sheet import Sheet


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


@once_a_grid
def find_blocks(grid: Grid, sheet: Sheet) -> FoundBlocks:
    """Return every table and form of a declared sheet that the grid has.

    Args:
        grid: The sheet as it stands in the file.
        sheet: The declared sheet.
    """
    layout = find_layout(grid, sheet)
    rows = {
        key: table_rows(grid, sheet.table(key), found=found, stop=layout.stops[key])
        for key, found in layout.tables.items()
    }
    return FoundBlocks(layout.tables, rows, layout.fields)
