"""Dates: typed ones, day numbers of Excel, and texts that can only mean one day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import isfinite
from typing import Any

from workbook.check.parsed import (
    BLANK,
    TAKEN_AS_BLANK,
    Parsed,
    Parser,
    plain,
    says_nothing,
    taken,
)
from workbook.schema.check_words import FROM_TO, filled
from workbook.schema.words import Words

NOT_A_DATE = Parsed(None, "not_a_date")
EPOCH = date(1899, 12, 30)  # the day number 0 of Excel
SINCE_1904 = 1462  # days from there to the day number 0 of a book that counts from 1904
EARLIEST, LATEST = date(1950, 1, 1), date(2100, 12, 31)
_SERIALS = range((date(1990, 1, 1) - EPOCH).days, (LATEST - EPOCH).days + 1)
_LAST_MONTH, _LAST_DAY = 12, 31
_YEAR_FIGURES, _CENTURY = 4, 2000

_TAIL = re.compile(
    r"[ T,]*(?:\(?(?:星期|周|礼拜)(?P<weekday>[一二三四五六日天])\)?)?"
    r"[ T]*(?:上午|下午|晚上|早上|中午)?[ T]*(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?"
)
_YEAR_FIRST = re.compile(
    r"(?P<y>\d{4}|\d{2}) ?[-./年。、] ?(?P<m>\d{1,2}) ?[-./月。、] ?(?P<d>\d{1,2}) ?[日号]?"
)
_YEAR_LAST = re.compile(r"(?P<a>\d{1,2})[-./](?P<b>\d{1,2})[-./](?P<y>\d{4})")
_SOLID = re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?:\.0)?")
_SERIAL = re.compile(r"\d{5}(?:\.0)?")
_MONTH_DAY = re.compile(r"(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?[日号]?")
_TWO_NUMBERS = re.compile(r"(?P<a>\d{1,2})[-./](?P<b>\d{1,2})")
_ENGLISH = re.compile(
    r"(?:(?P<d>\d{1,2})(?:st|nd|rd|th)?[ -]+)?(?P<m>[A-Za-z]{3,9})\.?"
    r"(?:[ -]+(?P<e>\d{1,2})(?!\d)(?:st|nd|rd|th)?)?(?:,? *-?(?P<y>\d{4}))?"
)
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_WEEKDAYS = "一二三四五六日"


@dataclass(frozen=True, slots=True)
class Days:
    """The days a column is about; they make a date without a year certain.

    Attributes:
        first: The first of them.
        last: The last of them, less than a year later.
        is_strict: A date outside them is a fault.
        is_1904: Day numbers are counted from 1904, as the file says.
    """

    first: date
    last: date
    is_strict: bool = False
    is_1904: bool = False

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def around(self, *, before: int = 31, after: int = 92) -> "Days":
        """Return these days with the weeks before and the months after them, not strict."""
        first, last = self.first - timedelta(days=before), self.last + timedelta(days=after)
        return Days(first, last, is_1904=self.is_1904)

    def of_serial(self, number: int) -> date | None:
        """Return the day Excel keeps as a number, or None if it is too far off to be meant."""
        day = number + (SINCE_1904 if self.is_1904 else 0)
        return EPOCH + timedelta(days=day) if day in _SERIALS else None

    def shown(self) -> Words:
        """Return the days as a finding names them."""
        return filled(FROM_TO, first=str(self.first), last=str(self.last))

    def on(self, month: int, day: int) -> date | None:
        """Return the one of these days with that month and day, if there is one."""
        found = (real_day(year, month, day) for year in {self.first.year, self.last.year})
        return next((each for each in found if each and each in self), None)


ANY_DAY = Days(EARLIEST, EARLIEST)  # no month makes a date without a year certain


def real_day(year: int, month: int, day: int) -> date | None:
    """Return the date, or None if there is no such day."""
    if not (year and 1 <= month <= _LAST_MONTH and 1 <= day <= _LAST_DAY):
        return None
    first = date(year, month, 1)
    found = first + timedelta(days=day - 1)
    return found if found.month == month else None


def date_parser(days: Days) -> Parser:
    """Return the parser of a DATE column that is about ``days``.

    A year that is missing comes from ``days``, and only where one reading lies in them. Two numbers
    before a year ("1/2/2026") are a day and a month in either order: never guessed.

    Findings:
        ``taken_as``, ``taken_as_blank``, ``not_a_date``, ``date_outside`` (only if strict).
    """

    def parse(raw: object) -> Parsed:
        if raw is None or raw == "":
            return BLANK
        if isinstance(raw, datetime):
            is_day = raw.time() == datetime.min.time()
            return _placed(raw.date(), days, is_repaired=not is_day)
        if isinstance(raw, date):
            return _placed(raw, days, is_repaired=False)
        if isinstance(raw, str):
            text = plain(raw)
            if says_nothing(text):
                return TAKEN_AS_BLANK
            return _placed(date_in(text, days), days, is_repaired=True)
        if isinstance(raw, bool) or not isinstance(raw, int | float) or not isfinite(raw):
            return NOT_A_DATE
        return _placed(_date_of_number(raw, days), days, is_repaired=True)

    return parse


def _placed(day: date | None, days: Days, *, is_repaired: bool) -> Parsed:
    if day is None or not EARLIEST <= day <= LATEST:
        return NOT_A_DATE
    if days.is_strict and day not in days:
        return Parsed(day, "date_outside", days.shown())
    return taken(day, day.isoformat()) if is_repaired else Parsed(day)


def _date_of_number(number: float, days: Days) -> date | None:
    """Read a day number, 20261103, or 11.3 where only one day of ``days`` is written so.

    Excel keeps 11.30 as 11.3, so that 11.3 may be the 3rd or the 30th.
    """
    if number == int(number):
        return date_in(f"{number:.0f}", days)
    if serial := days.of_serial(int(number)):
        return serial
    month, _, day = f"{number:.10g}".partition(".")
    if len(day) not in (1, 2) or int(number) > _LAST_MONTH or number < 1:
        return None
    written = {int(day), int(day) * 10} if len(day) == 1 else {int(day)}
    found = [each for each in (days.on(int(month), n) for n in written) if each]
    return found[0] if len(found) == 1 else None


def date_in(text: str, days: Days) -> date | None:
    """Return the one day a plain text can mean, else None.

    Example:
        >>> november = Days(date(2026, 10, 26), date(2026, 11, 25))
        >>> date_in("11月3日", november), date_in("3 Nov 2026", november)
        (datetime.date(2026, 11, 3), datetime.date(2026, 11, 3))
        >>> date_in("1/2/2026", november)
    """
    if _SERIAL.fullmatch(text) and (serial := days.of_serial(int(text[:5]))):
        return serial
    for form, read in _FORMS:
        match = form.match(text)
        tail = match and _TAIL.fullmatch(text, match.end())
        if match and tail:
            day = read(match, days)
            return day if day and _is_weekday(day, tail["weekday"]) else None
    return None


def _is_weekday(day: date, name: str | None) -> bool:
    return name is None or _WEEKDAYS[day.weekday()] == name.replace("天", "日")


def _year_first(match: re.Match[str], days: Days) -> date | None:
    """A year of two figures is certain only where it makes one of ``days``."""
    year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    if len(match["y"]) == _YEAR_FIGURES:
        return real_day(year, month, day)
    found = real_day(_CENTURY + year, month, day)
    return found if found and found in days else None


def _year_last(match: re.Match[str], _: Days) -> date | None:
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    found = {
        each for each in (real_day(year, first, second), real_day(year, second, first)) if each
    }
    return found.pop() if len(found) == 1 else None


def _month_day(match: re.Match[str], days: Days) -> date | None:
    return days.on(int(match["m"]), int(match["d"]))


def _two_numbers(match: re.Match[str], days: Days) -> date | None:
    """Month before day, as Chinese writes it, unless the other order is possible too."""
    first, second = int(match["a"]), int(match["b"])
    other = days.on(second, first) if first != second else None
    return None if other else days.on(first, second)


def _english(match: re.Match[str], days: Days) -> date | None:
    name = match["m"].lower()
    month = next((n for n, each in enumerate(_MONTHS, 1) if each.startswith(name)), 0)
    if not month or bool(match["d"]) == bool(match["e"]):
        return None
    day = int(match["d"] or match["e"])
    return real_day(int(match["y"]), month, day) if match["y"] else days.on(month, day)


_FORMS = (
    (_YEAR_FIRST, _year_first),
    (_YEAR_LAST, _year_last),
    (_SOLID, _year_first),
    (_MONTH_DAY, _month_day),
    (_TWO_NUMBERS, _two_numbers),
    (_ENGLISH, _english),
)


def clean_dates(raw: Sequence[Any], days: Days) -> Sequence[Any] | None:
    """Return a column of typed dates as it stands, or None if any cell needs care."""
    if not set(map(type, raw)) <= {date, type(None)}:
        return None
    present = set(raw) - {None}  # few days, and many rows
    first, last = (days.first, days.last) if days.is_strict else (EARLIEST, LATEST)
    return raw if not present or (first <= min(present) and max(present) <= last) else None
