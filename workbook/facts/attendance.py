"""Who was at which meeting of the day."""

import numpy as np
import pandas as pd

from workbook.facts.axes import Axes
from workbook.facts.columns import OUTSIDE, BookColumns

MEETINGS = ("morning", "second", "evening")


def attendance_table(daily: BookColumns, axes: Axes) -> pd.DataFrame:
    """Return attendance per member and day, of the days that have any.

    Shape: member_id (category), date (datetime64[s]), morning, second, evening (object: the choice
    as checked, None = blank).
    """
    days = daily.days("date", axes)
    table = pd.DataFrame(
        {
            **axes.by_member_day(axes.member_days(daily.members, days)),
            **{meeting: pd.Series(daily.values(meeting), dtype=object) for meeting in MEETINGS},
        }
    )
    is_filled = table[list(MEETINGS)].notna().any(axis="columns").to_numpy(dtype=bool)
    return table[is_filled & np.not_equal(days, OUTSIDE)].reset_index(drop=True)
