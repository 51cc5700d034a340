"""Which days a working month has, and which working month a day belongs to."""

from datetime import date, timedelta

from workbook.schema.team import MonthRule

FIRST_DAY = 26  # of the month before, under the rule "26-25"
LAST_DAY = 25
DECEMBER = 12


def working_month(period_id: str, rule: MonthRule) -> tuple[date, date]:
    """Return the first and the last day of a working month.

    Under "26-25" a month runs from the 26th of the month before to its 25th; January begins on the
    1st and December ends on the 31st, so that working months never cross a year.

    Args:
        period_id: Year and month, as "2026-11".
        rule: The team's rule.

    Raises:
        ValueError: ``period_id`` is not a year and a month; where a person types it, check first.

    Example:
        >>> [day.isoformat() for day in working_month("2026-11", "26-25")]
        ['2026-10-26', '2026-11-25']
    """
    first = date.fromisoformat(f"{period_id}-01")
    if rule == "calendar":
        return first, _month_end(first)
    is_january, is_december = first.month == 1, first.month == DECEMBER
    start = first if is_january else first.replace(month=first.month - 1, day=FIRST_DAY)
    end = _month_end(first) if is_december else first.replace(day=LAST_DAY)
    return start, end


def period_of(day: date, rule: MonthRule) -> str:
    """Return the id of the working month a day belongs to.

    Example:
        >>> period_of(date(2026, 10, 26), "26-25")
        '2026-11'
    """
    is_next = rule == "26-25" and day.day >= FIRST_DAY and day.month != DECEMBER
    return f"{day.year:04}-{day.month + is_next:02}"


def month_after(period_id: str) -> str:
    """Return the id of the working month that follows.

    Example:
        >>> month_after("2026-11"), month_after("2026-12")
        ('2026-12', '2027-01')
    """
    year, month = map(int, period_id.split("-"))
    return f"{year + month // DECEMBER:04}-{month % DECEMBER + 1:02}"


def month_before(period_id: str) -> str:
    """Return the id of the working month before.

    Example:
        >>> month_before("2026-11"), month_before("2027-01")
        ('2026-10', '2026-12')
    """
    year, month = map(int, period_id.split("-"))
    return f"{year - (month == 1):04}-{month - 1 or DECEMBER:02}"


def _month_end(first: date) -> date:
    following = first.replace(day=28) + timedelta(days=4)
    return following - timedelta(days=following.day)
