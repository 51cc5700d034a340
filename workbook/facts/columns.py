"""Columns of one table over many books, concatenated."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from workbook.check.checked import CheckedBook, Rows
from workbook.check.packed import Packed
from workbook.check.stacked import below_each_other
from workbook.facts.axes import Axes, Floats, Ints

OUTSIDE = -1  # the position of a day that is not in the working month


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BookColumns:
    """One table of every counted book, its rows below each other, column by column.

    Attributes:
        members: The member's position, one a row.
        tables: The rows of each book.
    """

    members: Ints
    tables: tuple[Rows, ...]

    @classmethod
    def of(cls, books: Sequence[CheckedBook], table: str, axes: Axes) -> "BookColumns":
        """Return a table of ``books``; a book without it adds no row."""
        tables = tuple(book.tables.get(table, Rows()) for book in books)
        codes = np.array([axes.member_code[book.member_id] for book in books], dtype=np.int32)
        counts = np.array([len(rows.numbers) for rows in tables], dtype=np.int64)
        return cls(members=np.repeat(codes, counts), tables=tables)

    def values(self, column_id: str) -> tuple[list[object], Ints]:
        """Return the different values of a column, None for blank, and of every row which it has."""
        columns = [Packed.of(rows.column(column_id)) for rows in self.tables]
        different = [value for column in columns for value in column.different]
        return different, below_each_other(columns)

    def numbers(self, column_id: str) -> Floats:
        """Return a column of numbers, NaN where blank."""
        different, each = self.values(column_id)
        return np.array(different, dtype=np.float64)[each]

    def days(self, column_id: str, axes: Axes) -> Ints:
        """Return a column of dates as positions in the month; -1 where blank or outside it."""
        different, each = self.values(column_id)
        ordinals = np.array(
            [value.toordinal() if isinstance(value, date) else 0 for value in different], np.int64
        )
        days = ordinals - axes.first_day.toordinal()
        return np.where((days >= 0) & (days < axes.days), days, OUTSIDE).astype(np.int32)[each]
