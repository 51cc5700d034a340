"""The team's amount day by day."""

from dataclasses import replace
from datetime import date

from tests.facts.sample import HALF, TEAM, book
from workbook.calendar.build import build_period
from workbook.facts.tables import build_facts
from workbook.measure.basis import Basis
from workbook.measure.daily import day_progress
from workbook.measure.values import DayProgress
from workbook.schema.team import Team

LOGS = (
    book("001", log="date amount\n05-26 1000.10\n06-06 2000\n06-09 8000"),
    book("002", log="date amount\n05-26 0.20\n06-10 70000"),
)


def _days(as_of: date, team: Team = TEAM) -> dict[str, DayProgress]:
    period, _ = build_period("2026-06", team)
    basis = Basis.of(build_facts(LOGS, team, period), team, period, as_of)
    return {each.day[5:]: each for each in day_progress(basis)}


def test_progress_up_to_a_day_and_beyond() -> None:
    """60,000 in 22 workdays; 11,000.30 after 11 of them, Saturday's sale included."""
    days = _days(HALF)

    assert len(days) == 31
    assert days["05-26"] == DayProgress(
        day="2026-05-26", target=60_000 * (1 / 22), actual=1_000.3, forecast=None
    )
    assert (days["06-06"].forecast, days["06-06"].actual) == (None, 3_000.3)
    assert days["06-07"].target == days["06-05"].target == 60_000 * (9 / 22)
    assert days["06-09"] == DayProgress(
        day="2026-06-09", target=30_000.0, actual=11_000.3, forecast=11_000.3
    )
    assert days["06-10"] == DayProgress(
        day="2026-06-10", target=60_000 * (12 / 22), actual=None, forecast=11_000.3 * (12 / 11)
    )
    assert days["06-25"] == DayProgress(
        day="2026-06-25", target=60_000.0, actual=None, forecast=22_000.6
    )


def test_before_the_month_there_is_only_a_target() -> None:
    assert {(None, None)} == {
        (each.actual, each.forecast) for each in _days(date(2026, 5, 25)).values()
    }


def test_after_the_month_there_is_no_forecast() -> None:
    days = _days(date(2026, 7, 1))

    assert {None} == {each.forecast for each in days.values()}
    assert days["06-25"].actual == 81_000.3


def test_without_a_workday_gone_there_is_no_forecast() -> None:
    """The month's first day is free, and somebody sold."""
    team = replace(TEAM, overrides=((date(2026, 5, 26), False),))
    days = _days(date(2026, 5, 26), team)

    assert {None} == {each.forecast for each in days.values()}
    assert (days["05-26"].target, days["05-26"].actual) == (0.0, 1_000.3)


def test_without_targets_there_is_no_line() -> None:
    days = _days(HALF, replace(TEAM, targets=()))

    assert {None} == {each.target for each in days.values()}
