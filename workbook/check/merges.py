"""Merged cells among a table's rows: the value stands only in the first of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator

from workbook.check.source import RawColumns, Source
from workbook.read.cells import Span
from workbook.schema.finding import Finding
from workbook.schema.place import a1


def spread_merges(source: Source, raw: RawColumns, spread: Collection[str]) -> Iterator[Finding]:
    """Fill ``raw`` where a cell merged over rows stands for each of them; yield what was merged.

    Only one column's cells are filled: cells merged over several columns may mean anything.

    Args:
        source: The table as it stands.
        raw: Its raw values; filled in place.
        spread: Columns in which a merged cell stands for each of its rows.

    Findings:
        ``merged_taken`` where it was filled, ``merged_cells`` elsewhere.
    """
    spans = list(_foreign(source)) if source.rows and source.grid.merges else []
    if not spans:
        return
    first, last = min(source.rows), max(source.rows)
    index_of = {row: index for index, row in enumerate(source.rows)}
    id_of = {at: column.id for column, at in source.columns()}
    for top, left, bottom, right in spans:
        inside = range(max(top, first), min(bottom, last) + 1)
        rows = [index_of[row] for row in inside if row in index_of]
        if not rows:
            continue
        if left == right and id_of[left] in spread and top in index_of:
            yield _filled(source, raw[id_of[left]], rows, id_of[left])
        else:
            yield source.origin.says("merged_cells", a1(top, left))


def _foreign(source: Source) -> Iterator[Span]:
    """Yield what is merged among a table's rows and input columns and is not the form's own."""
    first, last = min(source.rows), max(source.rows)
    columns = {at: column for column, at in source.columns()}
    places = sorted(columns)
    for span in source.grid.merges:
        top, left, bottom, right = span
        if bottom < first or top > last:
            continue
        if bisect_left(places, left) == bisect_right(places, right):
            continue  # beside all of them
        if top == bottom and left in columns and columns[left].span > right - left:
            continue  # the form's own: this column takes several of the grid's
        yield span


def _filled(source: Source, values: list[object], rows: list[int], column_id: str) -> Finding:
    for index in rows[1:]:
        values[index] = values[rows[0]]
    return source.says("merged_taken", source.table[column_id], rows[0], values[rows[0]])
