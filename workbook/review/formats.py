"""The look of the review: one calm palette, and each cell format made once."""

from typing import Literal, NamedTuple

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from workbook.review.blocks import Look, Tone

Role = Literal[
    "body",
    "total",
    "head",
    "band",
    "group",
    "title",
    "note",
    "heading",
    "sentence",
    "card_label",
    "card_value",
    "card_note",
    "card_air",
    "box_label",
    "box",
    "sign",
    "line",
]

NAVY, BLUE, INK, MUTED, LINE = "#1F3A5F", "#3E7CB1", "#24303D", "#74808E", "#DDE3EA"
PAPER, SHADE, HEAD = "#FFFFFF", "#F5F7FA", "#E8EDF3"
GOOD, BAD, MARK = "#2B7A4B", "#B5352B", "#B26A00"

FILL = {  # of a light: the fill, and letters that can be read on it
    Tone.GREEN: ("#DDEFE3", "#1F6B3E"),
    Tone.YELLOW: ("#FFF3C9", "#7A5C00"),
    Tone.ORANGE: ("#FFE0C2", "#9A4B00"),
    Tone.RED: ("#F9D9D5", "#A32A20"),
    Tone.GREY: ("#ECEFF2", "#66717E"),
}
SOLID = {  # of a light, where it colours a column of a chart or a tab
    Tone.GREEN: "#58A878",
    Tone.YELLOW: "#E8BE3F",
    Tone.ORANGE: "#E8914A",
    Tone.RED: "#CF5B50",
    Tone.GREY: "#B4BDC7",
}
TAB = {"navy": NAVY, "blue": BLUE} | {tone.value: color for tone, color in SOLID.items()}
LETTERS = {
    Tone.MUTED: MUTED,
    Tone.GOOD: GOOD,
    Tone.BAD: BAD,
    Tone.MARK: MARK,
    Tone.LINK: "#24588F",
    Tone.STRONG: NAVY,
}
NUMBER_FORMAT = {
    Look.COUNT: "#,##0",
    Look.DECIMAL: "#,##0.0",
    Look.MONEY: "#,##0",
    Look.CENTS: "#,##0.00",
    Look.SHARE: "0.0%",
    Look.GAP: "+#,##0;-#,##0;0",
    Look.GAP_CENTS: "+#,##0.00;-#,##0.00;0.00",
    Look.DAY: "mm-dd",
}
TEXTUAL = frozenset({Look.TEXT, Look.LONG})
CENTERED = frozenset({Look.CENTER, Look.DAY})

_Properties = dict[str, object]

_ROLE: dict[Role, _Properties] = {
    "body": {"bottom": 1, "bottom_color": LINE},
    "total": {"bold": True, "bg_color": SHADE, "top": 1, "top_color": NAVY, "bottom": 1, "bottom_color": LINE},
    "head": {"bold": True, "font_color": NAVY, "bg_color": HEAD, "text_wrap": True, "bottom": 1, "bottom_color": NAVY},
    "band": {"bold": True, "font_color": PAPER, "bg_color": BLUE, "align": "center", "left": 1, "left_color": PAPER},
    "group": {"bold": True, "font_color": NAVY, "bg_color": SHADE, "bottom": 1, "bottom_color": LINE, "indent": 1},
    "title": {"bold": True, "font_size": 20, "font_color": NAVY},
    "note": {"font_color": MUTED},
    "heading": {"bold": True, "font_size": 12, "font_color": NAVY},
    "sentence": {"text_wrap": True},
    "card_label": {"font_color": MUTED, "bg_color": SHADE, "left": 5, "left_color": BLUE, "indent": 1},
    "card_value": {"bold": True, "font_size": 18, "font_color": NAVY, "bg_color": SHADE, "left": 5, "left_color": BLUE, "align": "left", "indent": 1},
    "card_note": {"font_size": 9, "font_color": MUTED, "bg_color": SHADE, "left": 5, "left_color": BLUE, "indent": 1},
    "card_air": {"bg_color": SHADE},
    "box_label": {"bold": True, "font_color": NAVY, "bg_color": HEAD, "border": 1, "border_color": LINE, "align": "center", "text_wrap": True},
    "box": {"border": 1, "border_color": LINE},
    "line": {"bottom": 1, "bottom_color": MUTED},
    "sign": {"font_color": MUTED, "align": "right", "valign": "bottom"},
}  # fmt: skip


class Style(NamedTuple):
    """What decides a cell's format."""

    role: Role
    look: Look = Look.TEXT
    tone: Tone = Tone.PLAIN


class Formats:
    """Makes each combination of role, look and tone into a cell format once.

    Attributes:
        font: The typeface of the book's language.
    """

    def __init__(self, workbook: Workbook, font: str) -> None:
        """Start without formats."""
        self.font = font
        self._workbook = workbook
        self._made: dict[tuple[Style, bool], Format] = {}

    def get(self, style: Style, *, is_risky: bool = False) -> Format:
        """Return the format; a risky text's has Excel's quote prefix."""
        made = self._made.get((style, is_risky))
        if made is None:
            properties = _properties(style)
            if is_risky:
                properties["quote_prefix"] = True
            made = self._made[style, is_risky] = self._workbook.add_format(properties)
        return made


def _properties(style: Style) -> _Properties:
    role, look, tone = style
    properties: _Properties = {"font_color": INK, "valign": "vcenter", **_ROLE[role]}
    if role in ("body", "total", "head"):
        properties |= _aligned(look)
    if role in ("body", "total", "card_value") and look is not Look.LONG:
        properties["shrink"] = True  # a long figure is set smaller, never shown as ####
    if look in NUMBER_FORMAT:
        properties["num_format"] = NUMBER_FORMAT[look]
    if look is Look.LONG:
        properties["text_wrap"] = True
    if tone in FILL:
        properties["bg_color"], properties["font_color"] = FILL[tone]
    elif tone in LETTERS:
        properties["font_color"] = LETTERS[tone]
        if tone is Tone.STRONG:
            properties["bold"] = True
    return properties


def _aligned(look: Look) -> _Properties:
    if look in CENTERED:
        return {"align": "center"}
    return {"align": "left", "indent": 1} if look in TEXTUAL else {"align": "right"}
