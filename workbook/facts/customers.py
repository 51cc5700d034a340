"""Who bought before: 客户档案 as a table."""

import numpy as np
import pandas as pd

from workbook.facts.axes import Axes
from workbook.facts.columns import BookColumns


def customers_table(listed: BookColumns, axes: Axes) -> pd.DataFrame:
    """Return the customers of every member.

    Shape: member_id (category), customer (its key), earlier_deals (int64, blank = 0).
    """
    table = pd.DataFrame(
        {
            "member_id": axes.categories(listed.members, axes.members),
            "customer": listed.customers(),
            "earlier_deals": np.nan_to_num(listed.numbers("earlier_deals")).astype(np.int64),
        }
    )
    return table[table["customer"] != ""].reset_index(drop=True)
