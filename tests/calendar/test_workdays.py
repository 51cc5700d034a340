"""Workdays: what the State Council announced for 2026, weekends, and days set by hand."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given

from tests.facts.sample import TEAM
from tests.strategies import calendars, days
from workbook.calendar.workdays import is_year_known, worked_days
from workbook.schema.team import Team


def _span(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _worked(first: date, last: date, team: Team = TEAM) -> list[int]:
    return [day.day for day in worked_days(_span(first, last), team)]


@pytest.mark.parametrize(
    ("first", "last", "worked"),
    [
        # New Year: 1-3 January free, Sunday the 4th made up.
        (date(2026, 1, 1), date(2026, 1, 11), [4, 5, 6, 7, 8, 9]),
        # Spring Festival: 15-23 February free, the Saturdays 14 and 28 made up.
        (date(2026, 2, 9), date(2026, 2, 28), [9, 10, 11, 12, 13, 14, 24, 25, 26, 27, 28]),
        # Qingming: Monday 6 April free.
        (date(2026, 4, 3), date(2026, 4, 8), [3, 7, 8]),
        # Labour Day: 1-5 May free, Saturday the 9th made up.
        (date(2026, 4, 30), date(2026, 5, 10), [30, 6, 7, 8, 9]),
        # Dragon Boat: Friday 19 June free.
        (date(2026, 6, 18), date(2026, 6, 22), [18, 22]),
        # Mid-Autumn: Friday 25 September free; Sunday the 20th worked for National Day.
        (date(2026, 9, 18), date(2026, 9, 28), [18, 20, 21, 22, 23, 24, 28]),
        # National Day: 1-7 October free, Saturday the 10th made up.
        (date(2026, 9, 30), date(2026, 10, 12), [30, 8, 9, 10, 12]),
    ],
)
def test_public_holidays_and_make_up_days_of_2026(
    first: date, last: date, worked: list[int]
) -> None:
    assert worked == _worked(first, last)


def test_team_that_works_saturdays_is_free_on_a_holiday_saturday() -> None:
    team = replace(TEAM, saturday=True)

    assert _worked(date(2026, 9, 28), date(2026, 10, 12), team) == [28, 29, 30, 8, 9, 10, 12]


def test_team_that_works_sundays() -> None:
    assert _worked(date(2026, 11, 6), date(2026, 11, 8), replace(TEAM, sunday=True)) == [6, 8]


def test_team_that_works_every_day_but_holidays() -> None:
    team = replace(TEAM, saturday=True, sunday=True)

    assert _worked(date(2026, 9, 22), date(2026, 9, 28), team) == [22, 23, 24, 28]


def test_the_teams_own_calendar_overrides_holidays_and_weekdays() -> None:
    team = replace(
        TEAM,
        overrides=(
            (date(2026, 10, 2), True),
            (date(2026, 10, 8), False),
            (date(2026, 10, 10), False),
            (date(2026, 10, 11), True),
        ),
    )

    assert _worked(date(2026, 9, 30), date(2026, 10, 12), team) == [30, 2, 9, 11, 12]


def test_without_a_known_year_monday_to_friday_are_worked() -> None:
    assert _worked(date(2027, 9, 29), date(2027, 10, 5)) == [29, 30, 1, 4, 5]


def test_known_years() -> None:
    assert [is_year_known(y) for y in (2003, 2004, 2026, 2027)] == [False, True, True, False]


@given(calendars(), days)
def test_a_day_set_by_hand_is_as_set(team: Team, day: date) -> None:
    worked = replace(team, overrides=(*team.overrides, (day, True)))
    free = replace(team, overrides=(*team.overrides, (day, False)))

    assert ((day,), ()) == (worked_days([day], worked), worked_days([day], free))
