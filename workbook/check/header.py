"""What there is to say about a table's headers: renamed, missing, twice, in another unit."""

from collections.abc import Collection, Iterator

from workbook.check.numbers import SCALES
from workbook.check.origin import milder
from workbook.check.source import Source
from workbook.schema.finding import Finding
from workbook.schema.place import letters


def header_findings(source: Source, grave: Collection[str]) -> Iterator[Finding]:
    """Yield what there is to say about the headers of a table's input columns.

    Args:
        source: The table as it stands.
        grave: Columns without which a row does not count; others are missed with a warning.

    Findings:
        ``column_renamed``, ``unit_scaled``, ``column_missing``, ``column_twice``.
    """
    found, says = source.found, source.origin.says
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
