"""Fonts and colours of the window: the system's own, with fonts that have Chinese behind them."""

from html import escape

from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from addin.page import Tone
from addin.window.shown import DARK, LIGHT, Colours

CHINESE = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
LEAST_POINTS = 10.0
HALF = 128  # between black and white


def dress(application: QApplication) -> None:
    """Give the application a font that shows Chinese and is large enough to read."""
    font = QFont(application.font())
    font.setFamilies([*font.families(), *CHINESE])
    font.setPointSizeF(max(font.pointSizeF(), LEAST_POINTS))
    application.setFont(font)


def colours() -> Colours:
    """Return the colours that go with the system's light or dark."""
    paper = QGuiApplication.palette().color(QPalette.ColorRole.Base)
    return DARK if paper.lightness() < HALF else LIGHT


def ink(tone: Tone) -> str:
    """Return the colour of a tone."""
    known = colours()
    by_tone = {Tone.GOOD: known.good, Tone.WARN: known.warn, Tone.BAD: known.bad}
    return by_tone.get(tone, known.faint if tone is Tone.FAINT else known.ink)


def plain_tip(text: str) -> str:
    """Return a tip that shows a text as it is: Qt takes a tip with a tag in it for HTML, and loads its pictures.

    Example:
        >>> plain_tip("a<b>.xlsx")
        '<span>a&lt;b&gt;.xlsx</span>'
    """
    return f"<span>{escape(text)}</span>" if text else ""
