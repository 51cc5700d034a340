"""Rows of many books' tables below each other, and back to the table each stands in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from workbook.check.packed import Packed

Ints = npt.NDArray[np.int64]
AT_ONCE = 64  # tables: enough that arrays are long, few enough that they are small


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Rows of tables.

    Attributes:
        tables: The number of each row's table, ascending.
        rows: Its own number in it.
    """

    tables: Ints
    rows: Ints

    @classmethod
    def of(cls, counts: Sequence[int], first: int) -> "Places":
        """Return all rows of tables with so many rows each, the first table having this number."""
        tables = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
        begins = np.array([0, *accumulate(counts)], np.int32)[tables]
        return cls(tables + np.int32(first), np.arange(len(tables), dtype=np.int32) - begins)

    def among(self, which: npt.NDArray[np.generic]) -> "Places":
        """Return those that an array of numbers or truth values picks."""
        return Places(self.tables[which], self.rows[which])

    def by_table(self) -> Iterator[tuple[int, list[int]]]:
        """Yield each table's number with its rows."""
        tables, begins = np.unique(self.tables, return_index=True)
        for table, rows in zip(tables.tolist(), np.split(self.rows, begins[1:]), strict=False):
            yield table, rows.tolist()


def joined(parts: Sequence[Places]) -> Places:
    """Return places one after the other."""
    nothing = np.zeros(0, np.int32)
    return Places(
        np.concatenate([nothing, *(part.tables for part in parts)]),
        np.concatenate([nothing, *(part.rows for part in parts)]),
    )


def below_each_other(columns: Sequence[Packed]) -> Ints:
    """Return of every row of several columns which of all their different values it has."""
    begins = accumulate((column.size for column in columns), initial=0)
    each = (
        np.add(column.numbers, begin, dtype=np.int32)
        for column, begin in zip(columns, begins, strict=False)
    )
    return np.concatenate([np.zeros(0, np.int32), *each])
