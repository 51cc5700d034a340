"""The colours of the pictures; those of the books, a little stronger for a phone in the sun."""

from workbook.measure.values import Light

PAPER, PAGE = "#FFFFFF", "#EEF2F6"
INK, MUTED, LINE = "#1F2937", "#5B6472", "#D5DCE4"
ACCENT, ON_ACCENT, ON_ACCENT_MUTED = "#1F4E79", "#FFFFFF", "#C9DBEC"
CARD, TRACK = "#F3F6F9", "#DEE5EC"
GOOD, BAD, MARK = "#1B6B36", "#A01C14", "#974706"
ACTUAL, TARGET, FORECAST = "#2E75B6", "#C55A11", "#8A94A0"

TONE = {"good": GOOD, "bad": BAD, "mark": MARK}
LIGHT = {
    Light.GREEN: "#2E8B4F",
    Light.YELLOW: "#C79A00",
    Light.ORANGE: "#DD7A1F",
    Light.RED: "#C8382E",
    Light.GREY: "#8A94A0",
}
