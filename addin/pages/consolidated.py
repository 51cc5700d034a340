"""What ``consolidate`` says: control totals, headline, who is missing, what to correct, where the review is."""

from pathlib import Path
from typing import TYPE_CHECKING

from addin.page import Cell, Grid, Line, Page, Tone
from addin.pages.control import control_grid, counted_lines
from addin.pages.figures import results_grid
from addin.pages.findings import corrections
from workbook.check.checked import CheckedBook
from workbook.review.consolidated import Consolidated
from workbook.review.figures import index_figures
from workbook.review.hand_in import hand_in_reason
from workbook.review.overview import bridge_lines
from workbook.review.source import Source, share
from workbook.schema.finding import Finding
from workbook.schema.screen_words import HEAD, SAID
from workbook.schema.sentences import message
from workbook.schema.status import (
    MEMBER_STATUS_LABEL,
    STATUS_LABEL,
    FileStatus,
    MemberStatus,
)
from workbook.schema.words import Lang, Words

if TYPE_CHECKING:  # it shows this page itself
    from addin.consolidating import Consolidation

CORRECTIONS_SHOWN = 8
NOT_IN = ("not_handed_in", "not_handed_in_but")  # told as members, not as corrections
MEMBER_TONE = {MemberStatus.SET_ASIDE: Tone.WARN, MemberStatus.MISSING: Tone.BAD}


def consolidated_page(done: "Consolidation") -> Page:
    """Return the page of a consolidated or reviewed month.

    Args:
        done: What was found and measured, and where the review book was saved.
    """
    run, lang = done.run, done.lang
    source = Source(run, index_figures(run), lang)
    names = {member.id: member.name for member in run.team.members}
    told = {*NOT_IN, *(book.code for book in run.books if not book.status.is_counted)}
    left = [each for each in run.findings if each.code not in told]
    return (
        *_title(run, lang, done.name),
        control_grid(run.totals, lang),
        *counted_lines(run, lang),
        *(Line(str(cell.value), Tone(cell.tone)) for cell in bridge_lines(source)),
        Line(),
        results_grid(source, None),
        *_not_in(source),
        *_refused(run, lang),
        Line(),
        *corrections(left, names, lang, shown=CORRECTIONS_SHOWN),
        Line(),
        *_aside(done.review, done.wanted, lang),
        Line(SAID["review"].of(lang, book=done.book.of(lang), file=done.review), Tone.GOOD),
    )


def _title(run: Consolidated, lang: Lang, name: Words) -> Page:
    title = SAID["title"].of(
        lang,
        command=name.of(lang),
        team=run.team.name,
        period=run.period.id,
        start=run.period.start,
        end=run.period.end,
        as_of=run.as_of,
    )
    time = SAID["time"].of(
        lang,
        workdays=run.measures.workdays,
        gone=run.measures.workdays_gone,
        left=run.measures.workdays_left,
        share=share(run.measures.time_progress),
    )
    return Line(title, Tone.TITLE), Line(time), Line()


def _not_in(source: Source) -> Page:
    lang = source.lang
    rows = tuple(
        (
            Cell(f"{each.name} {each.member_id}"),
            Cell(MEMBER_STATUS_LABEL[each.status].of(lang), MEMBER_TONE[each.status]),
            Cell(hand_in_reason(source, each) or each.file or SAID["no_file"].of(lang)),
        )
        for each in source.run.hand_ins
        if each.status is not MemberStatus.RECEIVED
    )
    if not rows:
        return ()
    return Line(), Line(SAID["not_in"].of(lang), Tone.TITLE), Grid(rows=rows)


def _refused(run: Consolidated, lang: Lang) -> Page:
    """Return the files that do not count; what was said of a member is not said again."""
    rows: list[tuple[str, FileStatus, str]] = []
    explained = {(h.member_id, h.code) for h in run.hand_ins if h.code}
    for book in run.books:
        if book.status.is_counted or book.status is FileStatus.IGNORED:
            continue
        about = (book.member_id, book.code)
        rows.append((book.file, book.status, "" if about in explained else _why(run, book, lang)))
        if book.member_id:
            explained.add(about)
    if not rows:
        return ()
    has_reasons = any(why for *_, why in rows)
    heads = ("file", "status", "why") if has_reasons else ("file", "status")
    grid = Grid(
        heads=tuple(HEAD[each].of(lang) for each in heads),
        rows=tuple(
            (Cell(file), Cell(STATUS_LABEL[status].of(lang), Tone.WARN), Cell(why))[: len(heads)]
            for file, status, why in rows
        ),
    )
    return Line(), Line(SAID["refused"].of(lang), Tone.TITLE), grid


def _why(run: Consolidated, book: CheckedBook, lang: Lang) -> str:
    def is_about(found: Finding) -> bool:
        return found.code == book.code and found.file in ("", book.file)

    reasons = [found for found in (*book.findings, *run.findings) if is_about(found)]
    return message(reasons[0], lang) if reasons else ""


def _aside(review: Path, wanted: Path, lang: Lang) -> Page:
    if review == wanted:
        return ()
    return (Line(SAID["saved_aside"].of(lang, wanted=wanted.name), Tone.WARN),)
