"""What a table's cell looks like: who fills it, what it holds, how large it is written."""

from templates import formats
from templates.formats import Look
from workbook.schema.column import Column, Kind
from workbook.schema.sheet import Row, Table

NO_ROW = Row(id="")


def table_looks(table: Table, column: Column, row: Row = NO_ROW) -> tuple[Look, ...]:
    """Return the looks of a cell of a visible table.

    A formula between cells that people fill, sort and paste over is not locked: one locked cell
    would refuse the whole row.
    """
    return (
        formats.INPUT if column.is_input else formats.VALUE,
        formats.number_look(column, row.kind),
        *((formats.WRAPPED,) if column.lines > 1 else ()),
        *((formats.BOLD if column.kind is Kind.TEXT else formats.LARGE,) if table.is_large else ()),
        *((formats.UNLOCKED,) if column.formula and table.room else ()),
    )
