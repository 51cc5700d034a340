"""Text made safe for a cell, a tab and a footer, and measured for its row."""

import math
import re
from collections.abc import Iterable

CELL_LIMIT = 32_767  # UTF-16 units, Excel's own count
NAME_LIMIT = 31
WIDER, NARROWER = 0.9, 0.1  # than a digit, in digits
RAGGED = 1.04  # lines end between words, so some of each stays empty
RISKY = frozenset("=+-@＝＋－＠﹢﹣－−\t\r\n")

# Control characters, lone surrogates, non-characters, and the marks that turn the reading
# direction around: none of them can be seen, and XML or the eye trips over each.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]"
)
_NARROW = " eaoitnrslcfj.,:;'"
_NOT_IN_NAME = re.compile(r"[\[\]:*?/\\\t\n]")
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\U0001f300-\U0001faff\U00020000-\U0003fffd]"
)


def clean_text(text: str, cut_mark: str = "…") -> str:
    r"""Return ``text`` as a cell can hold it.

    Args:
        text: Anything a file contained.
        cut_mark: Ends what was longer than 32,767 characters, so that no cut is silent.

    Returns:
        The text without control characters, line ends as ``\n``.

    Example:
        >>> clean_text("a\x00b\r\nc")
        'ab\nc'
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _UNSEEN.sub("", text)
    if len(text) > CELL_LIMIT // 2 and _units(text) > CELL_LIMIT:
        text = _cut(text, CELL_LIMIT - _units(cut_mark)) + cut_mark
    return text


def is_risky(text: str) -> bool:
    """Return whether a spreadsheet might take the text for a formula when it is edited or exported."""
    return text[:1] in RISKY and text != ""


def sheet_names(wished: Iterable[str]) -> tuple[str, ...]:
    """Return tab names that Excel accepts and that differ, whatever was wished for.

    Example:
        >>> sheet_names(["张伟", "张伟", "a/b", "", "History"])
        ('张伟', '张伟 (2)', 'a b', '_', 'History_')
    """
    taken: set[str] = set()
    names = []
    for wish in wished:
        base = _clean_name(wish)
        name, number = base, 1
        while name.casefold() in taken:
            number += 1
            tail = f" ({number})"
            name = _cut(base, NAME_LIMIT - len(tail)) + tail
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def quoted_name(name: str) -> str:
    """Return a tab's name as a formula or a link names it."""
    return "'" + name.replace("'", "''") + "'"


def footer_text(text: str) -> str:
    """Return text for a footer, where ``&`` starts a code; 200 of Excel's 255 characters."""
    return _cut(clean_text(text).replace("\n", " "), 100).replace("&", "&&")


def text_width(text: str) -> float:
    """Return the width of a line in digits: a Chinese character is wider, a letter narrower."""
    narrow = sum(map(text.count, _NARROW)) * NARROWER
    return len(text) - narrow + WIDER * len(_WIDE.findall(text))


def line_count(text: str, width: float) -> int:
    """Return how many lines a text needs in a cell ``width`` half-width characters wide."""
    if len(text) * 2 <= width and "\n" not in text:
        return 1
    return sum(
        max(1, math.ceil(text_width(line) * RAGGED / max(width, 1))) for line in text.split("\n")
    )


def _clean_name(wish: str) -> str:
    name = _NOT_IN_NAME.sub(" ", clean_text(wish)).strip()
    name = _cut(name, NAME_LIMIT).strip().strip("'").strip()
    return "History_" if name.casefold() == "history" else name or "_"


def _units(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def _cut(text: str, limit: int) -> str:
    if len(text) * 2 <= limit:
        return text
    units = 0
    for index, character in enumerate(text):
        units += 2 if character > "\uffff" else 1
        if units > limit:
            return text[:index]
    return text
