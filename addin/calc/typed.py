"""What Excel makes of a text that goes into a cell without a text format."""

import re
from datetime import datetime

NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
DATE = re.compile(r"(\d{4})([-/])(\d{1,2})\2(\d{1,2})")


def typed(text: str) -> float | bool | datetime | None:
    """Return the number, truth value or date that Excel reads in a text; None if it stays text.

    Example:
        >>> typed("007"), typed("2026-11-14"), typed("true"), typed("7a")
        (7.0, datetime.datetime(2026, 11, 14, 0, 0), True, None)
    """
    bare = text.strip()
    if NUMBER.fullmatch(bare):
        return float(bare)
    if bare.upper() in ("TRUE", "FALSE"):
        return bare.upper() == "TRUE"
    parts = DATE.fullmatch(bare)
    return _date(int(parts[1]), int(parts[3]), int(parts[4])) if parts else None


def _date(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day)
    except ValueError:
        return None
