"""Cell formats: what a kind of value looks like, and every format made only once."""

from collections.abc import Mapping

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from templates import palette
from workbook.schema.column import Column, Kind
from workbook.schema.words import Lang

Look = Mapping[str, object]

FONT: Mapping[Lang, Look] = {
    "zh": {"font_name": "微软雅黑", "font_size": 10},
    "en": {"font_name": "Calibri", "font_size": 11},
}

PLAIN: Look = {"font_color": palette.INK, "valign": "vcenter"}
TITLE: Look = {"font_size": 17, "bold": True, "font_color": palette.ACCENT, "valign": "vcenter"}
CORNER: Look = {"font_color": palette.MUTED, "align": "right", "valign": "vcenter"}
NOTE: Look = {"font_color": palette.MUTED, "valign": "top", "text_wrap": True}
BESIDE: Look = {"font_color": palette.MUTED, "valign": "vcenter", "indent": 1}
HEADING: Look = {
    "font_size": 11,
    "bold": True,
    "font_color": palette.ACCENT,
    "valign": "bottom",
    "bottom": 2,
    "bottom_color": palette.ACCENT,
}
HEADER: Look = {
    "bold": True,
    "font_color": palette.ACCENT,
    "bg_color": palette.HEADER,
    "align": "center",
    "valign": "vcenter",
    "text_wrap": True,
    "border": 1,
    "border_color": palette.LINE,
}
LABEL: Look = {
    "indent": 1,
    "font_color": palette.MUTED,
    "bg_color": palette.LABEL,
    "valign": "vcenter",
    "text_wrap": True,
    "border": 1,
    "border_color": palette.LINE,
}
VALUE: Look = {
    "font_color": palette.INK,
    "valign": "vcenter",
    "border": 1,
    "border_color": palette.LINE,
}
INPUT: Look = {
    "font_color": palette.INK,
    "bg_color": palette.INPUT,
    "valign": "vcenter",
    "border": 1,
    "border_color": palette.INPUT_LINE,
    "locked": False,
}
OVERRIDE: Look = {
    "font_color": palette.ACCENT,
    "bg_color": palette.OVERRIDE,
    "bold": True,
    "valign": "vcenter",
    "border": 4,
    "border_color": palette.OVERRIDE_LINE,
    "locked": False,
}
TOTAL: Look = {
    "bold": True,
    "font_color": palette.INK,
    "bg_color": palette.LABEL,
    "valign": "vcenter",
}
UNLOCKED: Look = {"locked": False}
WRAPPED: Look = {"text_wrap": True, "shrink": False}
FROM_TOP: Look = {"valign": "top"}
LARGE: Look = {"font_size": 13, "bold": True}
BOLD: Look = {"bold": True}

# Shrinking to fit keeps a large figure readable where a narrow font or phone would show ####.
_CENTER: Look = {"align": "center", "shrink": True}
_LOOKS: Mapping[Kind, Look] = {
    Kind.TEXT: {"indent": 1},
    Kind.CHOICE: _CENTER,
    Kind.DATE: {**_CENTER, "num_format": "yyyy-mm-dd"},
    Kind.PHONE: {"num_format": "@", "indent": 1},
    Kind.ID: {"num_format": "@", "indent": 1},
}


def number_look(column: Column, row_kind: Kind | None = None) -> Look:
    """Return how a column's values are shown.

    Args:
        column: Its kind, and how many decimals.
        row_kind: What a MONEY column holds in this row, where rows differ: whole 元, or pieces.
    """
    kind = row_kind if row_kind and column.kind is Kind.MONEY else column.kind
    if kind is Kind.COUNT or kind is Kind.MONEY:
        decimals = 0 if row_kind is Kind.MONEY else column.decimals
        return _number("#,##0" + _places(decimals))
    if kind is Kind.SHARE:
        return _number("0.0%")
    return _LOOKS[kind]


def _number(shown: str) -> Look:
    """Right-aligned, with a space before the border: positive, negative, zero, text."""
    sections = (shown, f"-{shown}", shown, "@")
    padded = ";".join(f"{section}_ " for section in sections)
    return {"align": "right", "shrink": True, "num_format": padded}


def _places(decimals: int) -> str:
    return "." + "0" * decimals if decimals else ""


class Formats:
    """The formats of one workbook: the same look is the same format."""

    def __init__(self, workbook: Workbook) -> None:
        """Start without any."""
        self._workbook = workbook
        self._made: dict[tuple[tuple[str, object], ...], Format] = {}
        self._looks: dict[int, Look] = {}

    def of(self, *looks: Look) -> Format:
        """Return the format of looks laid over each other, the later ones above."""
        merged = {name: value for look in looks for name, value in look.items()}
        key = tuple(sorted(merged.items(), key=lambda item: item[0]))
        if key not in self._made:
            self._made[key] = made = self._workbook.add_format(merged)
            self._looks[id(made)] = merged
        return self._made[key]

    def quoting(self, made: Format) -> Format:
        """Return a format of ours with Excel's quote prefix: what is text stays text when edited."""
        return self.of(self._looks[id(made)], {"quote_prefix": True})
