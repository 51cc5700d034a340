"""The rows of a table that was found: which hold something, and which only sum others."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from workbook.read.grid import BLANK, Grid, Value
from workbook.read.headers import FoundTable
from workbook.read.labels import is_total
from workbook.schema.sheet import Kind, Table


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

    A row sums others only if that is the first thing it says and every required column is blank:
    a customer may be called Total.

    Args:
        grid: The sheet.
        table: The declared table.
        found: Where it stands in the sheet.
        stop: The row to stop before (the next block's heading); None for the end of the sheet.
    """
    end = len(grid.rows) if stop is None else min(stop, len(grid.rows))
    columns = _columns(table, found)
    if not columns:
        return TableRows()
    marked = {row for row, column in grid.marks if column in columns}
    rows: list[int] = []
    totals: list[int] = []
    pick = itemgetter(*columns, columns[0])  # one more, so that it is always a tuple
    blank = pick([BLANK] * (max(columns) + 1))
    sums = _Sums(table, found, columns)
    for index in range(found.header + 1, end):
        line = grid.rows[index]
        values = pick(line)
        if values == blank:
            if index in marked:
                rows.append(index)
            continue
        first = values[0]
        if first == BLANK:
            first = next(value for value in values if value != BLANK)
        if isinstance(first, str) and (first.isspace() or is_total(first)):
            if all(_is_empty(value) for value in values) and index not in marked:
                continue
            if sums.has(line):
                totals.append(index)
                continue
        rows.append(index)
    return TableRows(tuple(rows), tuple(totals))


def _columns(table: Table, found: FoundTable) -> list[int]:
    """Return the grid columns that make a row, from left to right."""
    typed = [c.id for c in table.columns if table.rows or c.is_input]
    return sorted(found.columns[each] for each in typed if each in found.columns)


class _Sums:
    """Tells the rows of one table that sum others; no declared row is one."""

    def __init__(self, table: Table, found: FoundTable, columns: Sequence[int]) -> None:
        self._columns = columns
        self._declared = {text for row in table.rows for text in row.label.both()}
        needed = [c for c in table.columns if c.required and c.id in found.columns]
        self._needed = [found.columns[c.id] for c in needed]
        self._names = {found.columns[c.id] for c in needed if c.kind is Kind.TEXT}

    def has(self, line: Sequence[Value]) -> bool:
        """Return whether a row of the sheet sums others."""
        filled = [at for at in self._columns if not _is_empty(line[at])]
        if not filled or line[filled[0]] in self._declared or not is_total(line[filled[0]]):
            return False
        first, *others = filled
        if any(at in self._needed for at in others):
            return False
        # Beside a name that is all a row needs, figures make a sum and texts somebody's record.
        return first not in self._names or not any(isinstance(line[at], str) for at in others)


def _is_empty(value: Value) -> bool:
    return isinstance(value, str) and not value.strip()
