"""Where everything stands: from a declared book to cell addresses, without a workbook at hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from workbook.schema.sheet import Book, Chart, Form, Notes, Sheet, Table

TITLE_ROW = 0
NOTE_ROW = 1
FIRST_BLOCK_ROW = 2


@lru_cache(maxsize=512)
def letters(column: int) -> str:
    """Return a 0-based column's letters.

    Example:
        >>> letters(0), letters(25), letters(26)
        ('A', 'Z', 'AA')
    """
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def a1(row: int, column: int, *, is_absolute: bool = False) -> str:
    """Return the address of a 0-based row and column.

    Example:
        >>> a1(6, 1), a1(6, 1, is_absolute=True)
        ('B7', '$B$7')
    """
    mark = "$" if is_absolute else ""
    return f"{mark}{letters(column)}{mark}{row + 1}"


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell, or a field's label and value, with the grid columns it spans (0-based)."""

    row: int
    column: int
    span: int = 1


@dataclass(frozen=True, slots=True)
class BlockPlace:
    """Where a block stands (0-based rows).

    Attributes:
        heading: The row of its label; None for a block without one.
        header: A table's header row; a form's or notes' first row.
        first: A table's first row; equal to ``header`` otherwise.
        last: The last row it is laid out with.
        total: The row of sums above the header, if any.
        columns: Column or field id -> where its (first) value stands.
    """

    heading: int | None
    header: int
    first: int
    last: int
    total: int | None
    columns: Mapping[str, Spot]

    @property
    def top(self) -> int:
        """The block's uppermost row."""
        return next(row for row in (self.heading, self.total, self.header) if row is not None)


@dataclass(frozen=True, slots=True)
class Place:
    """The addresses of a book's blocks, fields and columns."""

    book: Book
    blocks: Mapping[tuple[str, str], BlockPlace]

    def block(self, sheet_id: str, block_id: str) -> BlockPlace:
        """Return where a block stands."""
        return self.blocks[sheet_id, block_id]

    def row(self, sheet_id: str, block_id: str, row_id: str) -> int:
        """Return the 0-based sheet row of a table's declared row."""
        table = self.book[sheet_id].table(block_id)
        index = next(i for i, row in enumerate(table.rows) if row.id == row_id)
        return self.block(sheet_id, block_id).first + index

    def cell(self, sheet_id: str, block_id: str, column_id: str, row: int | str = 0) -> str:
        """Return the A1 address of a field, or of a table's cell by row index or row id."""
        place = self.block(sheet_id, block_id)
        spot = place.columns[column_id]
        if isinstance(self.book[sheet_id][block_id], Form):
            return a1(spot.row, spot.column)
        at = self.row(sheet_id, block_id, row) if isinstance(row, str) else place.first + row
        return a1(at, spot.column)


def grid_widths(sheet: Sheet) -> tuple[float, ...]:
    """Return the widths of a sheet's grid columns, in half-width characters."""
    if sheet.widths:
        return sheet.widths
    tables = [block for block in sheet.blocks if isinstance(block, Table)]
    return tuple(column.width for column in tables[0].columns) if tables else (14.0,) * 8


def _place_form(form: Form, row: int, across: int) -> tuple[dict[str, Spot], int]:
    spots: dict[str, Spot] = {}
    column = 0
    for field in form.fields:
        if column and column + 1 + field.span > across:
            row, column = row + 1, 0
        spots[field.id] = Spot(row, column + 1, field.span)
        column += 1 + field.span
    return spots, row


def _place_table(table: Table, first: int) -> dict[str, Spot]:
    spots: dict[str, Spot] = {}
    column = 0
    for each in table.columns:
        spots[each.id] = Spot(first, column, each.span)
        column += each.span
    return spots


def _place_sheet(sheet: Sheet) -> dict[tuple[str, str], BlockPlace]:
    placed: dict[tuple[str, str], BlockPlace] = {}
    across = len(grid_widths(sheet))
    row = 0 if sheet.is_hidden else FIRST_BLOCK_ROW + bool(sheet.note.zh)
    for block in sheet.blocks:
        heading = row if block.label.zh else None
        header = row + (heading is not None)
        total: int | None = None
        match block:
            case Form():
                columns, last = _place_form(block, header, across)
                first = header
            case Table():
                if block.has_total:
                    total, header = header, header + 1
                first, last = header + 1, header + block.count
                columns = _place_table(block, first)
            case Notes():
                columns, first, last = {}, header, header + len(block.lines) - 1
            case Chart():
                columns, first, last = {}, header, header + block.rows - 1
        placed[sheet.id, block.id] = BlockPlace(heading, header, first, last, total, columns)
        row = last + 2
    return placed


def place(book: Book) -> Place:
    """Lay a declared book out: every block below the one before it, with an empty row between."""
    blocks: dict[tuple[str, str], BlockPlace] = {}
    for sheet in book.sheets:
        blocks.update(_place_sheet(sheet))
    return Place(book, blocks)
