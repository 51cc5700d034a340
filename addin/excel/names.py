"""A book among the open ones by the name that its window shows."""

from collections.abc import Iterable
from typing import TYPE_CHECKING
from unicodedata import normalize

from addin.excel.faults import BookNotOpen

if TYPE_CHECKING:
    from xlwings import Book


def named(name: str, books: "Iterable[Book]") -> "Book":
    """Return the book of a name, which may hold any character.

    Raises:
        BookNotOpen: There is none.
    """
    wanted = normalize("NFC", name)  # macOS spells names of files in its own way
    for book in books:
        if normalize("NFC", book.name) == wanted:
            return book
    raise BookNotOpen("book_not_open", name=name)
