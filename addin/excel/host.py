"""The program that holds the book: what xlwings does alike everywhere."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from addin.errors import MubiaoError
from addin.excel.book import SheetBook
from addin.excel.faults import SameNameOpen

if TYPE_CHECKING:
    from xlwings import App, Book

TITLE = "mubiao"


class SheetHost(ABC):
    """The program; each has a class of its own for what xlwings does not cover.

    Attributes:
        app: The program in xlwings.
        book_kind: The program's own class of books.
    """

    book_kind: type[SheetBook]

    def __init__(self, app: "App", book: "Book | None", *, folder: str | None = None) -> None:
        """Take the program and the book.

        Args:
            app: The program.
            book: The book the button was pressed on.
            folder: The answer to a question for a folder, so that nobody is asked.
        """
        self.app = app
        self._book = self.book_kind(book) if book is not None else None
        self._folder = folder

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Raise the named error of what went wrong in the program, if that is what ended us."""
        fault = self.fault(error) if error is not None else None
        if fault is not None:
            raise fault from error

    @abstractmethod
    def fault(self, error: BaseException) -> MubiaoError | None:
        """Return the named error of an error of the program's; None if it is none of those."""

    @property
    def book(self) -> SheetBook | None:
        """The book the button was pressed on; None if none is open."""
        return self._book

    def say(self, text: str, *, is_grave: bool = False) -> None:
        """Show a sentence and wait until it is read."""
        self.app.alert(text, title=TITLE, mode="critical" if is_grave else "info")

    def ask(self, question: str) -> bool:
        """Ask yes or no."""
        return self.app.alert(question, title=TITLE, buttons="yes_no") == "yes"

    def ask_folder(self, title: str, start: Path | None = None) -> Path | None:
        """Ask for a folder; None if it was called off."""
        if self._folder is not None:
            return Path(self._folder)
        return self.chosen_folder(title, start)

    @abstractmethod
    def chosen_folder(self, title: str, start: Path | None) -> Path | None:
        """Show the program's own box to choose a folder."""

    @abstractmethod
    def ask_file(self, title: str, suggested: Path) -> Path | None:
        """Ask where to save a file; None if it was called off."""

    def status(self, text: str) -> None:
        """Show how far we are in the status bar; empty gives the bar back."""
        self.app.status_bar = text or False

    def open(self, file: Path) -> None:
        """Open a workbook and bring it to the front.

        Raises:
            SameNameOpen: Another book of that name is open.
        """
        wanted = file.name.casefold()
        book = next((each for each in self.app.books if each.name.casefold() == wanted), None)
        if book is None:
            book = self.app.books.open(file)
        elif self.book_kind(book).file != file.resolve():
            raise SameNameOpen("same_name_open", name=file.name)
        book.activate(steal_focus=True)

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Hold the screen still and calculation back, and put both as they were."""
        if self._book is None:  # without a book Excel has no way of calculating
            yield
            return
        calculation, screen = self.app.calculation, self.app.screen_updating
        self.app.screen_updating = False
        self.app.calculation = "manual"
        try:
            yield
        finally:
            self.app.calculation = calculation
            self.app.screen_updating = screen
