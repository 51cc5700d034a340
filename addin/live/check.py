"""检查填写: what is to be corrected in the open member book, as colours, notes and a list with links."""

from collections.abc import Sequence
from dataclasses import replace

from addin.ending import code_of
from addin.exit_codes import NOT_DONE
from addin.live.corrections import FIRST, counts, draw_list, list_rows, plan_list
from addin.live.host import Host, OpenBook
from addin.live.mark_plan import plan_marks
from addin.live.mark_state import State, read_state, write_state
from addin.live.marking import kept_of, put_marks
from addin.live.marks import clear
from addin.live.member import CheckedOpen, called_book, checked_open
from addin.request import Request
from workbook.check.checked import CheckedBook
from workbook.review.text import sheet_names
from workbook.schema.finding import Finding
from workbook.schema.marks_words import CHECKED, LIST
from workbook.schema.playbook import CENTS
from workbook.schema.words import Lang


def check(host: Host, request: Request) -> int:
    """Check the open book and mark it; the marks of an earlier check are replaced.

    Raises:
        MubiaoError: The book cannot be checked.
    """
    book, lang = called_book(host, request.command), request.lang or "zh"
    if book.is_fixed:
        host.say(CHECKED["fixed"].of(lang), is_grave=True)
        return NOT_DONE
    seen = checked_open(book, request)
    findings = sorted(seen.book.findings, key=Finding.order)
    if book.is_frozen:
        host.say(_told(book, findings, lang))
        return code_of((seen.book,))
    host.status(CHECKED["marking"].of(lang))
    with host.quietly():
        before = read_state(book)
        front = before.front if book.front == before.list_tab else book.front
        state = clear(book, before).state
        tab = _mark(book, seen, state=replace(state, front=front), lang=lang) if findings else ""
        if not tab:
            write_state(book, state)
    if tab:
        book.tab(tab).show("A1")
        if book.is_read_only:
            host.say(CHECKED["read_only"].of(lang))
    else:
        host.say(_nothing(seen.book, lang))
    return code_of((seen.book,))


def _mark(book: OpenBook, seen: CheckedOpen, *, state: State, lang: Lang) -> str:
    """Mark the book, add 补正清单 and return its tab's name.

    How everything was is kept before anything is changed: nothing is lost if the program ends midway.
    """
    findings = sorted(seen.book.findings, key=Finding.order)
    tabs = book.tabs()
    marks = plan_marks(findings, tabs, lang)
    name = sheet_names((*tabs, LIST["title"].of(lang)))[-1]
    kept = kept_of(book, marks)
    write_state(book, replace(state, list_tab=name, cells=(*state.cells, *kept)))
    locked = put_marks(book, marks, kept)
    said = _said(seen, findings, locked=locked, lang=lang)
    draw_list(book.add_tab(name), plan_list(list_rows(findings, tabs, lang), said, lang))
    return name


def _said(
    seen: CheckedOpen, findings: Sequence[Finding], *, locked: Sequence[str], lang: Lang
) -> tuple[str, ...]:
    """Return the lines below the list's title."""
    book, period = seen.book, seen.terms.period.id if seen.terms else ""
    whose = " · ".join(filter(None, (f"{book.name} {book.member_id}".strip(), period)))
    return (
        *((whose,) if whose else ()),
        counts(findings, lang),
        LIST["how"].of(lang),
        *(LIST["locked"].of(lang, sheet=sheet) for sheet in locked),
    )


def _told(book: OpenBook, findings: Sequence[Finding], lang: Lang) -> str:
    """Return the gravest findings for a box, where nothing can be marked."""
    rows = list_rows(findings[:FIRST], book.tabs(), lang)
    lines = (
        CHECKED["line"].of(lang, number=row.number, where=row.where, text=row.text) for row in rows
    )
    return "\n".join((CHECKED["frozen"].of(lang), counts(findings, lang), *lines))


def _nothing(book: CheckedBook, lang: Lang) -> str:
    totals = book.totals
    return CHECKED["nothing"].of(
        lang,
        rows=totals.rows.accepted,
        deals=totals.deals.accepted,
        amount=f"{totals.amount.accepted / CENTS:,.2f}",
    )
