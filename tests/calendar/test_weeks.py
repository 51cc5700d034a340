"""The weeks of working months."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given

from tests.facts.sample import TEAM
from tests.strategies import calendars, period_ids
from workbook.calendar.build import build_period
from workbook.calendar.period import Week
from workbook.calendar.weeks import last_week_ended, weeks_of
from workbook.schema.team import MonthRule, Team

Weeks = list[tuple[str, str, int]]


def _weeks(period_id: str, rule: MonthRule) -> Weeks:
    period, _ = build_period(period_id, replace(TEAM, month_rule=rule))
    return [(f"{w.start:%m-%d}", f"{w.end:%m-%d}", w.workdays) for w in period.weeks]


@pytest.mark.parametrize(
    ("period_id", "rule", "weeks"),
    [
        pytest.param(
            "2026-11",
            "26-25",
            [
                ("10-26", "11-01", 5),
                ("11-02", "11-08", 5),
                ("11-09", "11-15", 5),
                ("11-16", "11-22", 5),
                ("11-23", "11-25", 3),
            ],
            id="nothing short",
        ),
        pytest.param(
            "2026-08",
            "26-25",
            [
                ("07-26", "08-02", 5),
                ("08-03", "08-09", 5),
                ("08-10", "08-16", 5),
                ("08-17", "08-25", 7),
            ],
            id="both ends short: 1 and 2 days",
        ),
        pytest.param(
            "2026-10",
            "calendar",
            [
                ("10-01", "10-11", 3),
                ("10-12", "10-18", 5),
                ("10-19", "10-25", 5),
                ("10-26", "10-31", 5),
            ],
            id="National Day empties the first piece",
        ),
        pytest.param(
            "2026-02",
            "26-25",
            [
                ("01-26", "02-01", 5),
                ("02-02", "02-08", 5),
                ("02-09", "02-15", 6),
                ("02-16", "02-25", 2),
            ],
            id="an end joins once, though Spring Festival leaves it short",
        ),
        pytest.param(
            "2026-12",
            "26-25",
            [
                ("11-26", "12-06", 7),
                ("12-07", "12-13", 5),
                ("12-14", "12-20", 5),
                ("12-21", "12-27", 5),
                ("12-28", "12-31", 4),
            ],
            id="six pieces, the first short",
        ),
        pytest.param(
            "2031-12",
            "26-25",
            [
                ("11-26", "12-07", 8),
                ("12-08", "12-14", 5),
                ("12-15", "12-21", 5),
                ("12-22", "12-28", 5),
                ("12-29", "12-31", 3),
            ],
            id="six pieces, none short, ends alike: the first joins",
        ),
        pytest.param(
            "2026-01",
            "26-25",
            [
                ("01-01", "01-04", 1),
                ("01-05", "01-11", 5),
                ("01-12", "01-18", 5),
                ("01-19", "01-25", 5),
            ],
            id="January of four pieces: joining would leave three",
        ),
        pytest.param(
            "2028-01",
            "26-25",
            [
                ("01-01", "01-09", 5),
                ("01-10", "01-16", 5),
                ("01-17", "01-23", 5),
                ("01-24", "01-25", 2),
            ],
            id="both ends short, only one may join: the shorter",
        ),
    ],
)
def test_weeks(period_id: str, rule: MonthRule, weeks: Weeks) -> None:
    assert weeks == _weeks(period_id, rule)


def test_the_last_joins_where_it_is_the_shorter_of_six() -> None:
    """Wednesday to Monday, five Sundays between."""
    days = [date(2031, 11, 26) + timedelta(days=n) for n in range(34)]
    weeks = weeks_of(days, [day for day in days if day.weekday() < 5])

    assert Week(number=1, start=days[0], end=date(2031, 11, 30), workdays=3) == weeks[0]
    assert Week(number=5, start=date(2031, 12, 22), end=days[-1], workdays=6) == weeks[-1]


@given(period_ids, calendars())
def test_four_or_five_weeks_cover_the_month_in_order(period_id: str, team: Team) -> None:
    period, _ = build_period(period_id, team)
    weeks = period.weeks

    assert len(weeks) in {4, 5}
    assert list(range(1, len(weeks) + 1)) == [week.number for week in weeks]
    assert (period.start, period.end) == (weeks[0].start, weeks[-1].end)
    assert all(later.start - week.end == timedelta(days=1) for week, later in pairwise(weeks))
    assert all(week.start.weekday() == 0 for week in weeks[1:])
    assert len(period.workdays) == sum(week.workdays for week in weeks)


@given(period_ids, calendars())
def test_no_short_end_is_left_where_five_weeks_remain(period_id: str, team: Team) -> None:
    period, _ = build_period(period_id, team)
    week = timedelta(days=6)
    whole_or_long_enough = [
        each.end - each.start >= week or each.workdays >= 3
        for each in (period.weeks[0], period.weeks[-1])
    ]

    assert all(whole_or_long_enough) or len(period.weeks) == 4


@pytest.mark.parametrize(
    ("as_of", "number"),
    [
        ("2026-10-25", None),
        ("2026-10-31", None),
        ("2026-11-01", 1),
        ("2026-11-07", 1),
        ("2026-11-08", 2),
        ("2026-11-24", 4),
        ("2026-11-25", 5),
        ("2027-01-01", 5),
    ],
)
def test_the_last_week_that_has_ended(as_of: str, number: int | None) -> None:
    period, _ = build_period("2026-11", TEAM)
    week = last_week_ended(period, date.fromisoformat(as_of))

    assert number == (week.number if week else None)
