"""The member book a button was pressed on, checked as it stands, unsaved edits and all."""

from dataclasses import dataclass

from addin.errors import BookUnfit
from addin.live.host import Host, OpenBook
from addin.request import Request
from addin.terms import Terms, terms_of_grids
from workbook.check.checked import CheckedBook
from workbook.check.member import refused
from workbook.pipeline import check_grids
from workbook.read.grid import BookGrids
from workbook.read.refusal import Refusal
from workbook.schema.button_words import LABEL
from workbook.schema.live_words import WANTED
from workbook.schema.marks import MARKS_SHEET
from workbook.schema.member.live import LIVE_SHEET


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedOpen:
    """An open book, checked.

    Attributes:
        grids: As it stands.
        terms: What it was checked against; None where it cannot be told whose it is.
    """

    grids: BookGrids
    book: CheckedBook
    terms: Terms | None


def called_book(host: Host, command: str) -> OpenBook:
    """Return the book the button was pressed on.

    Raises:
        BookUnfit: None is open.
    """
    if host.book is None:
        raise BookUnfit("no_book", wanted=WANTED["member"], label=LABEL[command])
    return host.book


def checked_open(book: OpenBook, request: Request) -> CheckedOpen:
    """Return the open book, checked against the team book beside it or by itself.

    Raises:
        MubiaoError: The team book that was named cannot be worked with.
    """
    grids = book.grids(without=(LIVE_SHEET, MARKS_SHEET))
    terms = terms_of_grids(grids, request, book.file)
    if isinstance(terms, Refusal):
        return CheckedOpen(grids=grids, book=refused(terms), terms=None)
    checked = check_grids(grids, team=terms.team, period=terms.period)
    return CheckedOpen(grids=grids, book=checked, terms=terms)
