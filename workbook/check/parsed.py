"""What reading one cell yields, and the cleaning that every kind of value shares."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from workbook.schema.finding import shortened
from workbook.schema.words import NOTHING, Words


class Parsed(NamedTuple):
    """One cell after reading.

    Attributes:
        value: The typed value; None where the cell is blank or cannot be read. A value outside its
            range is told too, for control totals, but is not to be used.
        code: The finding to write: "" for none, ``taken_as`` or ``taken_as_blank`` for a repair,
            else the problem's.
        wanted: What it was taken as, or what should stand there.
    """

    value: object
    code: str = ""
    wanted: Words = NOTHING


Parser = Callable[[object], Parsed]

BLANK = Parsed(None)
TAKEN_AS = "taken_as"
TAKEN_AS_BLANK = Parsed(None, "taken_as_blank")
OUT_OF_RANGE = "out_of_range"
USABLE = frozenset({TAKEN_AS, TAKEN_AS_BLANK.code, "bad_phone", "digits_lost"})  # the value stands

# Characters nobody sees; pasted text from chats and web pages is full of them.
_UNSEEN_CHARACTERS = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_UNSEEN = dict.fromkeys(map(ord, _UNSEEN_CHARACTERS))
_IS_UNSEEN = re.compile(f"[{_UNSEEN_CHARACTERS}]")
# What joins two emoji into one is seen: without it there are two.
_EMOJI = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_DROPPED = re.compile(
    f"[{_UNSEEN_CHARACTERS.replace(chr(0x200D), '')}]"
    f"|(?<![\ufe0f{_EMOJI}])\u200d|\u200d(?![{_EMOJI}])"
)
_SPACES = re.compile(r"\s+")
_MINUS = str.maketrans({"\u2212": "-", "\u2010": "-", "\u2011": "-"})
_APOSTROPHES = "'\u2018\u2019`"
_NOTHING_WRITTEN = re.compile(r"无|没有|暂无|[-–—―─]+|[/\\]+|n/?a|none|null", re.IGNORECASE)


def taken(value: object, text: str) -> Parsed:
    """Return a certain repair; ``text`` is how the new value is shown."""
    return Parsed(value, TAKEN_AS, Words(text, text))


def stripped(text: str) -> str:
    """Return ``text`` without outer spaces and without characters nobody sees."""
    return _DROPPED.sub("", text).strip()


def has_unseen(text: str) -> bool:
    """Return whether there are characters in ``text`` that nobody sees."""
    return _IS_UNSEEN.search(text) is not None


def plain(text: str) -> str:
    """Return ``text`` in half-width characters, spaces single, leading apostrophes removed.

    Example:
        >>> plain(" ’１，２００ 元")
        '1,200 元'
    """
    narrow = unicodedata.normalize("NFKC", text).translate(_UNSEEN).translate(_MINUS)
    return _SPACES.sub(" ", narrow).strip().lstrip(_APOSTROPHES).strip()


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """Return what is compared when spacing, width and case do not matter.

    Example:
        >>> key(" Ｃｏｌｄ  visit ")
        'coldvisit'
    """
    if text.isalnum() and unicodedata.is_normalized("NFKC", text):
        return text.casefold()  # no spaces, no marks: nearly every name
    return _SPACES.sub("", plain(text)).casefold()


def says_nothing(text: str) -> bool:
    """Return whether a plain text is one of the ways to write that there is nothing.

    Example:
        >>> says_nothing("—"), says_nothing("无"), says_nothing("0")
        (True, True, False)
    """
    return not text or _NOTHING_WRITTEN.fullmatch(text) is not None


def shown(raw: object) -> str:
    """Return a cell's content as findings show it.

    Example:
        >>> shown(3.0), shown(0.25), shown("第1行  第2行")
        ('3', '0.25', '第1行 第2行')
    """
    match raw:
        case None:
            return ""
        case bool():
            return str(raw).upper()
        case float() if raw.is_integer():
            return f"{raw:.0f}"
        case datetime():
            return raw.isoformat(sep=" ").removesuffix(" 00:00:00")
        case date() | time():
            return raw.isoformat()
        case timedelta():
            return str(raw)
        case _:
            return shortened(str(raw))
