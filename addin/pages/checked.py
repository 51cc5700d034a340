"""What ``check`` says: each file's status, and what is to be corrected in it."""

from collections.abc import Sequence
from pathlib import Path

from addin.page import Cell, Grid, Line, Page, Tone, cells
from addin.pages.control import control_grid
from addin.pages.findings import SEVERITY_TONE, where
from workbook.check.checked import CheckedBook
from workbook.schema.finding import SEVERITY_LABEL, Finding
from workbook.schema.screen_words import HEAD, SAID
from workbook.schema.sentences import message
from workbook.schema.status import STATUS_LABEL, FileStatus
from workbook.schema.words import Lang

SHOWN = 30
_TONE = {FileStatus.ACCEPTED: Tone.GOOD, FileStatus.ACCEPTED_WITH_WARNINGS: Tone.WARN}


def checked_page(books: Sequence[tuple[CheckedBook, Path | None]], lang: Lang) -> Page:
    """Return the page of the files checked.

    Args:
        books: Each with the team book it was checked against, or None.
        lang: Its language.
    """
    return tuple(part for book, team in books for part in _book(book, team, lang))


def _book(book: CheckedBook, team: Path | None, lang: Lang) -> Page:
    status = STATUS_LABEL[book.status].of(lang)
    said = SAID["against"].of(lang, file=team.name) if team else SAID["alone"].of(lang)
    against = (Line(said, Tone.FAINT),) if book.member_id else ()
    grid = (control_grid(book.totals, lang),) if book.status.is_counted else ()
    return (
        Line(f"{book.file} · {status}", _TONE.get(book.status, Tone.BAD)),
        *against,
        *grid,
        *_findings(book.findings, lang),
        Line(),
    )


def _findings(findings: Sequence[Finding], lang: Lang) -> Page:
    if not findings:
        return (Line(SAID["nothing"].of(lang), Tone.GOOD),)
    rows = tuple(
        (
            Cell(SEVERITY_LABEL[each.severity].of(lang), SEVERITY_TONE[each.severity]),
            *cells(where(each), message(each, lang)),
        )
        for each in findings[:SHOWN]
    )
    heads = ("", HEAD["where"].of(lang), HEAD["what"].of(lang))
    left = len(findings) - SHOWN
    more = (Line(SAID["more_left"].of(lang, count=left), Tone.FAINT),) if left > 0 else ()
    return (Grid(heads=heads, rows=rows), *more)
