"""The kinds of thing a workbook is declared with: column, form, table, sheet, book."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from workbook.schema.words import Words


class Kind(StrEnum):
    """What a cell holds; decides number format, input rule, reading and repairs."""

    TEXT = "text"
    COUNT = "count"  # a whole number
    MONEY = "money"  # 元
    SHARE = "share"  # 0-1, shown as a percentage
    DATE = "date"
    TIME = "time"
    CHOICE = "choice"
    PHONE = "phone"  # text, never a number
    ID = "id"  # text, never a number: 00123 stays 00123


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table or a field of a form.

    Attributes:
        id: The only name code uses; unique within its block.
        kind: What its cells hold.
        label: What the reader sees as header or field name.
        hint: The input prompt of the cell; empty for formula cells.
        width: Column width in half-width characters.
        required: A row with anything in it must have this.
        low: The least value accepted, in the unit of ``kind`` (元, days, share 0-1).
        high: The greatest value accepted.
        choices: The values of a CHOICE, each in both languages, in drop-down order.
        is_open_choice: Other values than ``choices`` are accepted.
        is_private: Names, phones, ids of customers: masked for everyone but the owner.
        aliases: Other headers that returned files carry for it.
        formula: A live formula in the language of ``workbook.schema.formula``; such a cell is
            locked and never read as input.
        is_locked: Filled in by the supervisor's tool, not by the reader of the book.
        is_total: Shown in the table's total row as a sum.
        is_overridable: A formula the reader may type over (截至日).
        span: How many grid columns its cells take; a field's label takes one more.
        lines: How many lines of text its cells show.
    """

    id: str
    kind: Kind
    label: Words
    hint: Words = Words("", "")
    width: float = 10
    required: bool = False
    low: float | None = None
    high: float | None = None
    choices: tuple[Words, ...] = ()
    is_open_choice: bool = False
    is_private: bool = False
    aliases: tuple[str, ...] = ()
    formula: str = ""
    is_locked: bool = False
    is_total: bool = False
    is_overridable: bool = False
    span: int = 1
    lines: int = 1

    @property
    def is_input(self) -> bool:
        """Whether a person types into it."""
        return not self.formula and not self.is_locked

    def headers(self) -> tuple[str, ...]:
        """Every header text that names this column."""
        return (*self.label.both(), *self.aliases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Label-and-value cells, from left to right as long as the sheet's grid has room."""

    id: str
    label: Words
    fields: tuple[Column, ...]
    aliases: tuple[str, ...] = ()

    def __getitem__(self, field_id: str) -> Column:
        return next(field for field in self.fields if field.id == field_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table whose rows are declared (a metric, a day, a check)."""

    id: str
    label: Words = Words("", "")
    values: tuple[tuple[str, object], ...] = ()  # column id -> literal for a locked column
    formulas: tuple[tuple[str, str], ...] = ()  # column id -> formula instead of the column's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A header row with rows below it.

    Attributes:
        rows: The declared rows; people may add more where there is ``room``.
        room: How many rows it is laid out with when people add rows.
        is_excel_table: Made a native Excel table, which grows as rows are typed below it.
        has_total: A row of sums stands above the header, where it never gets in the way.
    """

    id: str
    label: Words
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = ()
    room: int = 0
    is_excel_table: bool = False
    has_total: bool = False
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


Block = Form | Table | Notes


def columns_of(block: Block) -> tuple[Column, ...]:
    """Return a form's fields, a table's columns, or nothing for notes."""
    match block:
        case Form():
            return block.fields
        case Table():
            return block.columns
        case Notes():
            return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A worksheet: a title, then its blocks from top to bottom.

    Attributes:
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
    note: Words = Words("", "")
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
