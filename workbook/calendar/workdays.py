"""Which days a team works: public holidays, make-up days, its weekends and its own 日历."""

from collections.abc import Iterable
from datetime import date

from chinese_calendar import holidays, workdays

from workbook.schema.team import Team

KNOWN_YEARS = range(min(holidays).year, max(holidays).year + 1)
SATURDAY, SUNDAY = 5, 6


def is_year_known(year: int) -> bool:
    """Return whether the public holidays and make-up days of a year are known."""
    return year in KNOWN_YEARS


def worked_days(days: Iterable[date], team: Team) -> tuple[date, ...]:
    """Return those of ``days`` on which the team works, in the order given.

    The team's 日历 decides where it says anything. Then a public holiday is free and a make-up day
    is worked. Otherwise Monday to Friday are worked, Saturday and Sunday as 设置 says.

    Source: the package chinesecalendar; a year it does not know has neither holidays nor make-up
    days here, which ``build_period`` says as a finding.
    """
    overrides = dict(team.overrides)
    rest_days = {SATURDAY: not team.saturday, SUNDAY: not team.sunday}

    def is_worked(day: date) -> bool:
        if day in overrides:
            return overrides[day]
        if day in workdays:
            return True
        return day not in holidays and not rest_days.get(day.weekday(), False)

    return tuple(day for day in days if is_worked(day))
