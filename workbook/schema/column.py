"""A column of a table or a field of a form: what one cell holds and how it looks."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from workbook.schema.words import NOTHING, Words


class Kind(StrEnum):
    """What a cell holds; decides number format, input rule, reading and repairs."""

    TEXT = "text"
    COUNT = "count"  # a whole number
    MONEY = "money"  # 元
    SHARE = "share"  # 0-1, shown as a percentage
    DATE = "date"
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
        decimals: Places shown of a COUNT that need not be whole (a count per day), or of MONEY.
        is_in_period: A date that must lie in the book's working month.
        bar: A share shown with a bar behind it, full at 100 %: of what is done, or of time.
        light: A formula of a pace (1 = on time) that colours the cell, or empty.
        alarm: A condition that makes the cell red, or empty.
    """

    id: str
    kind: Kind
    label: Words
    hint: Words = NOTHING
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
    decimals: int = 0
    is_in_period: bool = False
    bar: Literal["", "done", "time"] = ""
    light: str = ""
    alarm: str = ""

    @property
    def is_input(self) -> bool:
        """Whether a person types into it."""
        return not self.formula and not self.is_locked

    def headers(self) -> tuple[str, ...]:
        """Every header text that names this column."""
        return (*self.label.both(), *self.aliases)
