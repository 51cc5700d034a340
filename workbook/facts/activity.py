"""How often each member did what, day by day: the log where it has rows, else 每日活动量."""

from dataclasses import dataclass

import numpy as np

from workbook.facts.axes import Axes, Ints
from workbook.facts.columns import OUTSIDE, BookColumns
from workbook.facts.log import Log
from workbook.facts.told import Told


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Activity:
    """Counts per member, day and activity that has any, column by column.

    Attributes:
        members: The member's position.
        days: The day's position.
        activities: The activity's position.
        counts: How often.
    """

    members: Ints
    days: Ints
    activities: Ints
    counts: Ints


def activity_table(log: Log, daily: BookColumns, axes: Axes) -> Activity:
    """Return counts per member, day and activity; the deal and the reversal are not among them.

    Per member, day and activity the log's count stands where the log has a row of that activity
    that day, else the day's count of 每日活动量; a day with neither has no row here.

    Args:
        log: As ``log_table`` returns it.
        daily: 每日活动量 of the same books.
        axes: Theirs.
    """
    counts = _logged(log, axes).or_else(_daily(daily, axes))
    filled = np.flatnonzero(counts.is_told)
    places, activities = np.divmod(filled, len(axes.activities))
    members, days = np.divmod(places, axes.days)
    return Activity(members=members, days=days, activities=activities, counts=counts.total[filled])


def _size(axes: Axes) -> int:
    return len(axes.members) * axes.days * len(axes.activities)


def _counted(axes: Axes) -> list[int]:
    return [axes.activities.index(activity.id) for activity in axes.playbook.counted]


def _logged(log: Log, axes: Axes) -> Told:
    is_counted = np.isin(log.activities, _counted(axes))
    places = axes.member_days(log.members, log.days) * len(axes.activities) + log.activities
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


def _row_counts(log: Log, axes: Axes) -> Ints:
    """Return what each row counts: its 数量, or for a stage of 人 the customer's first row only.

    Sums over days are then distinct customers over days. A row without a customer stands for as
    many people as its 数量 says.
    """
    people = [axes.activities.index(s.id) for s in axes.playbook.funnel if s.counts == "people"]
    named = np.flatnonzero(np.isin(log.activities, people) & (log.customers > 0))
    if not len(named):
        return log.quantity
    kinds, most = len(axes.activities), int(log.customers.max()) + 1
    person = log.members[named].astype(np.int64) * kinds + log.activities[named]
    person = person * most + log.customers[named]
    order = np.lexsort((log.days[named], person))  # rows of one day stay in their order
    is_first = np.ones(len(named), np.int64)
    is_first[1:] = np.diff(person[order]) != 0
    counts = log.quantity.copy()
    counts[named[order]] = is_first
    return counts
