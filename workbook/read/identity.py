"""Whose book a file is: from the hidden sheet, else from what its first page shows."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from workbook.read.cells import Spot
from workbook.read.forms import find_form
from workbook.read.grid import BookGrids, Grid, Value
from workbook.read.headers import LEAST
from workbook.read.labels import normal, without_copy_mark
from workbook.schema.member.identity import IDENTITY_SHEET, identity_form
from workbook.schema.sheet import Form

SHOWN = ("team", "member", "name", "period")
HIDDEN = ("kind", "version", *SHOWN, "lang")

_PERIOD = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?(?:\s*[-/.]?\s*\d{1,2}\s*日?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What a book says it is; a text is empty where the book does not say.

    Attributes:
        kind: "member", "team" or "review".
        version: The template's version.
        team: The team's number.
        member: The 工号.
        name: The member's name.
        period: The working month, "2026-11".
        lang: The language it was issued in.
        source: The hidden sheet, the visible cells of the first page, or neither.
        shown: What the visible cells say: team, member, name and period, where they are there.
    """

    kind: str = ""
    version: str = ""
    team: str = ""
    member: str = ""
    name: str = ""
    period: str = ""
    lang: str = ""
    source: Literal["hidden", "visible", "none"] = "none"
    shown: Mapping[str, str] = field(default_factory=dict)


def read_identity(book: BookGrids, visible: Form) -> Identity:
    """Return whose book this is.

    Args:
        book: The file's grids; ``_mubiao`` must be among the wanted sheets.
        visible: The form of the first page with the fields ``team member name period``.
    """
    shown = _shown(book, visible)
    hidden = _hidden(book)
    if hidden:
        return Identity(**hidden, source="hidden", shown=shown)
    if shown.get("member"):
        return Identity(**shown, source="visible", shown=shown)
    return Identity(shown=shown)


def _hidden(book: BookGrids) -> dict[str, str]:
    form = identity_form()
    for grid in book.grids:
        if normal(without_copy_mark(grid.name)) == normal(IDENTITY_SHEET):
            texts = _texts(grid, find_form(grid, form))
            if texts.get("kind"):
                return {key: texts.get(key, "") for key in HIDDEN}
    return {}


def _shown(book: BookGrids, visible: Form) -> dict[str, str]:
    """Return the visible cells of the first page, whatever its tab is called now."""
    for grid in book.grids:
        spots = find_form(grid, visible)
        wanted = {key: spots[key] for key in SHOWN if key in spots}
        if "member" in wanted and len(wanted) >= LEAST and not grid.is_hidden:
            return _texts(grid, wanted)
    return {}


def _texts(grid: Grid, spots: Mapping[str, Spot]) -> dict[str, str]:
    texts = {key: _text(grid.value(*spot)) for key, spot in spots.items()}
    if "period" in texts:
        texts["period"] = _period(grid.value(*spots["period"]))
    return texts


def _text(value: Value) -> str:
    """Return a value as people write it: 12 for 12.0."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return unicodedata.normalize("NFKC", str(value)).strip()


def _period(value: Value) -> str:
    """Return a working month as "2026-11"; Excel makes a date of it when it is typed."""
    if isinstance(value, date):
        return f"{value:%Y-%m}"
    text = _text(value)
    if isinstance(value, float) and not value.is_integer():
        return text  # 2026.1 may have been typed as 2026.10
    match = _PERIOD.fullmatch(text)
    return f"{match[1]}-{int(match[2]):02}" if match else text
