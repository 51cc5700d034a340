"""A declared sheet as it stands in a file, and what checking it yields."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from workbook.check.checked import Rows
from workbook.check.form import check_form
from workbook.check.origin import Origin
from workbook.check.source import Source
from workbook.check.values import Reading
from workbook.read.blocks import FoundBlocks, find_blocks
from workbook.read.grid import BLANK, Grid
from workbook.read.labels import normal
from workbook.read.once_a_grid import once_a_grid
from workbook.schema.by_identity import by_identity
from workbook.schema.finding import Finding
from workbook.schema.sheet import Form, Sheet, Table

MOST_TABLES = 100  # remembered as they are read


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one sheet adds to a checked book.

    Attributes:
        tables: Table id in the checked book -> rows that count.
        fields: ``sheet.form.field`` -> typed value.
        findings: Everything found.
    """

    tables: Mapping[str, Rows] = field(default_factory=dict)
    fields: Mapping[str, object] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()

    def __add__(self, other: "Part") -> "Part":
        return Part(
            tables={**self.tables, **other.tables},
            fields={**self.fields, **other.fields},
            findings=self.findings + other.findings,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A sheet that was found, with its blocks.

    Attributes:
        origin: Whose sheet it is.
        sheet: The declaration.
        grid: The sheet in the file.
        blocks: Where its tables and forms stand.
        reading: How its cells are read.
    """

    origin: Origin
    sheet: Sheet
    grid: Grid
    blocks: FoundBlocks
    reading: Reading

    @classmethod
    def of(cls, origin: Origin, sheet: Sheet, grid: Grid, reading: Reading) -> "Page":
        """Return a sheet with its blocks looked up."""
        return cls(
            origin=origin.on(grid.name),
            sheet=sheet,
            grid=grid,
            blocks=find_blocks(grid, sheet),
            reading=reading,
        )

    def source(self, table_id: str) -> Source | None:
        """Return a table as it stands, or None if its headers are not there."""
        return Source.of(self.origin, self.grid, self.sheet.table(table_id), self.blocks)

    def lost(self, table_id: str) -> Part:
        """Return what there is to say about a table whose headers are not there.

        Findings:
            ``sheet_absent``, unless the whole sheet was wiped clean: then nothing in it is lost.
        """
        if not any(value != BLANK for row in self.grid.rows for value in row):
            return Part()
        label = self.sheet.table(table_id).label
        wanted = label if label.zh else self.sheet.label
        return Part(findings=(self.origin.says("sheet_absent", wanted=wanted),))

    def forms(self) -> Part:
        """Return what people filled into the sheet's forms."""
        known = _wordless(self.grid, self.sheet, self.reading)
        if not known:
            part = self._forms()
            if part.findings:  # they name the file
                return part
            known.append(part)
        return known[0]

    def _forms(self) -> Part:
        fields: dict[str, object] = {}
        findings: list[Finding] = []
        for block in self.sheet.blocks:
            if isinstance(block, Form) and any(each.is_input for each in block.fields):
                spots = self.blocks.fields.get(block.id, {})
                values, said = check_form(
                    block, spots, grid=self.grid, origin=self.origin, reading=self.reading
                )
                fields |= {f"{self.sheet.id}.{block.id}.{each}": v for each, v in values.items()}
                findings += said
        return Part(fields=fields, findings=tuple(findings))


@once_a_grid
def _wordless(*_: object) -> list[Part]:
    """Return what the forms of a sheet hold, once it was looked at and nothing was found."""
    return []


@by_identity(MOST_TABLES)
def opened(table: Table, column_id: str) -> Table:
    """Return a table in which a locked column is read as if people filled it in."""
    columns = (
        replace(each, is_locked=False, formula="") if each.id == column_id else each
        for each in table.columns
    )
    return replace(table, columns=tuple(columns))


def declared_rows(source: Source, names: Mapping[str, str]) -> dict[int, str]:
    """Return which rows of a table are which declared ones, by what their first column says.

    Args:
        source: A table whose rows are declared, each named in its first column.
        names: Other names of metrics (as the book itself carries them) -> id.

    Returns:
        The row's position -> the declared row's id.
    """
    at = source.found.columns.get(source.table.columns[0].id)
    if at is None:
        return {}
    ids = {normal(text): name for text, name in names.items()}
    for row in source.table.rows:
        ids |= {normal(text): row.id for text in row.label.both() if text}
    texts = (normal(str(source.grid.value(row, at))) for row in source.rows)
    return {index: ids[text] for index, text in enumerate(texts) if text in ids}
