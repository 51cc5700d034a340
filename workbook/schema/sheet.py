"""The kinds of thing a workbook is declared with: form, table, notes, chart, sheet, book."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from workbook.schema.column import Column, Kind
from workbook.schema.words import NOTHING, Words

__all__ = [
    "Block",
    "Book",
    "Chart",
    "Column",
    "Form",
    "Kind",
    "Notes",
    "Row",
    "Sheet",
    "Table",
    "columns_of",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Label-and-value cells, from left to right as long as the sheet's grid has room.

    Attributes:
        shows_hints: Each field's hint stands beside it, in the grid column to its right.
    """

    id: str
    label: Words
    fields: tuple[Column, ...]
    shows_hints: bool = False
    aliases: tuple[str, ...] = ()

    def __getitem__(self, field_id: str) -> Column:
        return next(field for field in self.fields if field.id == field_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table whose rows are declared (a metric, a day, a check).

    Attributes:
        values: Column id -> what stands there from the start.
        formulas: Column id -> its formula in this row, instead of the column's own.
        kind: What the row's MONEY columns hold, where rows differ: 元 or pieces.
        is_less_better: A pace above 1 is bad here (complaints).
    """

    id: str
    label: Words = NOTHING
    values: tuple[tuple[str, object], ...] = ()
    formulas: tuple[tuple[str, str], ...] = ()
    kind: Kind | None = None
    is_less_better: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A header row with rows below it.

    Attributes:
        rows: The declared rows; people may add more where there is ``room``.
        room: How many rows it is laid out with when people add rows.
        is_excel_table: Made a native Excel table, which grows as rows are typed below it.
        has_total: A row of sums stands above the header, where it never gets in the way.
        is_large: The page's main figures: taller rows, larger digits.
        dim: A condition that greys a row (a day off), or empty.
    """

    id: str
    label: Words
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = ()
    room: int = 0
    is_excel_table: bool = False
    has_total: bool = False
    is_large: bool = False
    dim: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many rows the table is laid out with."""
        return max(len(self.rows), self.room)

    def __getitem__(self, column_id: str) -> Column:
        return next(column for column in self.columns if column.id == column_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """Lines of text across the sheet: how to use it."""

    id: str
    label: Words
    lines: tuple[Words, ...]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Lines and bars over the rows of a table, drawn by the spreadsheet itself.

    Attributes:
        rows: How many rows of the sheet it covers.
        days: The ``sheet.table.column`` along the axis.
        bars: Columns of the same table, as bars; each is named by its header.
        lines: Columns of the same table, as lines.
    """

    id: str
    label: Words
    rows: int
    days: str
    bars: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


Block = Form | Table | Notes | Chart


def columns_of(block: Block) -> tuple[Column, ...]:
    """Return a form's fields or a table's columns; notes and charts have none."""
    match block:
        case Form():
            return block.fields
        case Table():
            return block.columns
        case Notes() | Chart():
            return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A worksheet: a title, then its blocks from top to bottom.

    Attributes:
        title: What stands on top, if not ``label``.
        corner: A formula shown at the right end of the title (whose book this is); empty for none.
        note: What the sheet is for, in a sentence below the title; empty for none.
        is_protected: Formula cells are locked, without a password. False where rows are added.
        is_hidden: Not shown (``very hidden``: only a program can show it).
        is_landscape: Printed across.
        freeze: The block whose header row stays in view, or empty.
        widths: Grid column widths in half-width characters; empty: the first table's columns.
        tab: Tab colour, #RRGGBB; empty for none.
    """

    id: str
    label: Words
    blocks: tuple[Block, ...]
    title: Words = NOTHING
    corner: str = ""
    note: Words = NOTHING
    is_protected: bool = True
    is_hidden: bool = False
    is_landscape: bool = True
    freeze: str = ""
    aliases: tuple[str, ...] = ()
    widths: tuple[float, ...] = ()
    tab: str = ""

    def __getitem__(self, block_id: str) -> Block:
        return next(block for block in self.blocks if block.id == block_id)

    def table(self, block_id: str) -> Table:
        """Return the table of that id."""
        block = self[block_id]
        assert isinstance(block, Table), block_id  # noqa: S101 - a slip in the declaration
        return block

    def form(self, block_id: str) -> Form:
        """Return the form of that id."""
        block = self[block_id]
        assert isinstance(block, Form), block_id  # noqa: S101 - a slip in the declaration
        return block

    def names(self) -> tuple[str, ...]:
        """Every tab name this sheet may carry."""
        return (*self.label.both(), *self.aliases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A workbook: its kind as stored in ``_mubiao``, and its sheets in tab order."""

    kind: str
    label: Words
    sheets: tuple[Sheet, ...] = field(default=())

    def __getitem__(self, sheet_id: str) -> Sheet:
        return next(sheet for sheet in self.sheets if sheet.id == sheet_id)

    def inputs(self) -> Iterator[tuple[Sheet, Block, Column]]:
        """Yield every column and field a person fills in."""
        for sheet in self.sheets:
            for block in sheet.blocks:
                for column in columns_of(block):
                    if column.is_input:
                        yield sheet, block, column
