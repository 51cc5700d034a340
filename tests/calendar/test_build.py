"""A team's working month as a value."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from tests.facts.sample import HALF, PERIOD, TEAM
from tests.strategies import calendars, days, period_ids
from workbook.calendar.build import build_period, working_month
from workbook.calendar.workdays import worked_days
from workbook.schema.finding import Finding, Severity
from workbook.schema.team import Team


def test_period_of_a_known_year() -> None:
    period, findings = build_period("2026-11", TEAM)

    assert ("2026-11", date(2026, 10, 26), date(2026, 11, 25)) == (
        period.id,
        period.start,
        period.end,
    )
    assert (len(period.days), len(period.workdays), len(period.weeks)) == (31, 23, 5)
    assert findings == ()


@pytest.mark.parametrize("period_id", ["2027-01", "2027-12", "2003-05"])
def test_unknown_year_is_a_warning_once(period_id: str) -> None:
    _, findings = build_period(period_id, TEAM)

    assert (
        Finding(code="calendar_unknown", severity=Severity.WARNING, found=period_id[:4]),
    ) == findings


def test_time_goes_by_workdays() -> None:
    assert (PERIOD.gone(date(2026, 5, 25)), PERIOD.time_progress(date(2026, 5, 25))) == (0, 0.0)
    assert (PERIOD.gone(HALF), PERIOD.left(HALF), PERIOD.time_progress(HALF)) == (11, 11, 0.5)
    assert (
        PERIOD.gone(date(2026, 6, 25)),
        PERIOD.left(date(2026, 6, 26)),
        PERIOD.time_progress(date(2026, 7, 1)),
    ) == (22, 0, 1.0)


def test_month_without_workdays_has_no_progress() -> None:
    free = tuple((day, False) for day in PERIOD.days)
    period, _ = build_period("2026-06", replace(TEAM, overrides=free))

    assert (period.workdays, period.time_progress(period.end)) == ((), 0.0)
    assert [week.workdays for week in period.weeks] == [0, 0, 0, 0]


@given(period_ids, calendars(), days)
def test_period_is_made_of_its_parts(period_id: str, team: Team, as_of: date) -> None:
    period, _ = build_period(period_id, team)

    assert working_month(period_id, team.month_rule) == (period.days[0], period.days[-1])
    assert worked_days(period.days, team) == period.workdays
    assert len(period.workdays) == period.gone(as_of) + period.left(as_of)
