"""Findings that only show across members: one customer or one phone in several hands."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from workbook.check.checked import CheckedBook, Rows
from workbook.check.parsed import key
from workbook.check.text import phone_keys
from workbook.schema.check_words import AND_MORE, NAMES_MARK
from workbook.schema.finding import Finding
from workbook.schema.sentences import finding

Meeting = tuple[str, object]  # a customer as compared, and the day
Entry = tuple[object, object]  # a phone and a customer as they are written

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
    keys: dict[object, str] = {None: ""}
    met: list[set[Meeting]] = []
    seen: set[Meeting] = set()
    shared: set[Meeting] = set()
    for book in books:
        log = book.tables.get("log", Rows())
        customers = log.column("customer")
        keys |= {name: key(str(name)) for name in set(customers).difference(keys)}
        met.append(set(zip(map(keys.__getitem__, customers), log.column("date"), strict=True)))
        shared |= seen & met[-1]
        seen |= met[-1]
    holders: defaultdict[Meeting, list[CheckedBook]] = defaultdict(list)
    for book, meetings in zip(books, met, strict=True):
        for meeting in shared & meetings:
            holders[meeting].append(book)
    for (name, day), each_with_it in holders.items():
        if name and isinstance(day, date):
            for book in each_with_it:
                others = [other.member_id for other in each_with_it if other is not book]
                names = _names(members[each] for each in others)
                yield _customer_shared(book, _first(book, name, day, keys), day, names)


def _first(book: CheckedBook, name: str, day: date, keys: Mapping[object, str]) -> int:
    """Return the first row of a log with a customer, by the key, on a day."""
    log = book.tables["log"]
    entries = zip(log.column("customer"), log.column("date"), strict=True)
    return next(at for at, (each, on) in enumerate(entries) if on == day and keys[each] == name)


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
    pairs = dict.fromkeys(chain.from_iterable(_entries(rows) for _, rows in tables))
    several = [list(named.values()) for named in map(_by_name, _by_number(pairs)) if len(named) > 1]
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


def _by_number(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Yield the entries of each number that stands in more than one of them."""
    held: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if None not in entry:
            for digits in phone_keys(str(entry[0])):
                held[digits].append(entry)
    return (each for each in held.values() if len(each) > 1)


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
