"""What Check and Gaps leave in a member book: sheets and cells of ours, which are never anybody's entries."""

import re
from collections.abc import Mapping
from typing import Literal

from workbook.schema.marks_words import LIST, MARK, PANEL
from workbook.schema.words import Lang

# The hidden sheet that keeps how things were before: a row for the book, then a row for every marked cell.
MARKS_SHEET = "_mubiao_marks"
STATE_FIELDS = ("count", "list", "front", "panel", "widths", "print_area")
CELL_FIELDS = ("sheet", "cell", "number", "own_fill", "own_box", "text")

# Unlike any colour of a palette, so that they are known again as ours.
TINT: Mapping[str, str] = {
    "error": "#FFB3AE",
    "warning": "#FFDB8D",
    "note": "#CDDBF3",
}

LIST_COLUMNS: tuple[Literal["number", "severity", "where", "what"], ...] = (
    "number",
    "severity",
    "where",
    "what",
)

_NUMBER = r"(\d+)"
MARK_LINE = re.compile(
    "|".join(re.escape(text.format(number=0)).replace("0", _NUMBER) for text in MARK.both())
)


PANEL_COLUMNS = 8  # a label, six figures, and air before the frame


def list_headers(lang: Lang) -> tuple[str, ...]:
    """Return the header row of 补正清单."""
    return tuple(LIST[each].of(lang) for each in LIST_COLUMNS)


LIST_TITLES = frozenset(LIST["title"].both())  # of 补正清单
PANEL_ENDS = frozenset(PANEL["end"].both())  # below the panel of gaps


def is_list_header(texts: tuple[str, ...]) -> bool:
    """Return whether a row begins with the header of 补正清单."""
    return texts[: len(LIST_COLUMNS)] in (list_headers("zh"), list_headers("en"))


_PANEL_TITLES = tuple(words.format(name="") for words in PANEL["title"].both())


def is_panel_title(text: str) -> bool:
    """Return whether a cell begins the panel of gaps.

    Example:
        >>> is_panel_title("差距分析 · 周明远"), is_panel_title("差距")
        (True, False)
    """
    return text.startswith(_PANEL_TITLES)
