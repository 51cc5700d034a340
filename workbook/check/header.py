"""What there is to say about a table's headers: renamed, missing, twice, in another unit."""

from collections.abc import Collection, Iterator

from workbook.check.numbers import SCALES
from workbook.check.origin import milder
from workbook.check.source import Source
from workbook.read.grid import BLANK
from workbook.read.labels import normal
from workbook.schema.finding import Finding
from workbook.schema.place import a1, letters
from workbook.schema.recognise import ROW_NUMBER_WORDS

_ROW_NUMBERS = frozenset(map(normal, ROW_NUMBER_WORDS))


def header_findings(source: Source, grave: Collection[str]) -> Iterator[Finding]:
    """Yield what there is to say about the headers of a table's input columns.

    Args:
        source: The table as it stands.
        grave: Columns without which a row does not count; others are missed with a warning.

    Findings:
        ``column_renamed``, ``unit_scaled``, ``column_missing``, ``column_twice``,
        ``column_unknown``.
    """
    found, says = source.found, source.origin.says
    if found.is_as_declared:
        return
    yield from _unknown(source)
    for column in source.table.columns:
        if not column.is_input:
            continue
        told = None
        if column.id in found.ambiguous:
            places = ", ".join(letters(at) for at in found.ambiguous[column.id])
            told = says("column_twice", column=column.label, found=places)
        elif column.id not in found.columns:
            told = says("column_missing", column=column.label)
        if told:
            yield told if column.id in grave else milder(told)
            continue
        cell, header = source.header_cell(column.id), found.headers[column.id]
        unit = found.units.get(column.id, "")
        if unit in SCALES:
            yield says("unit_scaled", cell, column=column.label, found=unit)
        elif column.id in found.renamed:
            wanted = column.label
            yield says("column_renamed", cell, column=wanted, found=header, wanted=wanted)


def _unknown(source: Source) -> Iterator[Finding]:
    """Yield the headers of columns that are none of the table's, with values below them."""
    for at, header in source.found.unknown.items():
        is_filled = any(source.grid.rows[row][at] != BLANK for row in source.rows)
        if is_filled and normal(header) not in _ROW_NUMBERS:
            yield source.origin.says("column_unknown", a1(source.found.header, at), found=header)
