"""The program that holds the book: what xlwings does alike everywhere."""

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager, nullcontext
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
        elif not _is_same(self.book_kind(book).file, file):
            raise SameNameOpen("same_name_open", name=file.name)
        book.activate(steal_focus=True)

    def quietly(self) -> AbstractContextManager[None]:
        """Hold the screen still and calculation back, and put both as they were."""
        # without a book Excel has no way of calculating
        return nullcontext() if self._book is None else Quiet(self.app)


class Quiet(AbstractContextManager[None]):
    """For its block Excel neither draws nor calculates."""

    def __init__(self, app: "App") -> None:
        """Remember how Excel draws and calculates."""
        self._app = app
        self._calculation, self._screen = app.calculation, app.screen_updating

    def __enter__(self) -> None:
        """Begin."""
        self._app.calculation = "manual"
        self._app.screen_updating = False

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Put both as they were."""
        try:
            self._app.screen_updating = self._screen
        finally:
            self._app.calculation = self._calculation


def _is_same(open_file: Path | None, file: Path) -> bool:
    """Return whether two paths name one file: a drive's letter may stand for a folder on the network."""
    return open_file is not None and open_file.resolve() == file.resolve()
