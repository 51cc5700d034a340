"""Values on their way between xlwings and cells: UNO's cells hold numbers and texts, no more."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from numbers import Real
from typing import Any, TypeAlias

from addin.calc.typed import typed

MILLISECONDS = 86_400_000  # a day
DAY_FORMAT, MOMENT_FORMAT = "M/D/YYYY", "M/D/YYYY H:MM"
TIME_FORMAT, SPAN_FORMAT = "HH:MM:SS", "[HH]:MM:SS"
LOGICAL_FORMAT = "BOOLEAN"
ERRORS = {
    502: "#VALUE!",
    503: "#NUM!",
    504: "#REF!",
    521: "#NULL!",
    524: "#REF!",
    525: "#NAME?",
    532: "#DIV/0!",
    32767: "#N/A",
}


class CellError(str):
    """What an error cell shows, such as ``#N/A``."""

    __slots__ = ()


class Formula(str):
    """A text that is entered as a formula."""

    __slots__ = ()


CellValue: TypeAlias = Any  # whatever Python code gives a cell, numpy's and pandas' kinds too
Content = float | str | Formula


def error(code: int) -> CellError:
    """Return Excel's error for Calc's.

    Example:
        >>> error(532)
        '#DIV/0!'
    """
    return CellError(ERRORS.get(code, "#VALUE!"))


def moment(serial: float, epoch: datetime) -> datetime:
    """Return the day and time that a number shows in a date's format."""
    return epoch + timedelta(milliseconds=round(serial * MILLISECONDS))


def is_read_into(text: str) -> bool:
    """Tell whether a text would become something else in a cell without a text format."""
    return text[:1] in ("=", "'") or typed(text) is not None


def entered(value: CellValue, epoch: datetime, *, is_text: bool) -> tuple[Content, str]:
    """Return what a cell gets for a value, and the number format that makes Excel show it; "" for none.

    Args:
        value: As Python code gives it.
        epoch: The day with the number 0.
        is_text: Whether the cell has the text format, in which Excel reads nothing into a text.
    """
    if isinstance(value, str):
        return _text(value, epoch, is_text=is_text)
    if value is None:
        return "", ""
    if isinstance(value, bool):
        return float(value), LOGICAL_FORMAT
    if isinstance(value, (Real, Decimal)):
        return float(value), ""
    if isinstance(value, datetime):
        local = value.replace(tzinfo=None)
        code = DAY_FORMAT if local.time() == time() else MOMENT_FORMAT
        return (local - epoch) / timedelta(days=1), code
    if isinstance(value, date):
        return float((datetime(value.year, value.month, value.day) - epoch).days), DAY_FORMAT
    if isinstance(value, time):
        return (datetime.combine(epoch, value) - epoch) / timedelta(days=1), TIME_FORMAT
    if isinstance(value, timedelta):
        return value / timedelta(days=1), SPAN_FORMAT
    return str(value), ""


def _text(text: str, epoch: datetime, *, is_text: bool) -> tuple[Content, str]:
    if text[:1] == "'":
        return text[1:], ""
    if is_text:
        return text, ""
    if text[:1] == "=" and text != "=":
        return Formula(text), ""
    found = typed(text)
    return (text, "") if found is None else entered(found, epoch, is_text=False)
