"""A column of values as its different values and one small number per row: few differ in most columns."""

from array import array
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from types import NoneType
from typing import Any

from workbook.check.packed import BETWEEN, Packed

Plain = Any  # what JSON has: None, a truth value, a number, text, a list of those
Column = tuple[int, int, str, Plain]  # bytes per row, place of the blank or NONE, form, values

NONE = -1
_TEXTS, _DATES, _MIXED = "texts", "dates", "mixed"  # the forms
_WIDTHS = {"B": 1 << 8, "H": 1 << 16, "I": 1 << 32}
_CODES = {array(code).itemsize: code for code in _WIDTHS}
_KINDS_OF_JSON = frozenset({NoneType, bool, int, float, str})


class NotKept(Exception):  # noqa: N818 - said of a value, not an error of ours
    """A value is of a kind that the cache does not keep, so its book is not kept either."""


def plain(value: object) -> Plain:
    """Return a value as JSON can hold it.

    Raises:
        NotKept: It is of another kind than cells have.
    """
    kind = type(value)
    if kind in _KINDS_OF_JSON:
        return value
    match value:
        case datetime():
            return ["datetime", value.isoformat()]
        case date():
            return ["date", value.toordinal()]
        case time():
            return ["time", value.isoformat()]
        case timedelta():
            return ["timedelta", value.days, value.seconds, value.microseconds]
    raise NotKept(kind.__name__)


def value_of(kept: Plain) -> object:
    """Return the value that ``plain`` made plain."""
    if type(kept) is not list:
        return kept
    kind, *parts = kept
    match kind:
        case "date":
            return date.fromordinal(*parts)
        case "datetime":
            return datetime.fromisoformat(*parts)
        case "time":
            return time.fromisoformat(*parts)
        case _:
            return timedelta(*parts)


def packed(column: Sequence[object]) -> tuple[Column, bytes]:
    """Return a column's different values, and for every row which one it has.

    Raises:
        NotKept: A value is of another kind than cells have.
    """
    if isinstance(column, Packed):
        values = [*column.different]
        numbers = column.numbers
        kinds = set(map(type, values)) - {NoneType}
        return (numbers.itemsize, *_in_short(values, kinds)), numbers.tobytes()
    kinds = set(map(type, column)) - {NoneType}
    if len(kinds) > 1 or (kinds == {float} and 0.0 in column):
        # Equal values need not be the same: 1, 1.0 and TRUE are equal, 0.0 and -0.0 too.
        keys: Sequence[object] = [(type(value), repr(value)) for value in column]
        different = dict(zip(keys, column, strict=True))
    else:
        keys, different = column, dict(zip(column, column, strict=True))
    values = [*different.values()]
    code = next(code for code, most in _WIDTHS.items() if len(values) <= most)
    places = dict(zip(different, range(len(values)), strict=True))
    rows = array(code, [*map(places.__getitem__, keys)])
    return (rows.itemsize, *_in_short(values, kinds)), rows.tobytes()


def unpacked(column: Column, rows: bytes) -> Packed:
    """Return the column that ``packed`` packed, as small as it is kept elsewhere."""
    width, blank, form, kept = column
    length = len(rows) // width
    values: list[object]
    if form == _TEXTS:
        if blank in (NONE, kept.count(BETWEEN) + 1):
            return Packed(kept, rows, length)
        values = kept.split(BETWEEN)
    elif form == _DATES:
        values = list(map(date.fromordinal, kept))
    else:
        values = list(map(value_of, kept))
    if blank != NONE:
        values.insert(blank, None)
    return Packed(tuple(values), rows, length)


def _in_short(values: list[object], kinds: set[type]) -> tuple[int, str, Plain]:
    """Return different values in the form that is read fastest, and where among them the blank is."""
    blank = values.index(None) if kinds and None in values else NONE
    filled = values[:blank] + values[blank + 1 :] if blank != NONE else values
    if kinds == {date}:
        return blank, _DATES, [value.toordinal() for value in filled if isinstance(value, date)]
    if kinds == {str}:
        text = BETWEEN.join(map(str, filled))
        if text.count(BETWEEN) == len(filled) - 1:
            return blank, _TEXTS, text
    return blank, _MIXED, list(map(plain, filled))
