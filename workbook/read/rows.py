"""The rows of a table that was found: which hold something, and which only sum others."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbook.read.grid import BLANK, Grid, Value
from workbook.read.headers import FoundTable
from workbook.read.labels import is_total
from workbook.schema.by_identity import by_identity
from workbook.schema.sheet import Kind, Table

MOST_TABLES = 200  # as they stand in a file, of which what makes their rows is remembered


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
    making = _making(table, found)
    if not making.columns:
        return TableRows()
    marked = {row for row, column in grid.marks if column in making.columns}
    rows: list[int] = []
    totals: list[int] = []
    lines = grid.rows[found.header + 1 : stop]
    leftmost = next(iter(making.columns))
    for index, line in enumerate(lines, found.header + 1):
        first = line[leftmost] or making.first(line)
        if not isinstance(first, str):
            rows.append(index)
        elif not first:
            if index in marked:
                rows.append(index)
        elif not (first.isspace() or is_total(first)):
            rows.append(index)
        elif making.is_sum(line):
            totals.append(index)
        elif index in marked or not all(_is_empty(line[at]) for at in making.columns):
            rows.append(index)
    return TableRows(tuple(rows), tuple(totals))


class _Making:
    """What makes a row of one table where it stands, and what makes a row that sums others.

    Attributes:
        columns: The grid columns that make a row, from left to right.
    """

    def __init__(self, table: Table, found: FoundTable) -> None:
        places = found.columns
        typed = [c.id for c in table.columns if (table.rows or c.is_input) and c.id in places]
        self.columns = dict.fromkeys(sorted(places[each] for each in typed))
        self._declared = {text for row in table.rows for text in row.label.both()}
        needed = [c for c in table.columns if c.required and c.id in places]
        self._needed = [places[c.id] for c in needed]
        self._names = {places[c.id] for c in needed if c.kind is Kind.TEXT}

    def first(self, line: Sequence[Value]) -> Value:
        """Return the first value of a row of the sheet that is not blank; blank if all are."""
        for at in self.columns:
            value = line[at]
            if value or value != BLANK:
                return value
        return BLANK

    def is_sum(self, line: Sequence[Value]) -> bool:
        """Return whether a row of the sheet sums others."""
        filled = [at for at in self.columns if not _is_empty(line[at])]
        if not filled or line[filled[0]] in self._declared or not is_total(line[filled[0]]):
            return False
        first, *others = filled
        if any(at in self._needed for at in others):
            return False
        # Beside a name that is all a row needs, figures make a sum and texts somebody's record.
        return first not in self._names or not any(isinstance(line[at], str) for at in others)


@by_identity(MOST_TABLES)
def _making(table: Table, found: FoundTable) -> _Making:
    return _Making(table, found)


def _is_empty(value: Value) -> bool:
    return isinstance(value, str) and not value.strip()
