"""Counts, money and shares: typed numbers, and texts that can only mean one number."""

import re
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from math import isfinite
from typing import Any

from workbook.check.parsed import (
    BLANK,
    OUT_OF_RANGE,
    TAKEN_AS_BLANK,
    Parsed,
    Parser,
    plain,
    says_nothing,
    taken,
)
from workbook.schema.sheet import Column, Kind
from workbook.schema.words import Words

EXACT = 1e13  # beyond it a float no longer holds every cent
NOISE = 1e-9  # what a formula leaves behind a whole number
FLOAT_NOISE = 1e-14  # and behind a large one, as a share of it
SCALES = {"千元": 10**3, "万元": 10**4}  # units a header may be in
_SCALE = {
    "百": 10**2,
    "千": 10**3,
    "万": 10**4,
    "十万": 10**5,
    "百万": 10**6,
    "千万": 10**7,
    "亿": 10**8,
}
_DIGITS = r"(?P<digits>(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?|\.\d+)"
_MONEY = re.compile(
    r"(?:¥|rmb|cny|人民币)? ?(?P<sign>[-+])?(?:¥|rmb|cny)? ?"
    + _DIGITS
    + rf" ?(?P<scale>{'|'.join(sorted(_SCALE, key=len, reverse=True))})?"
    r" ?(?:元整?|圆整?|块钱?|rmb|cny)?",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"(?P<sign>[-+])?{_DIGITS} ?(?P<scale>[百千万])? ?(?:件|次|人|个|位|户|家|台|单|笔|份|天|组)?"
)
_SHARE = re.compile(rf"(?P<sign>[-+])?{_DIGITS} ?(?P<percent>%)?(?P<scale>)")
_BARE = re.compile(r"[-+(]*[\d,. ]+\)?")
_BRACKETS = re.compile(r"\((?P<inner>[^()+-]+)\)(?P<after>[^()]*)")
_FORM = {Kind.MONEY: _MONEY, Kind.COUNT: _COUNT, Kind.SHARE: _SHARE}
NOT_A_NUMBER = Parsed(None, "not_a_number")
Clean = Callable[[Sequence[Any]], Sequence[Any] | None]


def number_shown(value: float) -> str:
    """Return a number as people write it: thousands apart, at most four decimals, none needless.

    Example:
        >>> number_shown(20000000.0), number_shown(0.5)
        ('20,000,000', '0.5')
    """
    near = round(value, 4) + 0.0  # no minus before a zero
    text = f"{near:,.4f}" if near % 1 else f"{near:,.0f}"
    return text.rstrip("0") if "." in text else text


def range_shown(column: Column) -> str:
    """Return the values a column accepts, as "1–999" or "≥ 0"."""
    low, high = (_bound(column, each) for each in (column.low, column.high))
    if low and high:
        return f"{low}–{high}"
    return f"≥ {low}" if low else f"≤ {high}"


def _bound(column: Column, bound: float | None) -> str:
    if bound is None:
        return ""
    return f"{number_shown(bound * 100)}%" if column.kind is Kind.SHARE else number_shown(bound)


def number_parser(column: Column, scale: int = 1) -> Parser:
    """Return the parser of a COUNT, MONEY or SHARE column.

    A text is repaired where it can mean one number only: full-width digits, 千分位, 元 and other
    units, 万 and 千, brackets for minus. A share above 1 and up to 100 is a percentage typed without
    its sign, unless it is below 2, where 1.5 may be meant as 150 %.

    Args:
        column: Its kind and range decide.
        scale: What the header's unit multiplies by; texts must then be bare numbers.

    Findings:
        ``taken_as``, ``taken_as_blank``, ``not_a_number``, ``not_whole``, ``out_of_range``.
    """
    as_kind = {Kind.COUNT: _as_count, Kind.MONEY: _as_money, Kind.SHARE: _as_share}[column.kind]

    def parse(raw: object) -> Parsed:
        if raw is None or raw == "":
            return BLANK
        if isinstance(raw, str):
            text = plain(raw)
            if says_nothing(text):
                return TAKEN_AS_BLANK
            number = number_in(text, column.kind)
            if number is None or (scale != 1 and not _BARE.fullmatch(text)):
                return NOT_A_NUMBER
        elif isinstance(raw, bool) or not isinstance(raw, int | float):
            return NOT_A_NUMBER
        else:
            number = float(raw)
        if not isfinite(number * scale):
            return NOT_A_NUMBER  # 400 digits, or 10³⁰⁸ 万
        return as_kind(number * scale, column, is_repaired=isinstance(raw, str))

    return parse


