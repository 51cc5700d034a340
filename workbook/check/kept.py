"""What is kept of a checked book: what is measured and compared across books, packed.

A folder of thousands of books fits the memory so, and sending books between processes costs little.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbook.check.checked import CheckedBook, Rows
from workbook.check.packed import Packed
from workbook.schema.member.month import WEEK_NUMBERS
from workbook.schema.playbook import AMOUNT, DEALS

PLANNED = ("date", "slot", "customer", "mode", "purpose", "expected", "amount", "joint", "not_done")

# Of tables with a column or more of free text; every other table is kept with all its columns.
KEPT: Mapping[str, tuple[str, ...]] = {
    "log": ("date", "customer", "activity", "quantity", DEALS, AMOUNT, "is_new", "phone"),
    "customers": ("customer_id", "customer", "phone", "company", "earlier_deals"),
    **{f"visits{week}": PLANNED for week in WEEK_NUMBERS},
}


# Once everything is measured, only the results are added up again, and promises held against them.
RESULTS: Mapping[str, tuple[str, ...]] = {
    "log": ("date", DEALS, AMOUNT),
    "counts": ("date", AMOUNT),
    **{f"progress{number}": ("metric", "promise") for number in WEEK_NUMBERS},
}


def kept(book: CheckedBook) -> CheckedBook:
    """Return a book without the columns that nobody reads once it is checked.

    Args:
        book: One file after checking.
    """
    tables = {each: _kept(rows, KEPT.get(each)) for each, rows in book.tables.items()}
    return replace(book, tables=tables)


def with_results(book: CheckedBook) -> CheckedBook:
    """Return a book with what is read of it once it is measured.

    Args:
        book: One file after checking.
    """
    tables = {
        each: _kept(book.tables[each], RESULTS[each]) for each in RESULTS if each in book.tables
    }
    return replace(book, tables=tables)


def _kept(rows: Rows, column_ids: Sequence[str] | None) -> Rows:
    columns = {
        each: Packed.of(values)
        for each, values in rows.columns.items()
        if column_ids is None or each in column_ids
    }
    letters = {each: place for each, place in rows.letters.items() if each in columns}
    return replace(rows, numbers=_in_a_row(rows.numbers), columns=columns, letters=letters)


def _in_a_row(numbers: Sequence[int]) -> Sequence[int]:
    """Return rows' numbers, which ascend, as a range where none is left out."""
    every = range(numbers[0], numbers[-1] + 1) if numbers else ()
    return every if len(every) == len(numbers) else numbers
