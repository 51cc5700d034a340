"""Text made safe for a tab and a footer, and measured for its row."""

import math
import re
from collections.abc import Iterable

from workbook.schema.cell_text import clean_text, cut_to

NAME_LIMIT = 31
WIDER, NARROWER = 0.9, 0.1  # than a digit, in digits
RAGGED = 1.04  # lines end between words, so some of each stays empty
_NARROW = " eaoitnrslcfj.,:;'"
_NOT_IN_NAME = re.compile(r"[\[\]:*?/\\\t\n]")
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\U0001f300-\U0001faff\U00020000-\U0003fffd]"
)


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
            name = cut_to(base, NAME_LIMIT - len(tail)) + tail
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def quoted_name(name: str) -> str:
    """Return a tab's name as a formula or a link names it."""
    return "'" + name.replace("'", "''") + "'"


def footer_text(text: str) -> str:
    """Return text for a footer, where ``&`` starts a code; 200 of Excel's 255 characters."""
    return cut_to(clean_text(text).replace("\n", " "), 100).replace("&", "&&")


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
    name = cut_to(name, NAME_LIMIT).strip().strip("'").strip()
    return "History_" if name.casefold() == "history" else name or "_"
