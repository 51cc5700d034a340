"""LibreOffice Calc and a book in it, over UNO where xlwings does not reach."""

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from addin.calc.bridge import connected, exception, path_of, uno, url_of
from addin.calc.engine import app_of, attach
from addin.errors import MubiaoError
from addin.excel.book import SheetBook
from addin.excel.calc_rows import RowsKept
from addin.excel.calc_tab import CalcTab
from addin.excel.faults import BookNotOpen
from addin.excel.host import SheetHost
from workbook.schema.excel_words import XLSX

if TYPE_CHECKING:
    from xlwings import App, Book

EXCEL_1904 = 1904
CHOSEN = 1  # com.sun.star.ui.dialogs.ExecutableDialogResults
SAVING = 10  # com.sun.star.ui.dialogs.TemplateDescription: with the ending put on


class CalcBook(SheetBook):
    """A book in Calc."""

    tab_kind = CalcTab

    @property
    def file(self) -> Path | None:
        """Where it is saved; None if it never was, or is not on this computer."""
        url: str = self.api.URL
        return Path(path_of(url)) if url.startswith("file:") else None

    @property
    def is_read_only(self) -> bool:
        """Whether it was opened for reading only."""
        return bool(self.api.isReadonly())

    @property
    def is_frozen(self) -> bool:
        """Whether nothing in it can be changed: LibreOffice ignores what is done to such a book's cells."""
        return self.is_read_only

    @property
    def is_fixed(self) -> bool:
        """Whether no sheet can be added: the book's structure is protected."""
        return bool(self.api.isProtected())

    @property
    def is_1904(self) -> bool:
        """Whether it counts days from 1904."""
        return bool(self.api.NullDate.Year == EXCEL_1904)


class DocumentQuiet(RowsKept):
    """For its block LibreOffice does nothing to a document by itself; other books go on as they did."""

    def __enter__(self) -> None:
        """Begin."""
        self._is_calculating = self._document.isAutomaticCalculationEnabled()
        self._document.enableAutomaticCalculation(False)
        self._document.lockControllers()
        super().__enter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let LibreOffice go on as it did."""
        self._document.unlockControllers()
        self._document.enableAutomaticCalculation(self._is_calculating)
        super().__exit__(kind, error, trace)


class CalcHost(SheetHost):
    """LibreOffice."""

    book_kind = CalcBook

    def __init__(
        self, app: "App", book: "Book | None", *, pipe: str, folder: str | None = None
    ) -> None:
        """Take the program, the book and the pipe on which it answers."""
        super().__init__(app, book, folder=folder)
        self._pipe = pipe
        self._uid = book.api.RuntimeUID if book is not None else ""

    def fault(self, error: BaseException) -> MubiaoError | None:
        """Return the named error of an error of LibreOffice's; None if it is none of those."""
        # An exception of UNO's is often replaced on its way out, and a closed document raises none.
        if isinstance(error, MubiaoError) or not isinstance(error, Exception):
            return None
        return None if self._is_there() else BookNotOpen("excel_gone")

    def _is_there(self) -> bool:
        try:
            return not self._uid or self._uid in {book.api.RuntimeUID for book in self.app.books}
        except exception("com.sun.star.lang.DisposedException"):
            return False

    def say(self, text: str, *, is_grave: bool = False) -> None:
        """Show a sentence and wait until it is read.

        It is printed too: without a display the box is closed at once.
        """
        print(text, file=sys.stderr)
        super().say(text, is_grave=is_grave)

    def quietly(self) -> AbstractContextManager[None]:
        """Hold the screen still and calculation back; rows keep their heights, whatever is changed in them."""
        return nullcontext() if self._book is None else DocumentQuiet(self._book.api)

    def chosen_folder(self, title: str, start: Path | None) -> Path | None:
        """Show LibreOffice's box to choose a folder."""
        box = self._box("FolderPicker")
        box.setTitle(title)
        if start is not None:
            box.setDisplayDirectory(url_of(str(start)))
        return Path(path_of(box.getDirectory())) if box.execute() == CHOSEN else None

    def ask_file(self, title: str, suggested: Path) -> Path | None:
        """Ask where to save a file; None if it was called off."""
        box = self._box("FilePicker")
        uno().invoke(box, "initialize", ((uno().Any("short", SAVING),),))
        box.setTitle(title)
        box.setDisplayDirectory(url_of(str(suggested.parent)))
        box.setDefaultName(suggested.name)
        box.appendFilter(" / ".join(XLSX.both()), "*.xlsx")
        return Path(path_of(box.getSelectedFiles()[0])) if box.execute() == CHOSEN else None

    def _box(self, kind: str) -> Any:  # noqa: ANN401
        context = connected(self._pipe)
        name = f"com.sun.star.ui.dialogs.{kind}"
        return context.ServiceManager.createInstanceWithContext(name, context)


def calc_host(pipe: str, uid: str, folder: str | None) -> CalcHost:
    """Return LibreOffice with the book a button was pressed on.

    Args:
        pipe: The pipe on which it answers.
        uid: The document's RuntimeUID; empty if no book is open.
        folder: The answer to a question for a folder.

    Raises:
        OfficeMissing: Nobody answers on the pipe.
        BookGone: The book is not open any longer.
    """
    book = attach(pipe, uid) if uid else None
    app = book.app if book is not None else app_of(pipe)
    return CalcHost(app, book, pipe=pipe, folder=folder)
