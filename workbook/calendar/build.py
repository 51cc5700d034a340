"""A team's working month: its days, workdays and weeks."""

from datetime import timedelta

from workbook.calendar.months import period_of, working_month
from workbook.calendar.period import Period
from workbook.calendar.weeks import weeks_of
from workbook.calendar.workdays import is_year_known, worked_days
from workbook.schema.finding import Finding, Severity
from workbook.schema.team import Team

__all__ = ["build_period", "period_of", "weeks_of", "working_month"]


def build_period(period_id: str, team: Team) -> tuple[Period, tuple[Finding, ...]]:
    """Return a team's working month.

    Args:
        period_id: Year and month, as "2026-11".
        team: Its month rule, weekends and 日历 decide.

    Returns:
        The month, and what is to be said about it. A working month never crosses a year, so an
        unknown year is said once.

    Findings:
        ``calendar_unknown``: the public holidays of that year (``found``) are not known.

    Raises:
        ValueError: ``period_id`` is not a year and a month.
    """
    start, end = working_month(period_id, team.month_rule)
    days = tuple(start + timedelta(days=n) for n in range((end - start).days + 1))
    workdays = worked_days(days, team)
    period = Period(
        id=period_id,
        start=start,
        end=end,
        days=days,
        workdays=workdays,
        weeks=weeks_of(days, workdays),
    )
    return period, () if is_year_known(start.year) else (_unknown(start.year),)


def period_after(period: Period, team: Team) -> Period:
    """Return a team's working month after one of its working months."""
    return build_period(period_of(period.end + timedelta(days=1), team.month_rule), team)[0]


def _unknown(year: int) -> Finding:
    return Finding(code="calendar_unknown", severity=Severity.WARNING, found=str(year))
