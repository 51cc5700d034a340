"""Findings that only show across members: one customer or one phone in several hands."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

import numpy as np
import numpy.typing as npt

from workbook.check.checked import CheckedBook, Rows
from workbook.check.parsed import key
from workbook.check.text import phone_keys
from workbook.schema.check_words import AND_MORE, NAMES_MARK
from workbook.schema.finding import Finding
from workbook.schema.sentences import finding

Entry = tuple[object, object]  # a phone and a customer as they are written

Ints = npt.NDArray[np.int64]
DAYS = 1 << 22  # more than any day's number
NO_MEETINGS = np.zeros(0, np.int64)
NAMED = 3  # names given in one finding


def findings_across(
    counted: Sequence[CheckedBook], names: Mapping[str, str]
) -> tuple[Finding, ...]:
    """Return what the books of a folder show together.

    Args:
        counted: The books that count, one a member.
        names: 工号 -> name.

    Findings:
        ``customer_shared``: the same customer on the same day in two members' logs, one finding in
        each. ``phone_shared``: one phone number under several customers' names, told where each
        further name first stands; ``is_across`` where more than one member has it.
    """
    found = (*_customers(counted, names), *_phones(counted))
    return tuple(sorted(found, key=Finding.order))


def _customers(books: Sequence[CheckedBook], members: Mapping[str, str]) -> Iterator[Finding]:
    met = _Meetings()
    each = [met.of(book) for book in books]
    known, times = np.unique(np.concatenate(each or [NO_MEETINGS]), return_counts=True)
    shared = known[times > 1]
    holders: defaultdict[int, list[CheckedBook]] = defaultdict(list)
    for book, meetings in zip(books, each, strict=True) if len(shared) else ():
        for meeting in meetings[np.isin(meetings, shared)].tolist():
            holders[meeting].append(book)
    for meeting, together in holders.items():
        name, day = met.named(meeting)
        for book in together:
            others = [other.member_id for other in together if other is not book]
            index = _first(book, name, day)
            yield _customer_shared(book, index, day, _names(members[each] for each in others))


class _Meetings:
    """Gives each customer a number, so that a customer on a day is a number too."""

    def __init__(self) -> None:
        self._number_of_name: dict[object, int] = {None: 0}
        self._number_of_key: dict[str, int] = {"": 0}
        self._keys = [""]

    def of(self, book: CheckedBook) -> Ints:
        """Return whom a book's member met on which day, each once."""
        log = book.tables.get("log", Rows())
        names, days = log.column("customer"), log.column("date")
        for name in set(names).difference(self._number_of_name):
            self._number_of_name[name] = self._number(key(str(name)))
        ordinals = {day: day.toordinal() if isinstance(day, date) else 0 for day in set(days)}
        customers = np.fromiter(map(self._number_of_name.__getitem__, names), np.int64, len(names))
        on = np.fromiter(map(ordinals.__getitem__, days), np.int64, len(days))
        return np.unique((customers * DAYS + on)[(customers > 0) & (on > 0)])

    def _number(self, customer: str) -> int:
        number = self._number_of_key.setdefault(customer, len(self._keys))
        if number == len(self._keys):
            self._keys.append(customer)
        return number

    def named(self, meeting: int) -> tuple[str, date]:
        """Return the customer, as compared, and the day."""
        return self._keys[meeting // DAYS], date.fromordinal(meeting % DAYS)


def _first(book: CheckedBook, name: str, day: date) -> int:
    """Return the first row of a log with a customer, as compared, on a day."""
    log = book.tables["log"]
    entries = zip(log.column("customer"), log.column("date"), strict=True)
    return next(
        at
        for at, (each, on) in enumerate(entries)
        if on == day and each is not None and key(str(each)) == name
    )


def _customer_shared(book: CheckedBook, index: int, day: date, others: str) -> Finding:
    log = book.tables["log"]
    return finding(
        "customer_shared",
        file=book.file,
        sheet=log.sheet,
        cell=log.cell("customer", index),
        found=str(log.column("customer")[index]),
        member_id=book.member_id,
        is_across=True,
        is_private=True,
        facts=(("day", day.isoformat()), ("other", others)),
    )


def _names(names: Iterable[str]) -> str:
    every = list(dict.fromkeys(names))
    return NAMES_MARK.join(every[:NAMED]) + (AND_MORE if len(every) > NAMED else "")


def _phones(books: Sequence[CheckedBook]) -> Iterator[Finding]:
    """Walk logs, then 客户档案, and tell of a number each time it comes under another name.

    Names are only compared where a number stands with more than one as it is written.
    """
    tables = [
        (book, book.tables[table])
        for table in ("log", "customers")
        for book in books
        if table in book.tables
    ]
    several = [
        list(named.values()) for named in map(_by_name, _by_number(tables)) if len(named) > 1
    ]
    wanted = set(chain.from_iterable(several))
    places: dict[Entry, tuple[CheckedBook, Rows]] = {}
    for book, rows in tables if wanted else ():
        for pair in wanted.intersection(_entries(rows)):
            places.setdefault(pair, (book, rows))
    for entries in several:
        yield from _phone_shared([_Holder(*places[each], each) for each in entries])


def _by_name(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Return the first entry of each customer."""
    named: dict[str, Entry] = {}
    for entry in entries:
        named.setdefault(key(str(entry[1])), entry)
    return named


def _by_number(tables: Iterable[tuple[CheckedBook, Rows]]) -> list[list[Entry]]:
    """Return the entries of each number that stands in more than one of them."""
    first: dict[str, object] = {}  # a number -> the customer it stands with first
    several: dict[str, dict[Entry, None]] = {}
    for _, rows in tables:
        for entry in dict.fromkeys(_entries(rows)):
            if None in entry:
                continue
            for digits in phone_keys(str(entry[0])):
                if first.setdefault(digits, entry[1]) != entry[1]:
                    several[digits] = {}
    for _, rows in tables if several else ():
        for entry in dict.fromkeys(_entries(rows)):
            for digits in phone_keys(str(entry[0])) if None not in entry else ():
                if digits in several:
                    several[digits][entry] = None
    return list(map(list, several.values()))


def _entries(rows: Rows) -> Iterator[Entry]:
    """Return each row's phone and customer as they are written."""
    return zip(rows.column("phone"), rows.column("customer"), strict=True)


@dataclass(frozen=True, slots=True)
class _Holder:
    """Where a customer's phone number first stands."""

    book: CheckedBook
    rows: Rows
    entry: Entry

    @property
    def name(self) -> str:
        return str(self.entry[1])

    @property
    def cell(self) -> str:
        return self.rows.cell("phone", list(_entries(self.rows)).index(self.entry))


def _phone_shared(holders: Sequence[_Holder]) -> Iterator[Finding]:
    is_across = len({holder.book.member_id for holder in holders}) > 1
    for holder in holders[1:]:
        yield finding(
            "phone_shared",
            file=holder.book.file,
            sheet=holder.rows.sheet,
            cell=holder.cell,
            found=str(holder.entry[0]),
            member_id=holder.book.member_id,
            is_across=is_across,
            is_private=True,
            facts=(("other", _names(each.name for each in holders)),),
        )
