"""Columns of one table over many books, concatenated."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

import numpy as np

from workbook.check.checked import CheckedBook, Rows
from workbook.facts.axes import Axes, Floats, Ints, Objects
from workbook.schema.customer import customer_key

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
        codes = np.array([axes.member_code[book.member_id] for book in books], dtype=np.int64)
        counts = np.array([len(rows.numbers) for rows in tables], dtype=np.int64)
        return cls(members=np.repeat(codes, counts), tables=tables)

    def values(self, column_id: str) -> list[object]:
        """Return a column, None where blank."""
        return list(chain.from_iterable(rows.column(column_id) for rows in self.tables))

    def numbers(self, column_id: str) -> Floats:
        """Return a column of numbers, NaN where blank."""
        return np.array(self.values(column_id), dtype=np.float64)

    def customers(self) -> Objects:
        """Return the column ``customer`` as the keys that tell customers apart, "" where blank."""
        names = self.values("customer")
        key_of = {name: "" if name is None else customer_key(str(name)) for name in set(names)}
        keys = np.empty(len(names), dtype=object)
        keys[:] = list(map(key_of.__getitem__, names))
        return keys

    def days(self, column_id: str, axes: Axes) -> Ints:
        """Return a column of dates as positions in the month; -1 where blank or outside it."""
        values = self.values(column_id)
        ordinal_of = {v: v.toordinal() if isinstance(v, date) else 0 for v in set(values)}
        ordinals = np.fromiter(map(ordinal_of.__getitem__, values), np.int64, len(values))
        days = ordinals - axes.first_day.toordinal()
        return np.where((days >= 0) & (days < axes.days), days, OUTSIDE)
