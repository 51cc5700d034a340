"""One phone number under several customers' names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, repeat

import numpy as np

from workbook.check.checked import CheckedBook, Rows
from workbook.check.packed import BETWEEN, Packed
from workbook.check.parsed import key
from workbook.check.stacked import AT_ONCE, Ints, Places, below_each_other, joined
from workbook.check.text import phone_keys
from workbook.check.text_numbers import Marks, stand_with_several, text_numbers

# Mobile numbers as ``Packed`` joins them, which are compared as they stand, and a blank.
_MOBILES = re.compile(f"(?:1\\d{{10}}{BETWEEN})+{BETWEEN}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Where a phone number stands first with a customer.

    Attributes:
        index: The row of the table.
        phone: As it is written.
        name: The customer's, as it is written.
    """

    book: CheckedBook
    rows: Rows
    index: int
    phone: object
    name: object


def shared_phones(books: Sequence[CheckedBook]) -> Iterator[list[Holder]]:
    """Yield each number's holders, where there are several, in the order of logs, then 客户档案.

    Names are only compared where a number stands with more than one as it is written.
    """
    holders = list(_perhaps_shared(books))
    first: dict[str, object] = {}  # a number -> the customer it stands with first
    several: dict[str, dict[str, Holder]] = {}
    for holder in holders:
        for digits in phone_keys(str(holder.phone)):
            if first.setdefault(digits, holder.name) != holder.name:
                several[digits] = {}
    for holder in holders:
        for digits in phone_keys(str(holder.phone)):
            if digits in several:
                several[digits].setdefault(key(str(holder.name)), holder)
    for named in several.values():
        if len(named) > 1:
            yield list(named.values())


def _perhaps_shared(books: Sequence[CheckedBook]) -> Iterator[Holder]:
    """Yield what holds a number that, it seems, stands with another name somewhere."""
    tables = [
        (book, book.tables[table])
        for table in ("log", "customers")
        for book in books
        if table in book.tables
    ]
    every = [rows for _, rows in tables]
    parts = [_entries(every[at : at + AT_ONCE], at) for at in range(0, len(every), AT_ONCE)]
    nothing = np.zeros(0, np.uint64)
    is_shared = stand_with_several(
        np.concatenate([nothing, *(part.numbers for part in parts)]),
        np.concatenate([nothing, *(part.names for part in parts)]),
    )
    for at, shared in joined([part.places for part in parts]).among(is_shared).by_table():
        book, rows = tables[at]
        yield from _holders(book, rows, shared)


def _holders(book: CheckedBook, rows: Rows, shared: Sequence[int]) -> Iterator[Holder]:
    phones, names = tuple(rows.column("phone")), tuple(rows.column("customer"))
    first: dict[tuple[object, object], int] = {}
    for index in shared:
        first.setdefault((phones[index], names[index]), index)
    for (phone, name), index in first.items():
        yield Holder(book=book, rows=rows, index=index, phone=phone, name=name)


@dataclass(frozen=True, slots=True, eq=False)
class _Entries:
    """The phone numbers of some tables.

    Attributes:
        places: The row of each; a row may have several numbers.
        numbers: A mark for each.
        names: A mark for the customer it stands with, as written.
    """

    places: Places
    numbers: Marks
    names: Marks


def _entries(tables: Sequence[Rows], first: int) -> _Entries:
    phones = [Packed.of(rows.column("phone")) for rows in tables]
    customers = [Packed.of(rows.column("customer")) for rows in tables]
    names, lengths = text_numbers("".join(column.texts for column in customers))
    who, each = below_each_other(customers), below_each_other(phones)
    digits, counts = _digits(phones)
    numbers, _ = text_numbers(digits)
    # A row once for each number that its phone has: mostly one, none where it is blank.
    times = np.where(lengths[who] > 0, counts[each], 0)
    rows = np.repeat(np.arange(len(times)), times)
    nth = np.arange(len(rows)) - (np.cumsum(times) - times)[rows]
    begins = np.cumsum(counts) - counts
    return _Entries(
        places=Places.of(list(map(len, phones)), first).among(rows),
        numbers=numbers[begins[each[rows]] + nth],
        names=names[who[rows]],
    )


def _digits(phones: Sequence[Packed]) -> tuple[str, Ints]:
    """Return the numbers in columns' different phones, joined, and how many are in each phone."""
    digits: list[str] = []
    counts: list[int] = []
    for column in phones:
        texts = column.texts
        if _MOBILES.fullmatch(texts):
            digits.append(texts[:-1])
            counts += (*repeat(1, column.size - 1), 0)
        else:
            each = list(map(phone_keys, texts.split(BETWEEN)[:-1]))
            digits += (number + BETWEEN for number in chain.from_iterable(each))
            counts += map(len, each)
    return "".join(digits), np.array(counts, np.int64)
