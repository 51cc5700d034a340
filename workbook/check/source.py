"""A declared table as it stands in a file: its raw columns, row by row with their addresses."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbook.check.origin import Origin
from workbook.check.parsed import shown
from workbook.read.blocks import FoundBlocks
from workbook.read.grid import BLANK, Grid
from workbook.read.headers import FoundTable
from workbook.schema.by_identity import by_identity
from workbook.schema.finding import Finding
from workbook.schema.place import a1, letters
from workbook.schema.sheet import Column, Table

MOST_TABLES = 200  # as they stand in a file, whose columns are remembered
RawColumns = dict[str, list[Any]]  # column id -> one raw value per row, None where blank


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A table that was found.

    Attributes:
        origin: Whose sheet it is.
        grid: The sheet.
        table: The declaration.
        found: Where its columns stand.
        rows: Its rows, 0-based; those with anything in them.
        totals: Rows that sum others.
    """

    origin: Origin
    grid: Grid
    table: Table
    found: FoundTable
    rows: tuple[int, ...]
    totals: tuple[int, ...] = ()

    @classmethod
    def of(cls, origin: Origin, grid: Grid, table: Table, blocks: FoundBlocks) -> "Source | None":
        """Return a table of a sheet, or None if it was not found."""
        found = blocks.tables.get(table.id)
        if found is None:
            return None
        lines = blocks.rows[table.id]
        return cls(
            origin=origin.on(grid.name),
            grid=grid,
            table=table,
            found=found,
            rows=lines.rows,
            totals=lines.totals,
        )

    def columns(self) -> tuple[tuple[Column, int], ...]:
        """Return the input columns that were found, with where each stands."""
        return _columns(self.table, self.found)

    def raw(self) -> RawColumns:
        """Return the raw values of the input columns."""
        lines = [self.grid.rows[row] for row in self.rows]
        across = list(zip(*lines, strict=True)) if lines else []
        return {column.id: unblanked(across[at] if across else ()) for column, at in self.columns()}

    def marks(self) -> dict[str, dict[int, str]]:
        """Return column id -> row -> mark of the cells whose value is not what it seems."""
        marks: dict[str, dict[int, str]] = {}
        if self.grid.marks and self.rows:
            index_of = {row: index for index, row in enumerate(self.rows)}
            id_of = {at: column.id for column, at in self.columns()}
            for (row, at), mark in self.grid.marks.items():
                if row in index_of and at in id_of:
                    marks.setdefault(id_of[at], {})[index_of[row]] = mark
        return marks

    def cell(self, column_id: str, index: int) -> str:
        """Return the A1 address of a row's value; of its first cell if there is no such column."""
        at = self.found.columns.get(column_id, min(self.found.columns.values()))
        return a1(self.rows[index], at)

    def says(
        self,
        code: str,
        column: Column,
        index: int,
        raw: object = "",
        **where: Any,  # noqa: ANN401 - Finding's own fields
    ) -> Finding:
        """Return a finding about a cell, in which ``raw`` stands."""
        return self.origin.says(
            code,
            self.cell(column.id, index),
            column=column.label,
            found=shown(raw),
            is_private=column.is_private,
            **where,
        )

    def header_cell(self, column_id: str) -> str:
        """Return the A1 address of a column's header."""
        return a1(self.found.header, self.found.columns[column_id])

    def letters(self) -> dict[str, str]:
        """Return the column letters of the input columns."""
        return {column.id: letters(at) for column, at in self.columns()}


@by_identity(MOST_TABLES)
def _columns(table: Table, found: FoundTable) -> tuple[tuple[Column, int], ...]:
    places = found.columns
    return tuple(
        (column, places[column.id])
        for column in table.columns
        if column.id in places and column.is_input
    )


def unblanked(raw: Sequence[Any]) -> list[Any]:
    """Return raw values with None where a cell is blank."""
    blanks = raw.count(BLANK)
    if not blanks:
        return list(raw)
    if blanks == len(raw):
        return [None] * blanks
    return [each if each or each != BLANK else None for each in raw]  # most are true, or blank
