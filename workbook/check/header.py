"""What there is to say about a table's headers: renamed, missing, twice, in another unit."""

from collections.abc import Collection, Iterator

from workbook.check.numbers import SCALES
from workbook.check.origin import about, milder
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
            told = about(says("column_twice", found=places), column)
        elif column.id not in found.columns:
            told = about(says("column_missing"), column)
        if told:
            yield told if column.id in grave else milder(told)
            continue
        cell, header = source.header_cell(column.id), found.headers[column.id]
        if found.units.get(column.id) in SCALES:
            unit = found.units[column.id]
            yield about(says("unit_scaled", cell, found=unit), column)
        elif column.id in found.renamed:
            yield about(says("column_renamed", cell, found=header, wanted=column.label), column)
