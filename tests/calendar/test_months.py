"""Working months."""

from datetime import date, timedelta

import pytest
from hypothesis import given

from tests.strategies import days, month_rules, period_ids
from workbook.calendar.months import period_of, working_month
from workbook.schema.team import MonthRule


@pytest.mark.parametrize(
    ("period_id", "start", "end"),
    [
        ("2026-01", date(2026, 1, 1), date(2026, 1, 25)),
        ("2026-02", date(2026, 1, 26), date(2026, 2, 25)),
        ("2026-03", date(2026, 2, 26), date(2026, 3, 25)),
        ("2024-03", date(2024, 2, 26), date(2024, 3, 25)),
        ("2026-11", date(2026, 10, 26), date(2026, 11, 25)),
        ("2026-12", date(2026, 11, 26), date(2026, 12, 31)),
    ],
)
def test_insurers_month_runs_26_to_25(period_id: str, start: date, end: date) -> None:
    assert (start, end) == working_month(period_id, "26-25")


@pytest.mark.parametrize(
    ("period_id", "start", "end"),
    [
        ("2026-01", date(2026, 1, 1), date(2026, 1, 31)),
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-12", date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_calendar_month(period_id: str, start: date, end: date) -> None:
    assert (start, end) == working_month(period_id, "calendar")


@pytest.mark.parametrize(
    ("day", "insurers", "calendar"),
    [
        (date(2026, 1, 1), "2026-01", "2026-01"),
        (date(2026, 1, 25), "2026-01", "2026-01"),
        (date(2026, 1, 26), "2026-02", "2026-01"),
        (date(2026, 10, 25), "2026-10", "2026-10"),
        (date(2026, 10, 26), "2026-11", "2026-10"),
        (date(2026, 11, 26), "2026-12", "2026-11"),
        (date(2026, 12, 26), "2026-12", "2026-12"),
        (date(2026, 12, 31), "2026-12", "2026-12"),
    ],
)
def test_month_of_a_day(day: date, insurers: str, calendar: str) -> None:
    assert (insurers, calendar) == (period_of(day, "26-25"), period_of(day, "calendar"))


@given(days, month_rules)
def test_every_day_lies_in_its_own_month(day: date, rule: MonthRule) -> None:
    start, end = working_month(period_of(day, rule), rule)

    assert start <= day <= end


@given(period_ids, month_rules)
def test_months_follow_each_other_and_never_cross_a_year(period_id: str, rule: MonthRule) -> None:
    start, end = working_month(period_id, rule)
    following, _ = working_month(period_of(end + timedelta(days=1), rule), rule)

    assert end + timedelta(days=1) == following
    assert start.year == end.year


@pytest.mark.parametrize("period_id", ["2026-13", "2026-1", "2026", "", "2026-11-01", "二〇二六"])
def test_what_is_no_month_is_refused(period_id: str) -> None:
    with pytest.raises(ValueError, match=r"isoformat|month must be"):
        working_month(period_id, "26-25")
