"""Finding a declared form: the value cells beside their labels."""

from collections.abc import Iterator

from workbook.read.cells import Spot
from workbook.read.grid import Grid
from workbook.read.headers import Names, header_names
from workbook.schema.sheet import Form


def find_form(
    grid: Grid, form: Form, *, start: int = 0, stop: int | None = None
) -> dict[str, Spot]:
    """Return where each field's value stands, by field id; fields not found are left out.

    A value stands right of its label, beyond the label's merged cells. Of a label written twice
    the first one counts. A value may read like another field's label, if that label is there too.

    Args:
        grid: The sheet.
        form: The declared form.
        start: The first row looked at.
        stop: The row to stop before; None for the end of the sheet.

    Returns:
        Field id -> 0-based row and column of the value cell, which may be blank.
    """
    names = header_names(form.fields)
    ends = {(top, left): right for top, left, _, right in grid.merges}
    labels = list(_labels(grid, names, rows=range(start, _end(grid, stop))))
    told = [field_id for _, field_id in labels]
    found: dict[str, Spot] = {}
    values: set[Spot] = set()
    by_spot = dict(labels)
    for spot, field_id in labels:
        if field_id in found or spot in values:
            continue
        value = (spot[0], ends.get(spot, spot[1]) + 1)
        neighbour = by_spot.get(value)
        if neighbour is not None and told.count(neighbour) == 1:
            continue  # the value's cell was deleted and the next label has moved into its place
        found[field_id] = value
        values.add(value)
    return found


def _end(grid: Grid, stop: int | None) -> int:
    return len(grid.rows) if stop is None else min(stop, len(grid.rows))


def _labels(grid: Grid, names: Names, *, rows: range) -> Iterator[tuple[Spot, str]]:
    for row in rows:
        for column, value in enumerate(grid.rows[row]):
            if value and type(value) is str and (claim := names[value]):
                yield (row, column), claim[1]
