"""What a week sheet plans and promises, and for which week."""

from datetime import date

import pytest

from tests.check.sample import PERIOD, checked, log, rows
from tests.facts.sample import TEAM
from workbook.calendar.build import period_after
from workbook.check.kept import kept
from workbook.facts.planned import PlannedVisit, Promise, planned_visits, promises
from workbook.measure.week_plans import week_plans

AFTER = period_after(PERIOD, TEAM).weeks[0]
LOG = log("date customer activity\n11-03 甲 面谈\n11-04 青禾 服务")
FILLED = {
    **LOG,
    **rows(
        "week1.visits",
        """date slot customer phone grade source mode purpose expected amount joint not_done
        11-03 上午 甲 13800000001 A 转介绍 面访 面谈 约到 8000 是 -
        11-05 晚上 乙 - - - 店里坐坐 回访 - - - 客户改期""",
    ),
    **rows("week2.visits", "customer\n丙"),
    "week1.progress.promise@0": 20000,
    "week2.progress.promise@1": 3,
    "week2.progress.promise@2": 0,
    "week1.review.promise": "签两单",
}


def planned_on(sheet: int, day: str) -> int:
    """Return the week in which a visit is due that a sheet plans for a day."""
    book = checked({**LOG, **rows(f"week{sheet}.visits", f"date customer\n{day} 甲")})
    return planned_visits(book, PERIOD, AFTER)[0].week


def test_a_visit_is_read_with_all_that_is_planned() -> None:
    first, second, third = planned_visits(checked(FILLED), PERIOD, AFTER)

    assert first == PlannedVisit(
        member_id="001",
        week=2,
        day=date(2026, 11, 3),
        slot="morning",
        customer="甲",
        mode="visit",
        purpose="visit",
        expected="约到",
        amount=8000.0,
        is_joint=True,
        not_done="",
    )
    assert (second.mode, second.purpose, second.not_done) == (
        "店里坐坐",
        "回访",
        "customer_moved_it",
    )
    assert (third.week, third.day, third.customer, third.is_joint) == (3, None, "丙", False)


@pytest.mark.parametrize(
    ("sheet", "day", "week"),
    [
        (1, "11-02", 2),
        (1, "11-08", 2),
        (1, "11-09", 3),
        (2, "10-26", 1),
        (2, "-", 3),
        (2, "10-20", 3),  # before the month: not meant
        (5, "11-27", 6),  # next month
        (5, "12-06", 6),  # the last day of its first week
        (5, "12-07", 7),  # later: due neither now nor in the coming week
        (1, "12-20", 7),
        (5, "-", 6),
    ],
)
def test_a_visit_is_due_in_the_week_of_its_date(sheet: int, day: str, week: int) -> None:
    assert week == planned_on(sheet, day)


def test_promises_are_figures_above_zero() -> None:
    assert promises(checked(FILLED)) == (
        Promise(member_id="001", week=1, metric="amount", value=20000.0),
        Promise(member_id="001", week=2, metric="deals", value=3.0),
    )


def test_what_is_kept_of_a_book_plans_the_same() -> None:
    book = checked(FILLED)
    whole, small = (
        week_plans((each,), TEAM, PERIOD, date(2026, 11, 12)) for each in (book, kept(book))
    )

    assert len(whole.visits) == 3
    assert small == whole
    assert "phone" not in kept(book).tables["visits1"].columns


def test_a_book_without_week_sheets_plans_nothing() -> None:
    book = checked(LOG)

    assert (planned_visits(book, PERIOD, AFTER), promises(book)) == ((), ())
