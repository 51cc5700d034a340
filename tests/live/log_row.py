"""What a member types into a row of 日志 or of 每日活动量."""

from datetime import date
from typing import TypedDict

from workbook.schema.words import Words

CountRow = dict[str, float | Words | None]


class LogRow(TypedDict, total=False):
    """What is typed into a row of 日志; what is left blank is absent."""

    date: date
    customer: str
    activity: Words
    quantity: float
    deals: int
    amount: float
    is_new: Words
    phone: str
    next_date: date
    next_action: str
