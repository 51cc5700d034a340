"""What a working month puts into every member's book: calendar, weeks, settings."""

from workbook.calendar.period import Period, Week
from workbook.schema.team import Team


def month_values(team: Team, period: Period) -> dict[str, object]:
    """Return the values that all member books of a team's month share, by the schema's names."""
    return {
        "mubiao.identity.team": team.id,
        "mubiao.identity.period": period.id,
        "home.identity.team": team.id,
        "home.identity.period": period.id,
        "home.identity.supervisor": team.supervisor,
        "home.identity.start": period.start,
        "home.identity.end": period.end,
        **_calendar(period),
        **_weeks(period.weeks),
    }


def _calendar(period: Period) -> dict[str, object]:
    worked = frozenset(period.workdays)
    values: dict[str, object] = {}
    for index, day in enumerate(period.days):
        week = next(week.number for week in period.weeks if week.start <= day <= week.end)
        values |= {
            f"mubiao.calendar.date@{index}": day,
            f"mubiao.calendar.is_work@{index}": int(day in worked),
            f"mubiao.calendar.week@{index}": week,
            f"daily.counts.date@{index}": day,
        }
    return values


def _weeks(weeks: tuple[Week, ...]) -> dict[str, object]:
    values: dict[str, object] = {}
    for week in weeks:
        values[f"week{week.number}.span.start"] = week.start
        values[f"week{week.number}.span.end"] = week.end
    return values
