"""What is kept of a checked book from one step to the next."""

from workbook.check.checked import CheckedBook, Rows
from workbook.check.kept import kept, with_results
from workbook.schema.status import FileStatus

LOG = ("date", "customer", "activity", "quantity", "deals", "amount", "is_new", "phone", "note")


def book() -> CheckedBook:
    """Return a book with a row in every table that a step treats in its own way."""
    tables = {
        "log": LOG,
        "counts": ("date", "amount", "present"),
        "customers": ("customer", "phone", "earlier_deals", "address"),
        "progress1": ("metric", "promise"),
        "progress5": ("metric", "promise"),
    }
    return CheckedBook(
        file="1.xlsx",
        status=FileStatus.ACCEPTED,
        tables={
            name: Rows(numbers=(6,), columns=dict.fromkeys(columns, (1,)))
            for name, columns in tables.items()
        },
        fields={"month.pledge.amount_commit": 40000.0, "week1.review.promise": "多打电话"},
    )


def columns(of: CheckedBook) -> dict[str, tuple[str, ...]]:
    return {name: tuple(rows.columns) for name, rows in of.tables.items()}


def test_free_text_goes_once_a_book_is_checked() -> None:
    assert {
        "log": LOG[:-1],
        "counts": ("date", "amount", "present"),
        "customers": ("customer", "phone", "earlier_deals"),
        "progress1": ("metric", "promise"),
        "progress5": ("metric", "promise"),
    } == columns(kept(book()))


def test_results_and_promises_stay_once_it_is_measured() -> None:
    measured = with_results(kept(book()))

    assert {
        "log": ("date", "deals", "amount"),
        "counts": ("date", "amount"),
        "progress1": ("metric", "promise"),
        "progress5": ("metric", "promise"),
    } == columns(measured)
    assert measured.fields == book().fields
