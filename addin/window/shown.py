"""A result's HTML document, as the window shows it: its own colours, no script, nothing to press."""

import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from addin.outcome import Due

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_ACTIVE = re.compile(r"<(script|button)\b.*?</\1>", re.DOTALL)
_COPIED = re.compile(r'<pre id="copied">(.*?)</pre>', re.DOTALL)
_HEAD = re.compile(r'<meta name="mubiao-([a-z]+)" content="([^"]*)">')


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The colours of a result, for a light or a dark screen."""

    ink: str
    faint: str
    rule: str
    head: str
    good: str
    warn: str
    bad: str


LIGHT = Colours(
    ink="#1f2328",
    faint="#656d76",
    rule="#d8dee4",
    head="#f3f5f8",
    good="#1a7f37",
    warn="#8a5a00",
    bad="#b42318",
)
DARK = Colours(
    ink="#e6e8eb",
    faint="#9aa4af",
    rule="#3d444d",
    head="#262c33",
    good="#57c874",
    warn="#e3b341",
    bad="#ff8b80",
)


def shown(html: str, colours: Colours) -> str:
    """Return the document with a style sheet that Qt's small HTML understands."""
    return _ACTIVE.sub("", _STYLE.sub(f"<style>{_sheet(colours)}</style>", html, count=1))


def output_of(html: str) -> Path | None:
    """Return the file or folder that the command made, as its page says."""
    found = _head(html).get("output")
    return Path(found) if found else None


def due_of(html: str) -> Due | None:
    """Return the letters that the page shows and that wait for somebody's word; None for none."""
    head = _head(html)
    return Due(int(head["due"]), head["seen"]) if head.get("due", "").isdigit() else None


def copied_of(html: str) -> str:
    """Return the text that the page offers for copying; empty if none."""
    found = _COPIED.search(html)
    return unescape(found[1]) if found else ""


def _head(html: str) -> dict[str, str]:
    """Return what the page tells in its head; what stands in its body is not looked at."""
    head, _, _ = html.partition("</head>")
    return {name: unescape(text) for name, text in _HEAD.findall(head)}


def _sheet(colours: Colours) -> str:
    tones = "".join(
        f".{tone} {{ color: {getattr(colours, tone)}; }}"
        for tone in ("good", "warn", "bad", "faint")
    )
    return (
        f"body {{ color: {colours.ink}; }}"
        "h1 { font-size: large; font-weight: 600; margin: 0 0 6px 0; }"
        "h2 { font-size: medium; font-weight: 600; margin: 16px 0 4px 0; }"
        "p { margin: 3px 0; }"
        "table { border-collapse: collapse; margin: 6px 0 8px 0; }"
        f"td, th {{ padding: 4px 14px 4px 6px; border-bottom: 1px solid {colours.rule};"
        " text-align: left; vertical-align: top; }"
        f"th {{ color: {colours.faint}; background-color: {colours.head}; font-weight: 600; }}"
        ".number { text-align: right; padding-left: 14px; padding-right: 6px; }"
        "td.number { white-space: nowrap; }"
        ".short { white-space: nowrap; }"
        ".title { font-weight: 600; }"
        f"{tones}"
    )
