"""Texts, ids and phone numbers: never numbers, whatever Excel made of them."""

import re
from collections.abc import Sequence
from datetime import date, time
from typing import Any

from workbook.check.parsed import (
    BLANK,
    TAKEN_AS_BLANK,
    Parsed,
    has_unseen,
    plain,
    says_nothing,
    shown,
    stripped,
    taken,
)
from workbook.schema.check_words import A_PHONE

EXACT_DIGITS = 10**15  # Excel keeps 15 digits of a number and makes the rest zeros
MOBILE_FIGURES = 11
SHORTEST = 7  # figures of a number in a town
DIGITS_LOST = Parsed(None, "digits_lost")
# How programs write a long number: 1.38E+10. Without point and plus (2E03) it is an id as it stands.
_ROUNDED = re.compile(r"\d(?:\.\d+[eE]\+?|[eE]\+)\d+")
_FLOAT_TAIL = re.compile(r"(\d+)\.0+")
_PHONES = re.compile(r"[/、,;|]")
_EXTENSION = re.compile(r"(?:转|ext\.?|x)\d{1,6}$", re.IGNORECASE)
_PUNCTUATION = re.compile(r"[-–—() .]")
_NUMBER = re.compile(
    r"(?:(?:\+|00)?86)?1[3-9]\d{9}"  # mobile
    r"|(?:(?:\+|00)86|0)(?:10|2\d|[3-9]\d\d)[2-9]\d{6,7}"  # area code and number
    r"|[2-9]\d{6,7}"  # number without area code
    r"|[48]00\d{7}"
    r"|\+(?!86)[1-9]\d{6,14}"  # abroad
    r"|1[3-9]\d\*{4}\d{4}"  # masked by whoever passed it on
)
_COUNTRY = re.compile(r"^(?:(?:\+|00)86|86(?=1\d{10}$))")
_MOBILE = re.compile(r"1[3-9]\d{9}")


def parse_text(raw: object) -> Parsed:
    """Return a text without outer spaces; a number or date as it is written.

    Findings:
        ``digits_lost``: the text is kept, but its last digits are not what was typed.
    """
    if isinstance(raw, str):
        return Parsed(stripped(raw) or None)
    if isinstance(raw, float) and not abs(raw) < EXACT_DIGITS:
        return Parsed(shown(raw), DIGITS_LOST.code)
    return Parsed(shown(raw) or None)


def parse_id(raw: object) -> Parsed:
    """Return an id as text, digits and leading zeros as they stand.

    Findings:
        ``digits_lost``: a number too long to be exact; ``taken_as``, ``taken_as_blank``.
    """
    if not isinstance(raw, str):
        return _id_of_number(raw)
    text = plain(raw)
    if _ROUNDED.fullmatch(text):
        return DIGITS_LOST
    tail = _FLOAT_TAIL.fullmatch(text)
    text = tail[1] if tail else text
    if not text:
        return TAKEN_AS_BLANK if stripped(raw) else BLANK
    return Parsed(text) if text == stripped(raw) else taken(text, text)


def _id_of_number(raw: object) -> Parsed:
    if isinstance(raw, int | float) and abs(raw) >= EXACT_DIGITS:
        return DIGITS_LOST
    text = shown(raw)
    if isinstance(raw, date | time):
        return taken(text, text)
    return Parsed(text) if text else BLANK


def parse_phone(raw: object) -> Parsed:
    """Return a phone number as text; several in one cell stay together.

    Findings:
        ``bad_phone``: it is kept, but no number of a phone looks like it; ``digits_lost``,
        ``taken_as``, ``taken_as_blank``.
    """
    if isinstance(raw, str) and says_nothing(plain(raw)):
        return TAKEN_AS_BLANK if stripped(raw) else BLANK
    parsed = parse_id(raw)
    if parsed.value is None or looks_like_phone(str(parsed.value)):
        return parsed
    return Parsed(parsed.value, "bad_phone", A_PHONE)


def looks_like_phone(text: str) -> bool:
    """Return whether every number in the cell can be a phone's.

    Example:
        >>> looks_like_phone("138 0000 1111"), looks_like_phone("010-65001234转802")
        (True, True)
        >>> looks_like_phone("1380000111")
        False
    """
    numbers = [phone_digits(each) for each in _PHONES.split(text)]
    return all(_NUMBER.fullmatch(each) for each in numbers)


def phone_digits(text: str) -> str:
    """Return a phone number without punctuation and extension.

    Example:
        >>> phone_digits("010-6500 1234转802")
        '01065001234'
    """
    return _PUNCTUATION.sub("", _EXTENSION.sub("", text))


def phone_keys(text: str) -> tuple[str, ...]:
    """Return the numbers in a phone cell as they are compared, those too short left out.

    Example:
        >>> phone_keys("+86 138-0000-1111/65001234")
        ('13800001111', '65001234')
    """
    if len(text) == MOBILE_FIGURES and text[0] == "1" and text.isascii() and text.isdigit():
        return (text,)  # nearly every one, and there are many
    digits = (_COUNTRY.sub("", phone_digits(each)) for each in _PHONES.split(text))
    return tuple(each for each in digits if each.isdigit() and len(each) >= SHORTEST)


def clean_texts(raw: Sequence[Any]) -> Sequence[Any] | None:
    """Return a column of texts without outer spaces, or None if a cell needs care."""
    if not set(map(type, raw)) <= {str, type(None)}:
        return None
    text = "".join(filter(None, raw))
    if text.isprintable() and " " not in text:
        return raw  # nothing to strip: every other space counts as not printable, like the unseen
    if has_unseen(text):
        return None
    return [each.strip() or None if each else None for each in raw]


def clean_phones(raw: Sequence[Any]) -> Sequence[Any] | None:
    """Return a column of mobile numbers as it stands, or None if any cell needs care."""
    if not set(map(type, raw)) <= {str, type(None)}:
        return None
    present = [each for each in raw if each is not None]
    return raw if all(map(_MOBILE.fullmatch, present)) else None


def clean_ids(raw: Sequence[Any]) -> Sequence[Any] | None:
    """Return a column of plain ASCII ids as it stands, or None if any cell needs care."""
    if not set(map(type, raw)) <= {str, type(None)}:
        return None
    return (
        raw if all(each.isalnum() and each.isascii() for each in raw if each is not None) else None
    )
