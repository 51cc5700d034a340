"""A page as one HTML file: nothing is loaded from anywhere, it prints, and it fits a phone."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from addin.page import Cell, Grid, Line, Page, Tone
from addin.screen import harmless
from workbook.schema.window_words import PAGE
from workbook.schema.words import Lang

if TYPE_CHECKING:
    from jinja2 import Template

TEMPLATE = "pages/page.html.j2"
NO_HEAD: Mapping[str, str] = MappingProxyType({})
LANGUAGE = {"zh": "zh-CN", "en": "en"}
SHORT = 14  # characters: a column that holds nothing longer is not broken into lines


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A line or a table as the template draws it.

    Attributes:
        kind: "grid", "space", or the element of a line.
        looks: The class of each of a table's columns.
    """

    kind: str
    text: str = ""
    tone: str = ""
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    looks: tuple[str, ...] = ()


def html_of(
    page: Page, *, title: str, lang: Lang, copy: str = "", head: Mapping[str, str] = NO_HEAD
) -> str:
    """Return a page as a self-contained HTML document.

    Args:
        page: Lines and tables.
        title: What the browser's tab is called.
        lang: Its language.
        copy: Plain text to be shown below with a button that copies it; empty for none.
        head: What is told in the head by name, for the window's own buttons: "output" is what the
            command made; "due" is how many letters go when somebody says so, "seen" is their mark.
    """
    return _template().render(
        parts=_parts(page),
        title=title,
        language=LANGUAGE[lang],
        copy="\n".join(map(harmless, copy.split("\n"))),
        head={name: text for name, text in head.items() if text},
        words={key: words.of(lang) for key, words in PAGE.items()},
    )


@cache
def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined

    from templates import load

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    environment.filters["harmless"] = harmless
    return environment.from_string(load(TEMPLATE).decode())


def _parts(page: Page) -> tuple[_Part, ...]:
    first = next((part for part in page if isinstance(part, Line) and part.text), None)
    return tuple(
        _grid(part) if isinstance(part, Grid) else _line(part, is_first=part is first)
        for part in page
    )


def _line(line: Line, *, is_first: bool) -> _Part:
    if not line.text:
        return _Part(kind="space")
    if line.tone is Tone.TITLE:
        return _Part(kind="h1" if is_first else "h2", text=line.text, tone=line.tone)
    return _Part(kind="p", text=line.text, tone=line.tone)


def _grid(grid: Grid) -> _Part:
    columns = zip(*grid.rows, strict=True) if grid.rows else [()] * len(grid.heads)
    looks = tuple(_look(grid, index, column) for index, column in enumerate(columns))
    return _Part(kind="grid", heads=grid.heads, rows=grid.rows, looks=looks)


def _look(grid: Grid, index: int, column: tuple[Cell, ...]) -> str:
    if index in grid.numbers:
        return "number"
    return "short" if max((len(cell.text) for cell in column), default=0) <= SHORT else "text"
