"""Tidy tables of what members entered; everything measured is computed from these alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook
from workbook.facts.activity import Activity, activity_table
from workbook.facts.axes import Axes
from workbook.facts.columns import BookColumns
from workbook.facts.customers import Customers, customer_numbers, customers_table
from workbook.facts.log import Log, log_table
from workbook.facts.result import Result, result_table
from workbook.schema.team import Team


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Facts:
    """What the members of a team entered in a working month; blank stays blank in ``log``.

    Shape: every table is columns of one length; members, days and activities stand by their
    positions, as ``Axes`` has them. The columns are not to be written to.

    Attributes:
        log: Rows of 日志 as entered.
        activity: Counts per member, day and activity that has any. The log's where the log has a
            row of that activity that day, else the day's count of 每日活动量. A stage that counts 人
            has each customer once, on the first day.
        result: Results per member and day that has any. Both the log's where a log row of that day
            has 件数 or 金额, else both of 每日活动量.
        customers: 客户档案.
    """

    log: Log
    activity: Activity
    result: Result
    customers: Customers


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
    listed = BookColumns.of(counted, "customers", axes)
    customers, listed_customers = customer_numbers(logged, listed)
    log = log_table(logged, customers, axes)
    return Facts(
        log=log,
        activity=activity_table(log, daily, axes),
        result=result_table(log, daily, axes),
        customers=customers_table(listed, listed_customers),
    )


def _counted(books: Iterable[CheckedBook], axes: Axes) -> Sequence[CheckedBook]:
    return [book for book in books if book.status.is_counted and book.member_id in axes.member_code]
