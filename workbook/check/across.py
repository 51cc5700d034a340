"""Findings that only show across members: one customer or one phone in several hands."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbook.check.checked import CheckedBook, Rows
from workbook.check.parsed import key
from workbook.check.text import phone_keys
from workbook.schema.finding import Finding
from workbook.schema.sentences import finding

NAMED = 3  # names given in one finding


class _Keys(dict[object, str]):
    """Customers' names as they are compared, each worked out once."""

    def __missing__(self, name: object) -> str:
        self[name] = found = key(str(name)) if name is not None else ""
        return found


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
    keys = _Keys({None: ""})
    found = (*_customers(counted, names, keys), *_phones(counted, keys))
    return tuple(sorted(found, key=Finding.order))


def _customers(
    books: Sequence[CheckedBook], members: Mapping[str, str], keys: _Keys
) -> Iterator[Finding]:
    holders: defaultdict[tuple[str, object], list[tuple[CheckedBook, int]]] = defaultdict(list)
    for book in books:
        log = book.tables.get("log", Rows())
        customers, days = log.column("customer"), log.column("date")
        first: dict[tuple[str, object], int] = {}
        for index, pair in enumerate(zip(map(keys.__getitem__, customers), days, strict=True)):
            first.setdefault(pair, index)
        for pair, index in first.items():
            if pair[0]:
                holders[pair].append((book, index))
    for (_, day), places in holders.items():
        if len(places) > 1 and isinstance(day, date):
            for book, index in places:
                others = [other.member_id for other, _ in places if other is not book]
                yield _customer_shared(book, index, day, _names(members[each] for each in others))


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
    return "、".join(every[:NAMED]) + ("…" if len(every) > NAMED else "")


def _phones(books: Sequence[CheckedBook], keys: _Keys) -> Iterator[Finding]:
    """Walk logs, then 客户档案, and tell of a number each time it comes under another name."""
    held: defaultdict[str, dict[str, _Holder]] = defaultdict(dict)
    for table in ("log", "customers"):
        for book in books:
            rows = book.tables.get(table, Rows())
            pairs = zip(rows.column("phone"), rows.column("customer"), strict=True)
            told: dict[tuple[object, object], int] = {}
            for index, pair in enumerate(pairs):
                if pair[0] is not None and pair[1] is not None:
                    told.setdefault(pair, index)
            for (phone, name), index in told.items():
                for digits in phone_keys(str(phone)):
                    held[digits].setdefault(keys[name], _Holder(book, rows, index))
    for holders in held.values():
        if len(holders) > 1:
            yield from _phone_shared(tuple(holders.values()))


@dataclass(frozen=True, slots=True)
class _Holder:
    """Where a customer's phone number first stands."""

    book: CheckedBook
    rows: Rows
    index: int

    @property
    def name(self) -> str:
        return str(self.rows.column("customer")[self.index])


def _phone_shared(holders: Sequence[_Holder]) -> Iterator[Finding]:
    is_across = len({holder.book.member_id for holder in holders}) > 1
    for holder in holders[1:]:
        yield finding(
            "phone_shared",
            file=holder.book.file,
            sheet=holder.rows.sheet,
            cell=holder.rows.cell("phone", holder.index),
            found=str(holder.rows.column("phone")[holder.index]),
            member_id=holder.book.member_id,
            is_across=is_across,
            is_private=True,
            facts=(("other", _names(each.name for each in holders)),),
        )
