"""A page as a message box shows it: short lines, tables without columns."""

from collections.abc import Iterator

from addin.page import Line, Page
from addin.screen import harmless
from workbook.schema.live_words import LIVE
from workbook.schema.words import Lang

LONGEST = 14  # lines; a box taller than the screen hides its button


def said(page: Page, lang: Lang) -> str:
    """Return a page as a text of few lines."""
    lines = list(_lines(page))
    if len(lines) > LONGEST:
        more = LIVE["more"].of(lang, count=len(lines) - LONGEST + 1)
        lines = [*lines[: LONGEST - 2], more, lines[-1]]
    return "\n".join(lines)


def _lines(page: Page) -> Iterator[str]:
    for part in page:
        if isinstance(part, Line):
            yield harmless(part.text)
        else:
            for row in part.rows:
                yield "  " + " · ".join(harmless(cell.text) for cell in row if cell.text)
