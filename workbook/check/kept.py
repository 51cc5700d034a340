"""What is kept of a checked book: what is measured and compared across books, equal values once.

A folder of thousands of books fits the memory so, and sending books between processes costs little.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbook.check.checked import CheckedBook, Rows
from workbook.check.weeks import PROMISE
from workbook.schema.member.month import WEEK_NUMBERS
from workbook.schema.playbook import AMOUNT, DEALS

PLANNED = ("date", "slot", "customer", "mode", "purpose", "expected", "amount", "joint", "not_done")

# Of tables with a column or more of free text; every other table is kept whole.
KEPT: Mapping[str, tuple[str, ...]] = {
    "log": ("date", "customer", "activity", "quantity", DEALS, AMOUNT, "is_new", "phone"),
    "customers": ("customer", "phone", "earlier_deals"),
    **{f"visits{week}": PLANNED for week in WEEK_NUMBERS},
}


# Once everything is measured, only the results are added up again, and promises held against them.
RESULTS: Mapping[str, tuple[str, ...]] = {
    "log": ("date", DEALS, AMOUNT),
    "counts": ("date", AMOUNT),
    **{f"progress{number}": ("metric", PROMISE) for number in WEEK_NUMBERS},
}


def kept(book: CheckedBook) -> CheckedBook:
    """Return a book without the columns that nobody reads once it is checked.

    Args:
        book: One file after checking.
    """
    texts: dict[object, object] = {}
    tables = {each: _kept(rows, KEPT.get(each), texts) for each, rows in book.tables.items()}
    return replace(book, tables=tables)


def with_results(book: CheckedBook) -> CheckedBook:
    """Return a book with what is read of it once it is measured.

    Args:
        book: One file after checking.
    """
    tables = {
        each: _kept(book.tables[each], RESULTS[each], {}) for each in RESULTS if each in book.tables
    }
    return replace(book, tables=tables)


def _kept(rows: Rows, column_ids: Sequence[str] | None, texts: dict[object, object]) -> Rows:
    columns = {
        each: _equal_once(values, texts)
        for each, values in rows.columns.items()
        if column_ids is None or each in column_ids
    }
    letters = {each: place for each, place in rows.letters.items() if each in columns}
    return replace(rows, columns=columns, letters=letters)


def _equal_once(values: tuple[object, ...], texts: dict[object, object]) -> tuple[object, ...]:
    # All values of a column are of one kind, so equal ones are the same; texts, in any column.
    first = next((value for value in values if value is not None), None)
    known = texts if isinstance(first, str) else {}
    return tuple(map(known.setdefault, values, values))
