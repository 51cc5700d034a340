"""Total rows: what the sheet's own formulas will show, computed beforehand."""

import math
from collections.abc import Mapping, Sequence

from workbook.review.blocks import Cell, Column, Content, Row, Value


def plain(content: Content) -> Value:
    """Return a cell's value without its tone or link."""
    return content.value if isinstance(content, Cell) else content


def total_row(
    columns: Sequence[Column], rows: Sequence[Row], *, known: Mapping[str, Content]
) -> tuple[Row, ...]:
    """Return the total row of a table, or nothing for a table without rows.

    Args:
        columns: Those with ``total="sum"`` are summed; unknown values add nothing, and a column
            of nothing but unknown values stays unknown.
        rows: The rows above it.
        known: Column id -> what the total row shows in the other columns.
    """
    if not rows:
        return ()
    cells: list[Content] = []
    for index, column in enumerate(columns):
        if column.total == "sum":
            values = (plain(row.cells[index]) for row in rows)
            numbers = [value for value in values if isinstance(value, int | float)]
            cells.append(math.fsum(numbers) if numbers else None)
        else:
            cells.append(known.get(column.id, ""))
    return (Row(tuple(cells), kind="total"),)


def ratio(shown_part: Content, shown_whole: Content) -> float | None:
    """Return part / whole; None where either is unknown or the whole is 0."""
    part, whole = plain(shown_part), plain(shown_whole)
    if not isinstance(part, int | float) or not isinstance(whole, int | float) or not whole:
        return None
    return part / whole


def difference(shown_left: Content, shown_right: Content) -> float | None:
    """Return left - right; None where either is unknown."""
    left, right = plain(shown_left), plain(shown_right)
    if not isinstance(left, int | float) or not isinstance(right, int | float):
        return None
    return left - right
