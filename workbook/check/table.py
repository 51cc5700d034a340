"""A table's cells, checked column by column: typed values, and a finding for each fault."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import compress
from typing import Any

from workbook.check.checked import Rows
from workbook.check.header import header_findings
from workbook.check.merges import spread_merges
from workbook.check.origin import is_grave, mark_code, mark_shown, milder
from workbook.check.parsed import OUT_OF_RANGE, TAKEN_AS_BLANK, USABLE, Parsed
from workbook.check.source import Source
from workbook.check.values import Cells, Reading, read_cells
from workbook.read.once_a_grid import once_a_grid
from workbook.schema.finding import Finding
from workbook.schema.sheet import Column


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A table after reading every cell.

    Attributes:
        source: Where it stands.
        columns: Column id -> one typed value per row, None where blank or not to be used.
        findings: What there is to say about its cells and headers.
        faulty: Column id -> the rows whose cell is unreadable, missing or out of range.
        beyond: Column id -> row -> the value that is out of range.
        blocked: The rows that do not count.
    """

    source: Source
    columns: Mapping[str, Cells]
    findings: tuple[Finding, ...] = ()
    faulty: Mapping[str, frozenset[int]] = field(default_factory=dict)
    beyond: Mapping[str, Mapping[int, Any]] = field(default_factory=dict)
    blocked: frozenset[int] = frozenset()

    def column(self, column_id: str) -> Cells:
        """Return a column's values; all None where the file has no such column."""
        return self.columns.get(column_id) or (None,) * len(self.source.rows)

    def is_faulty(self, column_id: str, index: int) -> bool:
        """Return whether there is an error or a warning about a cell already."""
        return index in self.faulty.get(column_id, ())

    def lacking(self) -> set[int]:
        """Return the rows that lack a value they must have."""
        return {
            index
            for column in self.source.table.columns
            if column.required and column.is_input
            for index, value in enumerate(self.column(column.id))
            if value is None
        }

    def rows(self, left_out: Collection[int] = ()) -> Rows:
        """Return the rows but for those left out; columns blank throughout are left out too."""
        source = self.source
        kept = [index not in left_out for index in range(len(source.rows))]
        blank = (None,) * sum(kept)
        columns = {
            each: tuple(compress(values, kept)) if left_out else tuple(values)
            for each, values in self.columns.items()
        }
        return Rows(
            numbers=tuple(row + 1 for row in compress(source.rows, kept)),
            columns={each: v for each, v in columns.items() if v != blank},
            sheet=source.origin.sheet,
            letters=source.letters(),
        )


def check_table(
    source: Source,
    reading: Reading,
    *,
    grave: Collection[str] = (),
    spread: Collection[str] = (),
) -> Typed:
    """Read every input cell of a table.

    Args:
        source: The table as it stands.
        reading: How cells are read.
        grave: Columns without which a row does not count; faults elsewhere are warnings.
        spread: Columns in which a merged cell stands for each of its rows.

    Findings:
        Those of ``header_findings``, ``spread_merges`` and of every cell; ``missing``,
        ``error_value``, ``uncalculated``, ``total_row_skipped``, ``hidden_rows_counted``.
    """
    known = _wordless(source.grid, source.table, source.found, reading)
    key = source.rows, frozenset(grave), frozenset(spread)
    if key in known:
        return Typed(source=source, columns=known[key])
    typed = _checked(source, reading, grave, spread)
    if not typed.findings:  # they would name the file
        known[key] = typed.columns
    return typed


@once_a_grid
def _wordless(*_: object) -> dict[tuple[object, ...], Mapping[str, Cells]]:
    """Return the columns of a table in which nothing was found, by how it was checked."""
    return {}


def _checked(
    source: Source, reading: Reading, grave: Collection[str], spread: Collection[str]
) -> Typed:
    if not source.rows:
        said = (*header_findings(source, grave), *_row_findings(source))
        return Typed(source=source, columns={c.id: () for c, _ in source.columns()}, findings=said)
    raw = source.raw()
    said = (*header_findings(source, grave), *spread_merges(source, raw, spread))
    marks = source.marks()
    read: dict[str, _Column] = {}
    for column, _ in source.columns():
        known = _Known(raw[column.id], marks.get(column.id, {}), column.id in grave)
        read[column.id] = _read(source, column, known, reading)
    cells = [found for column in read.values() for found in column.told.values()]
    return Typed(
        source=source,
        columns={each: column.values for each, column in read.items()},
        findings=(*said, *cells, *_row_findings(source)),
        faulty={each: column.faulty() for each, column in read.items() if column.told},
        beyond={each: column.beyond for each, column in read.items() if column.beyond},
        blocked=frozenset(
            n for each in read.values() for n, found in each.told.items() if is_grave(found)
        ),
    )


@dataclass(frozen=True, slots=True)
class _Column:
    """A column after reading: its values, what is said of which row, what is out of range."""

    values: Cells
    told: Mapping[int, Finding] = field(default_factory=dict)
    beyond: Mapping[int, Any] = field(default_factory=dict)

    def faulty(self) -> frozenset[int]:
        return frozenset(n for n, found in self.told.items() if found.code not in USABLE)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a column before reading: its cells, its marks, whether rows need it."""

    raw: Cells
    marks: Mapping[int, str]
    is_needed: bool


def _read(source: Source, column: Column, known: _Known, reading: Reading) -> _Column:
    raw, marks = known.raw, known.marks
    if not (column.required or marks) and raw == [None] * len(raw):
        return _Column(raw)
    parse, clean = reading.of(column, source.found.units.get(column.id, ""))
    values, faults = read_cells(raw, parse, clean)
    beyond = {n: each.value for n, each in faults if each.code == OUT_OF_RANGE}
    unusable = {n for n, each in faults if each.code not in USABLE}
    if unusable:
        values = [None if n in unusable else each for n, each in enumerate(values)]
    told = dict(_cell_findings(source, column, raw, faults))
    told |= dict(_marked(source, column, marks))
    if column.required and not all(values) and None in values:
        told |= dict(_missing(source, column, values, told))
    if not known.is_needed:
        told = {n: milder(each) for n, each in told.items()}
    return _Column(values, told, beyond)


def _cell_findings(
    source: Source, column: Column, raw: Cells, faults: list[tuple[int, Parsed]]
) -> Iterator[tuple[int, Finding]]:
    for index, (_, code, wanted) in faults:
        yield index, source.says(code, column, index, raw[index], wanted=wanted)


def _marked(
    source: Source, column: Column, marks: Mapping[int, str]
) -> Iterator[tuple[int, Finding]]:
    for index, mark in marks.items():
        yield index, source.says(mark_code(mark), column, index, mark_shown(mark))


def _missing(
    source: Source, column: Column, values: Cells, told: Mapping[int, Finding]
) -> Iterator[tuple[int, Finding]]:
    for index, value in enumerate(values):
        known = told.get(index)
        if value is None and (known is None or known.code == TAKEN_AS_BLANK.code):
            yield index, source.says("missing", column, index, known.found if known else "")


def _row_findings(source: Source) -> Iterator[Finding]:
    for row in source.totals:
        text = next((str(v) for v in source.grid.rows[row] if isinstance(v, str) and v), "")
        yield source.origin.says("total_row_skipped", f"A{row + 1}", found=text)
    if source.rows and source.grid.has_hidden_rows:
        yield source.origin.says("hidden_rows_counted")
