"""Faults of single cells, by code: what a person might type instead, in any input column."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random

from tests.planting.draft import Draft, day_of
from tests.planting.expected import Spot, readable
from tests.planting.sheet_xml import EPOCH, UNCALCULATED, error
from workbook.schema.sheet import Column, Kind

NUMBERS = (Kind.COUNT, Kind.MONEY, Kind.SHARE)
TEXTS = (Kind.TEXT, Kind.ID, Kind.PHONE)
NOTHING = ("无", "—", "/", "暂无", "N/A", "--", "none", " 无 ")
ERRORS = ("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!")
WHOLE = ("两次", "约5", "3-5", "十二", "5个左右", True, "三")
DEALS = ("deals", "amount")

# Yields what might be typed instead of a value that is there (None if the cell is blank).
Wrong = Callable[[Draft, Spot, object], Iterator[object]]


def _not_a_number(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    del draft, value
    if spot.column.kind in NUMBERS:
        yield from WHOLE


def _not_whole(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    del draft, value
    if spot.column.kind is Kind.COUNT:
        yield from (2.5, 0.1, "1.5次")


def _out_of_range(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    del draft, value
    low, high = spot.column.low, spot.column.high
    if spot.column.kind in NUMBERS:
        if low is not None:
            yield low - 1
        if high is not None:
            yield high + 1


def _not_a_date(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    del draft, value
    if spot.column.kind is Kind.DATE:
        yield from ("十一月", "1/2/2026", "下周二", "2026-13-01", 0.25, False, "2026年2月30日")


def _not_a_choice(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    del draft, value
    if spot.column.kind is Kind.CHOICE and not spot.column.is_open_choice:
        yield from ("喝茶", "？", 3, "是的", True)


def _date_outside(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    del value
    if spot.column.is_in_period:
        period = draft.issue.period
        for days in (1, 30, 365):
            yield period.start - timedelta(days=days)
            yield period.end + timedelta(days=days)


def _bad_phone(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    del draft, value
    if spot.column.kind is Kind.PHONE:
        yield from ("1380000111", "138000011112", "12800001111", "打他手机")


def _digits_lost(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    del draft, value
    if spot.column.kind in TEXTS:
        yield 1234567890123456.0
        if spot.column.kind is not Kind.TEXT:
            yield "1.38E+10"


def _error_value(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    del spot, value
    yield error(draft.rng.choice(ERRORS))


def _uncalculated(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    del draft, spot, value
    yield UNCALCULATED


def _taken_as_blank(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    """A cell may say that there is nothing where nothing has to be."""
    del draft, value
    column = spot.column
    is_half_a_deal = spot.index >= 0 and column.id in DEALS
    if column.kind in (Kind.TEXT, Kind.ID) or column.required or column.is_locked or is_half_a_deal:
        return
    yield from NOTHING


def _taken_as(draft: Draft, spot: Spot, value: object) -> Iterator[object]:
    """The same value, written so that it has to be repaired."""
    match spot.column.kind, value:
        case (Kind.COUNT | Kind.MONEY, int() | float()):
            yield from _number_texts(spot.column, float(value))
        case (Kind.DATE, date()):
            yield from _date_texts(draft.rng, day_of(value))
        case (Kind.PHONE | Kind.ID, str()):
            yield from (_wide(value), f"'{value}", f"{value}.0")


def _number_texts(column: Column, value: float) -> Iterator[object]:
    plain = f"{value:.0f}" if value.is_integer() else f"{value:.2f}"
    yield from (plain, _wide(plain), f" {plain}")
    if column.kind is Kind.MONEY:
        yield from (f"{value:,.2f}元", f"￥{plain}", f"{plain}块", f"{value:,.2f}")
        if value < 0:
            yield f"({-value:,.2f})"
    else:
        yield from (f"{plain}次", f"{plain} 件")


def _date_texts(rng: Random, day: date) -> Iterator[object]:
    week = "一二三四五六日"[day.weekday()]
    yield from (
        f"{day.year}.{day.month}.{day.day}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y%m%d}",
        int(f"{day:%Y%m%d}"),
        _wide(f"{day.year}-{day.month}-{day.day}"),
        f"{day:%Y/%m/%d} {rng.randint(0, 23)}:30",
        f"{day:%Y-%m-%d}（周{week}）",
        f"{day:%d %b %Y}",
        str(day.toordinal() - EPOCH.toordinal()),
    )


def _wide(text: str) -> str:
    return "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in text)


WRONG: dict[str, Wrong] = {
    "not_a_number": _not_a_number,
    "not_whole": _not_whole,
    "not_a_date": _not_a_date,
    "not_a_choice": _not_a_choice,
    "out_of_range": _out_of_range,
    "bad_phone": _bad_phone,
    "digits_lost": _digits_lost,
    "error_value": _error_value,
    "uncalculated": _uncalculated,
    "taken_as": _taken_as,
    "taken_as_blank": _taken_as_blank,
    "date_outside": _date_outside,
}
USABLE = frozenset({"taken_as", "taken_as_blank", "bad_phone", "digits_lost"})  # the value stands


def plant_in_cell(draft: Draft, code: str) -> bool:
    """Plant a fault in a cell of the book; False if there is nowhere to plant it."""
    spots = list(draft.spots())
    draft.rng.shuffle(spots)
    for spot in spots:
        value = draft.value(spot)
        if value is None and spot.sheet == "log" and spot.column.id in DEALS:
            continue  # half a deal is another fault
        wrong = list(WRONG[code](draft, spot, value))
        if wrong and draft.claim_cell(spot, *(DEALS if spot.column.id in DEALS else ())):
            typed = draft.rng.choice(wrong)
            _figures(draft, code, spot, typed)
            draft.put(spot, typed)
            draft.expect(code, spot)
            return True
    return False


def _figures(draft: Draft, code: str, spot: Spot, typed: object) -> None:
    """Keep what the log's control totals read in this row."""
    if spot.sheet != "log":
        return
    deals, cents = draft.figures.get(spot.index, readable(draft.log[spot.index]))
    kept = code in USABLE
    if spot.column.id == "deals" and not kept:
        deals = int(typed) if code == "out_of_range" and isinstance(typed, int | float) else 0
    if spot.column.id == "amount" and not kept:
        is_number = code == "out_of_range" and isinstance(typed, int | float)
        cents = round(float(str(typed)) * 100) if is_number else 0
    draft.figures[spot.index] = (deals, cents)
