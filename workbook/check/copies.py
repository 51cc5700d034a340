"""Copies of one member's book: do they say the same, and where do they differ?"""

import hashlib
from collections.abc import Iterator
from itertools import islice

from workbook.check.checked import CheckedBook, Rows
from workbook.check.numbers import number_shown
from workbook.check.parsed import shown
from workbook.schema.check_words import NOT_HERE, ONLY_HERE
from workbook.schema.finding import Severity
from workbook.schema.playbook import AMOUNT, CENTS, DEALS

_TOLD = ("date", "activity", "quantity", DEALS, AMOUNT)  # no customer's name or phone


def content_digest(book: CheckedBook) -> str:
    """Return a hash of what a book says: every accepted value and every blocked cell.

    Where things stand in the file does not matter.
    """
    content = (
        [(name, rows.columns) for name, rows in book.tables.items() if rows.numbers],
        book.fields,
        book.totals,
        sorted(_blocked(book).values()),
    )
    return hashlib.blake2b(repr(content).encode(errors="surrogatepass"), digest_size=16).hexdigest()


def _blocked(book: CheckedBook) -> dict[str, tuple[str, str, str]]:
    return {
        f"{each.sheet}!{each.cell}": (each.code, each.column.zh, each.found)
        for each in book.findings
        if each.severity is Severity.ERROR
    }


def differences(book: CheckedBook, other: CheckedBook, limit: int) -> list[str]:
    """Return where ``book`` differs from ``other``: the amount, then cells, at most ``limit``.

    Shape: "¥5,000 ≠ ¥6,000" for the log's amount, "日志!F5 1200 ≠ 1500" for a cell, "日志!9 +" for a
    row only ``book`` has, "−" for one it lacks. Values that may be private are not shown.
    """
    return list(islice(_differing(book, other), limit))


def _differing(book: CheckedBook, other: CheckedBook) -> Iterator[str]:
    amount, other_amount = (number_shown(each.totals.amount.seen / CENTS) for each in (book, other))
    if amount != other_amount:
        yield f"¥{amount} ≠ ¥{other_amount}"
    for table in dict.fromkeys((*book.tables, *other.tables)):
        yield from _rows(book.tables.get(table, Rows()), other.tables.get(table, Rows()))
    for field in dict.fromkeys((*book.fields, *other.fields)):
        if book.fields.get(field) != other.fields.get(field):
            yield field
    own_blocked, others_blocked = _blocked(book), _blocked(other)
    for cell in sorted(own_blocked.keys() | others_blocked.keys()):
        if own_blocked.get(cell) != others_blocked.get(cell):
            yield cell


def _rows(own: Rows, others: Rows) -> Iterator[str]:
    own_at = {number: index for index, number in enumerate(own.numbers)}
    others_at = {number: index for index, number in enumerate(others.numbers)}
    sheet = own.sheet or others.sheet
    for number in sorted(own_at.keys() | others_at.keys()):
        if number not in others_at or number not in own_at:
            yield f"{sheet}!{number} {ONLY_HERE if number in own_at else NOT_HERE}"
            continue
        for column in dict.fromkeys((*own.columns, *others.columns)):
            value = own.column(column)[own_at[number]]
            other_value = others.column(column)[others_at[number]]
            if value != other_value:
                told = f" {shown(value)} ≠ {shown(other_value)}" if column in _TOLD else ""
                yield f"{sheet}!{own.cell(column, own_at[number])}{told}"
