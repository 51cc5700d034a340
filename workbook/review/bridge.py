"""From the log's control total to the actual 金额: why the two may differ, to the cent."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from workbook.check.checked import CheckedBook, Rows
from workbook.review.consolidated import Consolidated
from workbook.schema.playbook import AMOUNT

CENTS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """log - later + daily = actual, in 元.

    Attributes:
        log: What the log's control total says is counted.
        later: Of that, rows after the as-of day, not yet counted.
        daily: From 每日活动量, for days whose log has no result.
        actual: The team's actual 金额.
    """

    log: float
    later: float
    daily: float
    actual: float


def amount_bridge(run: Consolidated) -> Bridge | None:
    """Return how the log's 金额 leads to the actual one, or None where they are the same."""
    log = run.totals.amount.accepted
    later = sum(_cents_after(run.books, run.as_of))
    actual = sum(
        round(measure.actual * CENTS)
        for measure in run.measures.measures
        if measure.member_id is None and measure.metric == AMOUNT
    )
    if log == actual and not later:
        return None
    daily = actual - log + later
    return Bridge(log=log / CENTS, later=later / CENTS, daily=daily / CENTS, actual=actual / CENTS)


def _cents_after(books: Iterable[CheckedBook], as_of: date) -> Iterator[int]:
    for book in books:
        if book.status.is_counted:
            log = book.tables.get("log", Rows())
            for day, amount in zip(log.column("date"), log.column(AMOUNT), strict=True):
                if isinstance(day, date) and day > as_of and isinstance(amount, int | float):
                    yield round(amount * CENTS)
