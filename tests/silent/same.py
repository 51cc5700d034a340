"""Is a text that was kept the one that was typed? Written without any of the product's own reading."""

import re
import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from tests.planting.sheet_xml import EPOCH
from tests.silent.meant import Meant, Number

# Nobody sees these, wherever they stand, but for the joiner inside an emoji.
UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
MINUS = str.maketrans("−‐‑", "---")
SECOND = timedelta(seconds=1)


def cleaned(value: str) -> str:
    """Return a text without outer spaces and what nobody sees."""
    seen = (each for at, each in enumerate(value) if each not in UNSEEN or _is_joint(value, at))
    return "".join(map(_stored, seen)).strip()


def _is_joint(value: str, at: int) -> bool:
    """Return whether a joiner makes one emoji of two."""
    before, after = value[at - 1 : at], value[at + 1 : at + 2]
    is_drawn = [each == "\ufe0f" or unicodedata.category(each) in ("So", "Sk") for each in before]
    return (
        value[at] == "\u200d" and is_drawn == [True] and unicodedata.category(after or " ") == "So"
    )


def _stored(character: str) -> str:
    """Return a character as the file holds it: half a pair is no text in XML, and stays a sign."""
    is_half = "\ud800" <= character <= "\udfff" or character in "\ufffe\uffff"
    return f"_x{ord(character):04X}_" if is_half else character


def folded(text: str) -> str:
    """Return a text without width, case, spaces and a leading apostrophe."""
    narrow = unicodedata.normalize("NFKC", text).translate(MINUS)
    seen = "".join(each for each in narrow if each not in UNSEEN and not each.isspace())
    return seen.lstrip("'‘’`").casefold()


def is_text(meant: Meant, value: str) -> bool:
    match meant:
        case str():
            return value == cleaned(meant)
        case bool():
            return value == str(meant).upper()
        case Number():
            return decimal(value) == meant.value
        case datetime():
            return abs(datetime.fromisoformat(value) - meant) < SECOND
        case date():
            return value == meant.isoformat()
        case timedelta():
            found = _span(value)
            return found is not None and abs(found - meant) < SECOND
        case _:
            return False


def decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


_SPAN = re.compile(r"(?:(\d+) days?, )?(\d+):(\d\d):(\d\d)(\.\d+)?")


def _span(text: str) -> timedelta | None:
    """Return a time of day or a duration; beyond a day it may be shown as a day of 1900."""
    match = _SPAN.fullmatch(text)
    if match is None:
        try:
            return datetime.fromisoformat(text) - EPOCH
        except ValueError:
            return None
    days, hours, minutes, seconds, rest = match.groups(default="0")
    return timedelta(
        days=int(days),
        hours=int(hours),
        minutes=int(minutes),
        seconds=int(seconds),
        milliseconds=round(float(rest) * 1000),
    )
