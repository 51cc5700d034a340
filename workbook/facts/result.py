"""What each member sold, day by day: the log where it says anything, else 每日活动量."""

import numpy as np
import pandas as pd

from workbook.facts.axes import Axes, Floats, Ints
from workbook.facts.columns import OUTSIDE, BookColumns
from workbook.facts.told import Told
from workbook.schema.playbook import AMOUNT, CENTS, DEALS


def result_table(log: pd.DataFrame, daily: BookColumns, axes: Axes) -> pd.DataFrame:
    """Return results per member and day that has any.

    If a log row of that day has 件数 or 金额, both come from the log, else both from 每日活动量.

    Shape: member_id (category), date (datetime64[s]), deals (int64), amount (float64, 元, whole
    cents).

    Args:
        log: As ``log_table`` returns it.
        daily: 每日活动量 of the same books.
        axes: Theirs.
    """
    days = daily.days("date", axes)
    logged = _told(axes.places(log), log[DEALS].to_numpy(), log[AMOUNT].to_numpy(), axes)
    is_inside = days != OUTSIDE
    own = _told(
        axes.member_days(daily.members, days)[is_inside],
        daily.numbers(DEALS)[is_inside],
        daily.numbers(AMOUNT)[is_inside],
        axes,
    )
    deals, cents = (log_one.or_else(own_one) for log_one, own_one in zip(logged, own, strict=True))
    filled = np.flatnonzero(deals.is_told)
    return pd.DataFrame(
        {
            **axes.by_member_day(filled),
            DEALS: deals.total[filled],
            AMOUNT: cents.total[filled] / CENTS,
        }
    )


def _told(places: Ints, deals: Floats, amount: Floats, axes: Axes) -> tuple[Told, Told]:
    """Return deals and cents by member and day, told where a row has either."""
    is_filled = ~(np.isnan(deals) & np.isnan(amount))
    size = len(axes.members) * axes.days
    deals, cents = np.nan_to_num(deals), np.rint(np.nan_to_num(amount) * CENTS)
    return (
        Told.of(places[is_filled], deals[is_filled].astype(np.int64), size),
        Told.of(places[is_filled], cents[is_filled].astype(np.int64), size),
    )
