"""The log of every member as one table."""

from dataclasses import dataclass

import numpy as np

from workbook.facts.axes import Axes, Bools, Floats, Ints
from workbook.facts.columns import OUTSIDE, BookColumns


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Log:
    """The log rows of the working month as entered, column by column.

    Attributes:
        members: The member's position.
        days: The day's position.
        activities: The activity's position; -1 where blank.
        quantity: 数量; blank is 1.
        deals: 件数; NaN where blank.
        amount: 金额 in 元; NaN where blank.
        is_new: Whether the row is marked 新.
        customers: A number that tells a member's customers apart; 0 where blank.
    """

    members: Ints
    days: Ints
    activities: Ints
    quantity: Ints
    deals: Floats
    amount: Floats
    is_new: Bools
    customers: Ints


def log_table(logged: BookColumns, customers: Ints, axes: Axes) -> Log:
    """Return the log rows of the working month.

    Args:
        logged: The logs of the counted books.
        customers: As ``customer_numbers`` returns them, one a row.
        axes: Theirs.
    """
    days = logged.days("date", axes)
    is_inside = days != OUTSIDE
    inside: slice | Bools = slice(None) if is_inside.all() else is_inside
    quantity = logged.numbers("quantity")[inside]
    is_new, each = logged.values("is_new")
    return Log(
        members=logged.members[inside],
        days=days[inside],
        activities=_activities(logged, axes)[inside],
        quantity=np.where(np.isnan(quantity), 1, quantity).astype(np.int64),
        deals=logged.numbers("deals")[inside],
        amount=logged.numbers("amount")[inside],
        is_new=np.array(is_new, dtype=bool)[each][inside],
        customers=customers[inside],
    )


def _activities(logged: BookColumns, axes: Axes) -> Ints:
    code_of = {activity: code for code, activity in enumerate(axes.activities)}
    different, each = logged.values("activity")
    return np.array([code_of.get(str(value), -1) for value in different], np.int32)[each]
