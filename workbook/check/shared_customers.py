"""One customer on one day in several members' logs."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from workbook.check.checked import CheckedBook, Rows
from workbook.check.packed import BETWEEN, Packed
from workbook.check.parsed import key
from workbook.check.stacked import AT_ONCE, Places, below_each_other, joined
from workbook.check.text_numbers import Marks, stand_with_several, text_numbers


@dataclass(frozen=True, slots=True)
class Met:
    """The first row of a member's log with a customer on a day."""

    book: CheckedBook
    index: int


def shared_customers(books: Sequence[CheckedBook]) -> Iterator[tuple[date, list[Met]]]:
    """Yield the day and the rows, one a member, of each customer whom several met on it.

    Customers are the same where spacing, width and case do not matter.
    """
    logs = [book.tables.get("log", Rows()) for book in books]
    met: defaultdict[tuple[str, date], dict[int, int]] = defaultdict(dict)
    for number, rows in _perhaps_shared(logs).by_table():
        names, days = tuple(logs[number].column("customer")), tuple(logs[number].column("date"))
        for row in rows:
            day = days[row]
            if isinstance(day, date):
                met[key(str(names[row])), day].setdefault(number, row)
    for (_, day), first in met.items():
        if len(first) > 1:
            yield day, [Met(books[number], row) for number, row in first.items()]


def _perhaps_shared(logs: Sequence[Rows]) -> Places:
    """Return the rows whose customer, it seems, somebody else met on the same day."""
    parts = [_meetings(logs[at : at + AT_ONCE], at) for at in range(0, len(logs), AT_ONCE)]
    places = joined([part for part, _ in parts])
    marks = np.concatenate([np.zeros(0, np.uint64), *(part for _, part in parts)])
    return places.among(stand_with_several(marks, places.tables))


def _meetings(logs: Sequence[Rows], first: int) -> tuple[Places, Marks]:
    """Return the rows with a customer and a day, and a number for both together."""
    customers = [Packed.of(log.column("customer")) for log in logs]
    days = [Packed.of(log.column("date")) for log in logs]
    numbers, lengths = text_numbers("".join(map(_keys, customers)))
    ordinals = [
        each.toordinal() if isinstance(each, date) else 0
        for column in days
        for each in column.different
    ]
    who, on = below_each_other(customers), np.array(ordinals, np.uint64)[below_each_other(days)]
    is_meeting = (lengths[who] > 0) & (on > 0)
    marks = numbers[who] * (on + on + np.uint64(1))  # odd, so that no two become one
    places = Places.of(list(map(len, customers)), first)
    return places.among(is_meeting), marks[is_meeting]


def _keys(column: Packed) -> str:
    """Return what is compared of a column's different texts, each ended by ``BETWEEN``."""
    texts = column.texts
    plain = texts.replace(BETWEEN, "")
    if plain.isalnum() and unicodedata.is_normalized("NFKC", plain):
        return texts.casefold()  # no spaces, no marks: as ``key`` does with nearly every name
    return "".join(key(text) + BETWEEN for text in texts.split(BETWEEN)[:-1])
