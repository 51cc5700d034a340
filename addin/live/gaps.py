"""差距分析: on 月目标 of the open member book, how far, why, and what every remaining day needs."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from addin.ending import code_of
from addin.errors import BookRefused
from addin.exit_codes import NOT_DONE
from addin.live.areas import area
from addin.live.drawing import Drawing, draw
from addin.live.host import Host, OpenBook, Tab
from addin.live.mark_state import read_state, write_state
from addin.live.member import CheckedOpen, called_book, checked_open
from addin.live.panel import kept_of, take_panel
from addin.live.panel_plan import plan_panel
from addin.playbooks import general_playbook
from addin.request import Request
from addin.terms import measured
from workbook.read.forms import find_form
from workbook.read.grid import BLANK, BookGrids, Grid
from workbook.read.leavings import without_leavings
from workbook.read.sheets import find_sheet
from workbook.review.figures import index_figures
from workbook.review.source import Source
from workbook.schema.marks_words import CHECKED, PANEL
from workbook.schema.member import member_book
from workbook.schema.place import a1
from workbook.schema.team import Member
from workbook.schema.words import Lang

_LOOKED_AT = 100  # rows of 月目标: as far as a panel can reach


def gaps(host: Host, request: Request) -> int:
    """Put the panel of gaps on the open book; one that is there is replaced.

    Raises:
        BookRefused: The book cannot be counted, so there is nothing to explain.
    """
    book, lang = called_book(host, request.command), request.lang or "zh"
    if book.is_fixed or book.is_frozen:
        host.say(CHECKED["fixed" if book.is_fixed else "frozen"].of(lang), is_grave=True)
        return NOT_DONE
    seen = checked_open(book, request)
    source, member = _measured(seen, request, lang)
    grid = _month(seen.grids)
    if grid is None:
        wanted = member_book(general_playbook())["month"].label.of(lang)
        host.say(PANEL["no_month"].of(lang, sheet=wanted), is_grave=True)
        return NOT_DONE
    height, width = _extent(grid)
    tab = book.tab(grid.name)
    form, column = area(0, 0, height - 1, width - 1), width + 1
    with host.quietly():
        drawing = plan_panel(source, member, tab.heights(1, _LOOKED_AT))
        is_there = _put(book, tab, drawing, form=form, column=column)
    if not is_there:
        host.say(PANEL["locked"].of(lang, sheet=grid.name), is_grave=True)
        return NOT_DONE
    tab.show(a1(0, column))
    return code_of(source.run.books)


def _measured(seen: CheckedOpen, request: Request, lang: Lang) -> tuple[Source, Member]:
    """Return the book's figures in words, and whose they are."""
    terms, checked = seen.terms, seen.book
    members = terms.team.members if terms else ()
    member = next((each for each in members if each.id == checked.member_id), None)
    if terms is None or member is None or not checked.status.is_counted:
        raise BookRefused("book_refused", Path(checked.file), checked.findings)
    as_of = request.as_of if request.is_as_of_given else _own_as_of(seen.grids) or request.as_of
    run = measured(checked, terms, as_of)
    return Source(run, index_figures(run), lang), member


def _own_as_of(grids: BookGrids) -> date | None:
    """Return the last day that counts as the book's own first page says, which its formulas use."""
    home = member_book(general_playbook())["home"]
    found = find_sheet(grids, home)
    spot = find_form(found.grid, home.form("identity")).get("as_of") if found else None
    value = found.grid.value(*spot) if found and spot else None
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


def _month(grids: BookGrids) -> Grid | None:
    """Return 月目标 without the panel that may be on it."""
    found = find_sheet(without_leavings(grids), member_book(general_playbook())["month"])
    return found.grid if found else None


def _extent(grid: Grid) -> tuple[int, int]:
    """Return how many rows and columns hold something."""
    filled = [
        (row, column)
        for row, values in enumerate(grid.rows, 1)
        for column, value in enumerate(values, 1)
        if value != BLANK
    ]
    return max(row for row, _ in filled), max(column for _, column in filled)


def _put(book: OpenBook, tab: Tab, drawing: Drawing, *, form: str, column: int) -> bool:
    """Put the panel beside the form, in place of an earlier one; False: a password is in the way.

    How the sheet was is kept before it is changed: nothing is lost if the program ends midway.
    """
    state = read_state(book)
    before = take_panel(book, state.panel).kept
    with tab.unprotected() as is_open:
        panel = kept_of(tab, drawing, column=column) if is_open else before
        write_state(book, replace(state, panel=panel))
        if is_open:
            if not tab.print_area():
                tab.print_only(form)
            draw(tab, drawing, left=column)
    return is_open
