"""How often each member did what, day by day: the log where it has rows, else 每日活动量."""

import numpy as np
import pandas as pd

from workbook.facts.axes import Axes, Ints
from workbook.facts.columns import OUTSIDE, BookColumns
from workbook.facts.places import log_places, summed
from workbook.schema.playbook import Stage


def activity_table(log: pd.DataFrame, daily: BookColumns, axes: Axes) -> pd.DataFrame:
    """Return counts per member, day and activity; the deal and the reversal are not among them.

    Per member, day and activity the log's count stands where the log has a row of that activity
    that day, else the day's count of 每日活动量; a day with neither has no row here.

    Shape: member_id and activity (category), date (datetime64[s]), count (int64).

    Args:
        log: As ``log_table`` returns it.
        daily: 每日活动量 of the same books.
        axes: Theirs.
    """
    kinds, size = len(axes.activities), len(axes.members) * axes.days * len(axes.activities)
    counted = [axes.activities.index(activity.id) for activity in axes.playbook.counted]
    codes = log["activity"].cat.codes.to_numpy(dtype=np.int64)
    is_counted = np.isin(codes, counted)
    places = (log_places(log, axes) * kinds + codes)[is_counted]
    logged = summed(places, _counts(log, codes, axes)[is_counted], size)

    days = daily.days("date", axes)
    day_places = axes.member_days(daily.members, days) * kinds
    own = np.zeros(size, dtype=np.int64)
    is_told = np.zeros(size, dtype=bool)
    for code in counted:
        numbers = daily.numbers(axes.activities[code])
        is_filled = ~np.isnan(numbers) & (days != OUTSIDE)
        np.add.at(own, day_places[is_filled] + code, numbers[is_filled].astype(np.int64))
        is_told[day_places[is_filled] + code] = True

    is_logged = np.bincount(places, minlength=size) > 0
    filled = np.flatnonzero(is_logged | is_told)
    return pd.DataFrame(
        {
            **axes.by_member_day(filled // kinds),
            "activity": axes.categories(filled % kinds, axes.activities),
            "count": np.where(is_logged, logged, own)[filled],
        }
    )
