"""What each member sold, day by day: the log where it says anything, else 每日活动量."""

from dataclasses import dataclass

import numpy as np

from workbook.facts.axes import Axes, Floats, Ints
from workbook.facts.columns import OUTSIDE, BookColumns
from workbook.facts.log import Log
from workbook.facts.told import Told
from workbook.schema.playbook import AMOUNT, CENTS, DEALS


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Result:
    """Results per member and day that has any, column by column.

    Attributes:
        members: The member's position.
        days: The day's position.
        deals: 件数.
        cents: 金额 in cents.
    """

    members: Ints
    days: Ints
    deals: Ints
    cents: Ints


def result_table(log: Log, daily: BookColumns, axes: Axes) -> Result:
    """Return results per member and day that has any.

    If a log row of that day has 件数 or 金额, both come from the log, else both from 每日活动量.

    Args:
        log: As ``log_table`` returns it.
        daily: 每日活动量 of the same books.
        axes: Theirs.
    """
    days = daily.days("date", axes)
    logged = _told(axes.member_days(log.members, log.days), log.deals, log.amount, axes)
    is_inside = days != OUTSIDE
    own = _told(
        axes.member_days(daily.members, days)[is_inside],
        daily.numbers(DEALS)[is_inside],
        daily.numbers(AMOUNT)[is_inside],
        axes,
    )
    deals, cents = (log_one.or_else(own_one) for log_one, own_one in zip(logged, own, strict=True))
    filled = np.flatnonzero(deals.is_told)
    members, days = np.divmod(filled, axes.days)
    return Result(members=members, days=days, deals=deals.total[filled], cents=cents.total[filled])


def _told(places: Ints, deals: Floats, amount: Floats, axes: Axes) -> tuple[Told, Told]:
    """Return deals and cents by member and day, told where a row has either."""
    is_filled = ~(np.isnan(deals) & np.isnan(amount))
    size = len(axes.members) * axes.days
    deals, cents = np.nan_to_num(deals), np.rint(np.nan_to_num(amount) * CENTS)
    return (
        Told.of(places[is_filled], deals[is_filled].astype(np.int64), size),
        Told.of(places[is_filled], cents[is_filled].astype(np.int64), size),
    )