def number_in(text: str, kind: Kind) -> float | None:
    """Return the one number a plain text can mean, else None.

    Example:
        >>> number_in("2000万", Kind.MONEY), number_in("(1,200)", Kind.MONEY)
        (20000000.0, -1200.0)
        >>> number_in("3-5", Kind.COUNT)
    """
    minus = _BRACKETS.fullmatch(text)
    match = _FORM[kind].fullmatch(minus["inner"] + minus["after"] if minus else text)
    if match is None or (minus and match["sign"]):
        return None
    value = Decimal(re.sub("[, ]", "", match["digits"])) * _SCALE.get(match["scale"] or "", 1)
    if kind is Kind.SHARE and match["percent"]:
        value /= 100
    return float(-value if minus or match["sign"] == "-" else value)


def _as_count(number: float, column: Column, *, is_repaired: bool) -> Parsed:
    whole = round(number)
    if abs(number - whole) > NOISE:
        return Parsed(None, "not_whole")
    return _in_range(whole, column, number_shown(whole) if is_repaired else "")


def _as_money(number: float, column: Column, *, is_repaired: bool) -> Parsed:
    cents = _to_the_cent(number)
    is_changed = is_repaired or abs(cents - number) > max(NOISE, FLOAT_NOISE * abs(number))
    return _in_range(cents, column, number_shown(cents) if is_changed else "")


def _to_the_cent(number: float) -> float:
    """Return 元 with two decimals, halves away from zero, as Excel's ROUND does."""
    if abs(number) >= EXACT:
        return number
    return float(Decimal(str(number)).quantize(Decimal("0.01"), ROUND_HALF_UP))


def _as_share(number: float, column: Column, *, is_repaired: bool) -> Parsed:
    if 2 <= number <= 100 and column.high is not None and column.high <= 1:
        number, is_repaired = number / 100, True
    return _in_range(number, column, f"{number_shown(number * 100)}%" if is_repaired else "")


def _in_range(value: float, column: Column, text: str) -> Parsed:
    if not is_within(value, column):
        wanted = range_shown(column) if column.low is not None or column.high is not None else ""
        kept = value if abs(value) < EXACT else None
        return Parsed(kept, OUT_OF_RANGE, Words(wanted, wanted))
    return taken(value, text) if text else Parsed(value)


def is_within(value: float, column: Column) -> bool:
    """Return whether a number is in a column's range and small enough to be exact."""
    return (
        (column.low is None or value >= column.low)
        and (column.high is None or value <= column.high)
        and abs(value) < EXACT
    )


def clean_numbers(column: Column) -> Clean:
    """Return the short way for a whole column: its typed numbers, or None if any cell needs care."""
    kinds = {float, int}

    def clean(raw: Sequence[Any]) -> Sequence[Any] | None:
        present = [each for each in raw if each is not None]
        if not present:
            return raw
        if not set(map(type, present)) <= kinds:
            return None
        if not (isfinite(sum(present)) and is_within(min(present), column)):
            return None
        return _typed(raw, present, column.kind) if is_within(max(present), column) else None

    return clean


def _typed(raw: Sequence[Any], present: list[Any], kind: Kind) -> Sequence[Any] | None:
    if kind is Kind.SHARE:
        return raw
    if kind is Kind.MONEY:
        return raw if [round(each, 2) for each in present] == present else None
    if [int(each) for each in present] != present:
        return None
    return [None if each is None else int(each) for each in raw]
