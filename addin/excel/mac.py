"""Excel on macOS and a book in it, over Apple events where xlwings does not reach."""

import subprocess
from pathlib import Path

from addin.errors import MubiaoError
from addin.excel.book import SheetBook
from addin.excel.faults import BookNotOpen, BoxFailed, ExcelBusy, ExcelMissing
from addin.excel.host import SheetHost
from addin.excel.mac_tab import MacTab
from addin.excel.names import named

OSASCRIPT = "/usr/bin/osascript"
# The text goes in as an argument, so that no character of it is read as script.
CHOOSE_FOLDER = (
    "on run argv",
    "set start to POSIX file (item 2 of argv)",
    "POSIX path of (choose folder with prompt (item 1 of argv) default location start)",
    "end run",
)
CHOOSE_FILE = (
    "on run argv",
    "set start to POSIX file (item 2 of argv)",
    "set title to item 1 of argv",
    "set suggested to item 3 of argv",
    "POSIX path of (choose file name with prompt title default location start default name suggested)",
    "end run",
)
CALLED_OFF = "(-128)"
TIMED_OUT = -1712
GONE = (-600, -609)  # no such process, connection invalid


class MacBook(SheetBook):
    """A book in Excel on macOS."""

    tab_kind = MacTab

    @property
    def file(self) -> Path | None:
        """Where it is saved; None if it never was, or is not on this computer.

        xlwings' ``fullname`` would look for settings of its own in the book.
        """
        full: str = self.api.full_name.get()
        return Path(full) if full.startswith("/") else None

    @property
    def is_read_only(self) -> bool:
        """Whether it was opened for reading only."""
        return bool(self.api.read_only.get())

    @property
    def is_fixed(self) -> bool:
        """Whether no sheet can be added: the book's structure is protected."""
        return bool(self.api.protect_structure.get())

    @property
    def is_1904(self) -> bool:
        """Whether it counts days from 1904."""
        return bool(self.api.date_1904.get())


class MacHost(SheetHost):
    """Excel on macOS."""

    book_kind = MacBook

    def fault(self, error: BaseException) -> MubiaoError | None:
        """Return the named error of an error of Excel's; None if it is none of those."""
        from appscript.reference import CommandError

        number = error.errornumber if isinstance(error, CommandError) else 0
        if number == TIMED_OUT:
            return ExcelBusy("excel_busy")
        return BookNotOpen("excel_gone") if number in GONE else None

    def chosen_folder(self, title: str, start: Path | None) -> Path | None:
        """Show the system's box to choose a folder."""
        return _chosen(CHOOSE_FOLDER, title, str(start or Path.home()))

    def ask_file(self, title: str, suggested: Path) -> Path | None:
        """Ask where to save a file; None if it was called off."""
        return _chosen(CHOOSE_FILE, title, str(suggested.parent), suggested.name)


def mac_host(name: str, folder: str | None) -> MacHost:
    """Return Excel with the book a button was pressed on.

    Args:
        name: The book's name; empty if no book is open.
        folder: The answer to a question for a folder.

    Raises:
        BookNotOpen: The book is not open.
        ExcelMissing: Excel does not run.
    """
    import xlwings

    apps = list(xlwings.apps)
    if not apps:
        raise ExcelMissing("excel_missing")
    book = named(name, (book for app in apps for book in app.books)) if name else None
    return MacHost(book.app if book else apps[0], book, folder=folder)


def _chosen(script: tuple[str, ...], *words: str) -> Path | None:
    lines = [part for line in script for part in ("-e", line)]
    done = subprocess.run(  # noqa: S603 - a script of ours, words as arguments
        [OSASCRIPT, *lines, *words], capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode and CALLED_OFF not in done.stderr:
        raise BoxFailed("box_failed", why=done.stderr.strip())
    chosen = done.stdout.strip("\n")
    return Path(chosen) if chosen else None
