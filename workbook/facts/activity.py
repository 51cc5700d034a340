"""How often each member did what, day by day: the log where it has rows, else 每日活动量."""

import numpy as np
import pandas as pd

from workbook.facts.axes import Axes, Ints
from workbook.facts.columns import OUTSIDE, BookColumns
from workbook.facts.told import Told


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
    counts = _logged(log, axes).or_else(_daily(daily, axes))
    filled = np.flatnonzero(counts.is_told)
    kinds = len(axes.activities)
    return pd.DataFrame(
        {
            **axes.by_member_day(filled // kinds),
            "activity": axes.categories(filled % kinds, axes.activities),
            "count": counts.total[filled],
        }
    )


def _size(axes: Axes) -> int:
    return len(axes.members) * axes.days * len(axes.activities)


def _counted(axes: Axes) -> list[int]:
    return [axes.activities.index(activity.id) for activity in axes.playbook.counted]


def _logged(log: pd.DataFrame, axes: Axes) -> Told:
    codes = np.asarray(log["activity"].cat.codes, dtype=np.int64)
    places = axes.places(log) * len(axes.activities) + codes
    is_counted = np.isin(codes, _counted(axes))
    return Told.of(places[is_counted], _row_counts(log, axes)[is_counted], _size(axes))


def _daily(daily: BookColumns, axes: Axes) -> Told:
    days = daily.days("date", axes)
    places = axes.member_days(daily.members, days) * len(axes.activities)
    columns = [(code, daily.numbers(axes.activities[code])) for code in _counted(axes)]
    filled = [
        (places[rows] + code, numbers[rows].astype(np.int64))
        for code, numbers in columns
        if (rows := ~np.isnan(numbers) & (days != OUTSIDE)).any()
    ]
    if not filled:
        return Told.of(np.array([], np.int64), np.array([], np.int64), _size(axes))
    each, values = (np.concatenate(part) for part in zip(*filled, strict=True))
    return Told.of(each, values, _size(axes))


def _row_counts(log: pd.DataFrame, axes: Axes) -> Ints:
    """Return what each row counts: its 数量, or for a stage of 人 the customer's first row only.

    Sums over days are then distinct customers over days. A row without a customer stands for as
    many people as its 数量 says.
    """
    counts = log["quantity"].to_numpy(dtype=np.int64, copy=True)
    people = [s.id for s in axes.playbook.funnel if s.counts == "people"]
    named = np.flatnonzero(log["activity"].isin(people) & (log["customer"] != ""))
    if len(named):
        rows = log.iloc[named].sort_values("date", kind="stable")
        is_again = rows.duplicated(["member_id", "activity", "customer"])
        counts[named] = (~is_again).sort_index().to_numpy(dtype=np.int64)
    return counts
