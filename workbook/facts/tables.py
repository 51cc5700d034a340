"""Tidy tables of what members entered; everything measured is computed from these alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pandas as pd

from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook
from workbook.facts.activity import activity_table
from workbook.facts.axes import Axes
from workbook.facts.columns import BookColumns
from workbook.facts.customers import customers_table
from workbook.facts.log import log_table
from workbook.facts.result import result_table
from workbook.schema.team import Team


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Facts:
    """What the members of a team entered in a working month; blank stays blank in ``log``.

    Shape: every table has ``member_id`` (category, in roster order) and, but for ``customers``,
    ``date`` (datetime64[s], a day of the working month); the index means nothing. Money is in 元,
    whole cents. The tables are not to be written to.

    Attributes:
        log: Rows of 日志 as entered: activity (category, in the playbook's order), quantity (int64,
            blank = 1), deals and amount (float64, NaN = blank), is_new (bool), customer (its
            key, "" = blank).
        activity: Counts per member, day and activity that has any: activity (category), count
            (int64). The log's where the log has a row of that activity that day, else the day's
            count of 每日活动量. A stage that counts 人 has each customer once, on the first day.
        result: Results per member and day that has any: deals (int64), amount (float64). Both the
            log's where a log row of that day has 件数 or 金额, else both of 每日活动量.
        customers: customer (its key), earlier_deals (int64, blank = 0): 客户档案.
    """

    log: pd.DataFrame
    activity: pd.DataFrame
    result: pd.DataFrame
    customers: pd.DataFrame


def build_facts(books: Iterable[CheckedBook], team: Team, period: Period) -> Facts:
    """Return the facts of a team's working month.

    Args:
        books: Every checked file; those that do not count, or whose sender does not belong to the
            team in this month, carry no facts.
        team: Its roster and playbook are the categories.
        period: Days outside it carry no facts.
    """
    axes = Axes.of(team, period)
    counted = _counted(books, axes)
    logged = BookColumns.of(counted, "log", axes)
    daily = BookColumns.of(counted, "counts", axes)
    log = log_table(logged, axes)
    return Facts(
        log=log,
        activity=activity_table(log, daily, axes),
        result=result_table(log, daily, axes),
        customers=customers_table(BookColumns.of(counted, "customers", axes), axes),
    )


def _counted(books: Iterable[CheckedBook], axes: Axes) -> Sequence[CheckedBook]:
    return [book for book in books if book.status.is_counted and book.member_id in axes.member_code]
