"""From the log's control total to the actual 金额, each part counted by itself, to the cent.

This asks the checked rows again, without the tables the measures are made from: so it can fail.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from workbook.check.checked import CheckedBook, Rows
from workbook.review.consolidated import Consolidated
from workbook.schema.playbook import AMOUNT, CENTS, DEALS


@dataclass(frozen=True, slots=True, kw_only=True)
class Bridge:
    """log - later + daily = actual + difference, in cents; the difference should be 0.

    Attributes:
        log: What the log's control total says is counted.
        later: Of that, rows after the as-of day, not yet counted.
        daily: From 每日活动量, for days whose log has no result.
        actual: The team's actual 金额, as measured.
    """

    log: int
    later: int
    daily: int
    actual: int

    @property
    def difference(self) -> int:
        """By how much the parts do not add up."""
        return self.log - self.later + self.daily - self.actual


def amount_bridge(run: Consolidated) -> Bridge | None:
    """Return how the log's 金额 leads to the actual one, or None where they are simply the same."""
    counted = [book for book in run.books if book.status.is_counted]
    bridge = Bridge(
        log=run.totals.amount.accepted,
        later=sum(c for book in counted for c in _later(book, run.as_of)),
        daily=sum(c for book in counted for c in _daily(book, run.as_of)),
        actual=sum(
            round(measure.actual * CENTS)
            for measure in run.measures.measures
            if measure.member_id is None and measure.metric == AMOUNT
        ),
    )
    is_plain = bridge.log == bridge.actual and not bridge.later and not bridge.daily
    return None if is_plain else bridge


def _later(book: CheckedBook, as_of: date) -> Iterator[int]:
    log = book.tables.get("log", Rows())
    for day, amount in zip(log.column("date"), log.column(AMOUNT), strict=True):
        if amount is not None and isinstance(day, date) and day > as_of:
            yield _cents(amount)


def _daily(book: CheckedBook, as_of: date) -> Iterator[int]:
    """Yield what 每日活动量 says of the days on which the log says nothing of results."""
    log, counts = book.tables.get("log", Rows()), book.tables.get("counts", Rows())
    if not any(counts.column(AMOUNT)):
        return
    results = zip(log.column("date"), log.column(DEALS), log.column(AMOUNT), strict=True)
    logged = {day for day, *result in results if any(each is not None for each in result)}
    for day, amount in zip(counts.column("date"), counts.column(AMOUNT), strict=True):
        if isinstance(day, date) and day <= as_of and day not in logged:
            yield _cents(amount)


def _cents(amount: object) -> int:
    return round(amount * CENTS) if isinstance(amount, int | float) else 0
