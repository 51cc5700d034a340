"""The book a button was pressed on: of which kind it is, and in which language."""

from addin.buttons import Button
from addin.errors import BookUnfit
from addin.live.host import CellValue, OpenBook
from addin.playbooks import general_playbook
from workbook.check.kind import Kind, kind_of
from workbook.read.grid import BookGrids, Grid
from workbook.schema.book_kinds import BOOK_LABEL
from workbook.schema.live_words import WANTED
from workbook.schema.member.identity import IDENTITY_SHEET

_HEAD = "A1:F20"  # of the identity sheet: enough to know a book by, and read in no time


def kind_of_book(book: OpenBook) -> Kind:
    """Return what an open book is, by its identity sheet, else by what it shows."""
    kind = kind_by_identity(book)
    return kind if kind.book else kind_of(book.grids(), general_playbook())


def kind_by_identity(book: OpenBook) -> Kind:
    """Return what an open book is by its identity sheet alone."""
    if IDENTITY_SHEET not in book.tabs():
        return Kind()
    rows = book.tab(IDENTITY_SHEET).read(_HEAD)
    head = Grid(name=IDENTITY_SHEET, rows=[[_value(each) for each in row] for row in rows])
    return kind_of(BookGrids(file=book.name, grids=(head,)), general_playbook())


def fitting(button: Button, book: OpenBook | None, kind: Kind) -> None:
    """Do nothing where a button can work on the book it was pressed on.

    Raises:
        BookUnfit: No book is open, it is of another kind, or it is none of ours.
    """
    if not button.book or kind.book == button.book:
        return
    wanted, label = WANTED[button.book], button.label
    if book is None:
        raise BookUnfit("no_book", wanted=wanted, label=label)
    if kind.book in BOOK_LABEL:
        found = BOOK_LABEL[kind.book]
        raise BookUnfit("other_kind", file=book.name, found=found, wanted=wanted, label=label)
    raise BookUnfit("not_ours", file=book.name, wanted=wanted, label=label)


def _value(value: CellValue) -> str | float:
    """Return a cell of the identity sheet as it is in a grid; it holds texts and numbers only."""
    return value if isinstance(value, str | float) else "" if value is None else str(value)
