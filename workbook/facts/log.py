"""The log of every member as one table."""

import numpy as np
import pandas as pd

from workbook.facts.axes import Axes
from workbook.facts.columns import OUTSIDE, BookColumns


def log_table(logged: BookColumns, axes: Axes) -> pd.DataFrame:
    """Return the log rows of the working month.

    Shape: member_id and activity (category), date (datetime64[s]), quantity (int64, blank = 1),
    deals and amount (float64, NaN = blank), is_new (bool), customer (its key, "" = blank).
    """
    days = logged.days("date", axes)
    quantity = logged.numbers("quantity")
    code_of = {activity: code for code, activity in enumerate(axes.activities)}
    codes = [code_of.get(str(activity), -1) for activity in logged.values("activity")]
    table = pd.DataFrame(
        {
            **axes.by_member_day(axes.member_days(logged.members, days)),
            "activity": axes.categories(np.array(codes, dtype=np.int64), axes.activities),
            "quantity": np.where(np.isnan(quantity), 1, quantity).astype(np.int64),
            "deals": logged.numbers("deals"),
            "amount": logged.numbers("amount"),
            "is_new": np.array(logged.values("is_new"), dtype=bool),
            "customer": logged.customers(),
        }
    )
    is_inside = days != OUTSIDE
    return table if is_inside.all() else table[is_inside].reset_index(drop=True)
