"""What members planned and promised on their week sheets: visits for the week after, figures for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from workbook.calendar.period import Period, Week
from workbook.check.checked import CheckedBook, Rows
from workbook.schema.member.month import WEEK_NUMBERS


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedVisit:
    """One line of a visit plan; texts are empty where blank.

    Attributes:
        week: In which week it is due; one more than the month has weeks: the first week of next
            month; two more: later than that.
        day: The planned date; None where there is none.
        customer: As it was written.
        purpose: The id of an activity, or what was written instead.
        amount: What it is expected to bring, in 元.
        is_joint: The supervisor is asked to come along.
        not_done: The id of a reason, or what was written instead.
    """

    member_id: str
    week: int
    day: date | None
    slot: str
    customer: str
    mode: str
    purpose: str
    expected: str
    amount: float | None
    is_joint: bool
    not_done: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What a member promised to reach on a metric in a week (本周承诺), in the metric's unit."""

    member_id: str
    week: int
    metric: str
    value: float


def planned_visits(book: CheckedBook, period: Period, after: Week) -> tuple[PlannedVisit, ...]:
    """Return a book's planned visits, those of the first week sheet first.

    A visit is due in the week of its date. Without a date, or with one before the month, it is due
    in the week after the sheet it stands on.

    Args:
        book: One file after checking.
        period: Its working month.
        after: The first week of the month after.
    """
    weeks = (*period.weeks, replace(after, number=len(period.weeks) + 1))
    return tuple(
        visit
        for sheet in WEEK_NUMBERS
        for visit in _visits(book, sheet, book.tables.get(f"visits{sheet}", Rows()), weeks)
    )


def promises(book: CheckedBook) -> tuple[Promise, ...]:
    """Return what a book promises for each week, in the order of the weeks."""
    return tuple(
        Promise(member_id=book.member_id, week=week, metric=str(metric), value=float(value))
        for week in WEEK_NUMBERS
        if (rows := book.tables.get(f"progress{week}"))
        for metric, value in zip(rows.column("metric"), rows.column("promise"), strict=True)
        if isinstance(value, int | float) and value > 0
    )


def _visits(
    book: CheckedBook, sheet: int, rows: Rows, weeks: Sequence[Week]
) -> Iterator[PlannedVisit]:
    names = ("date", "customer", "slot", "mode", "purpose", "expected", "not_done")
    texts = zip(*(rows.column(name) for name in names), strict=True)
    others = zip(rows.column("amount"), rows.column("joint"), strict=True)
    for (day, customer, *told), (amount, joint) in zip(texts, others, strict=True):
        slot, mode, purpose, expected, not_done = ("" if v is None else str(v) for v in told)
        planned = day if isinstance(day, date) and day >= weeks[0].start else None
        yield PlannedVisit(
            member_id=book.member_id,
            week=_week_of(planned, sheet, weeks),
            day=planned,
            slot=slot,
            customer=str(customer),
            mode=mode,
            purpose=purpose,
            expected=expected,
            amount=float(amount) if isinstance(amount, int | float) else None,
            is_joint=joint is True,
            not_done=not_done,
        )


def _week_of(day: date | None, sheet: int, weeks: Sequence[Week]) -> int:
    last = weeks[-1].number
    if day is None:
        return min(sheet + 1, last)
    return next((week.number for week in weeks if day <= week.end), last + 1)
