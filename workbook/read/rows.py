"""The rows of a table that was found: which hold something, and which only sum others."""

from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter

from workbook.read.grid import BLANK, Grid, Value
from workbook.read.headers import FoundTable
from workbook.read.labels import is_total
from workbook.schema.sheet import Table


@dataclass(frozen=True, slots=True)
class TableRows:
    """The rows below a header, 0-based.

    Attributes:
        rows: Rows with anything in them, gaps between them left out.
        totals: Rows that sum others (合计, Total) and are not among ``rows``.
    """

    rows: tuple[int, ...] = ()
    totals: tuple[int, ...] = ()


def table_rows(
    grid: Grid, table: Table, *, found: FoundTable, stop: int | None = None
) -> TableRows:
    """Return a table's rows, to the last one with anything in it.

    What counts is what people typed: in a table they add rows to, columns of formulas do not
    make a row. In a table whose rows are declared every column does.

    Args:
        grid: The sheet.
        table: The declared table.
        found: Where it stands in the sheet.
        stop: The row to stop before (the next block's heading); None for the end of the sheet.
    """
    end = len(grid.rows) if stop is None else min(stop, len(grid.rows))
    columns = _columns(table, found)
    marked = {row for row, column in grid.marks if column in columns}
    rows: list[int] = []
    totals: list[int] = []
    if not columns:
        return TableRows()
    pick = itemgetter(*columns, columns[0])  # one more, so that it is always a tuple
    blank = pick([BLANK] * (max(columns) + 1))
    picked = [pick(grid.rows[index]) for index in range(found.header + 1, end)]
    sums = _words_for_sums(table, picked)
    for index, values in enumerate(picked, start=found.header + 1):
        if values == blank or all(_is_empty(value) for value in values):
            if index in marked:
                rows.append(index)
        elif not sums.isdisjoint(values):
            totals.append(index)
        else:
            rows.append(index)
    return TableRows(tuple(rows), tuple(totals))


def _columns(table: Table, found: FoundTable) -> list[int]:
    typed = [c.id for c in table.columns if table.rows or c.is_input]
    return [found.columns[each] for each in typed if each in found.columns]


def _words_for_sums(table: Table, picked: Iterable[tuple[Value, ...]]) -> frozenset[Value]:
    """Return the values that mark a row as a sum of others; no declared row is one."""
    declared = {text for row in table.rows for text in row.label.both()}
    each = frozenset[Value]().union(*picked)
    return frozenset(value for value in each if value not in declared and is_total(value))


def _is_empty(value: Value) -> bool:
    return isinstance(value, str) and not value.strip()
