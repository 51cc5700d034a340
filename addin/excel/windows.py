"""Excel on Windows and a book in it, over COM where xlwings does not reach."""

import atexit
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from addin.errors import MubiaoError
from addin.excel.book import SheetBook
from addin.excel.faults import BookNotOpen, ExcelBusy, ExcelMissing
from addin.excel.host import SheetHost
from addin.excel.names import named
from addin.excel.windows_tab import WindowsTab
from workbook.schema.excel_words import XLSX

if TYPE_CHECKING:
    from xlwings import Sheet

PATIENCE = 5.0  # seconds that somebody may take to finish a cell
PAUSE = 0.2
FOLDER_PICKER = 4  # msoFileDialogFolderPicker
PRESSED = -1  # FileDialog.Show, where it was not called off
# RPC_E_CALL_REJECTED, RPC_E_SERVERCALL_RETRYLATER; VBA_E_IGNORE, also within a general error
BUSY = (-2147418111, -2147417846, -2146777998)
# RPC_E_DISCONNECTED, RPC_S_SERVER_UNAVAILABLE, RPC_S_CALL_FAILED, CO_E_OBJNOTCONNECTED
GONE = (-2147417848, -2147023174, -2147023170, -2147220995)


class WindowsBook(SheetBook):
    """A book in Excel on Windows."""

    tab_kind = WindowsTab

    @property
    def file(self) -> Path | None:
        """Where it is saved; None if it never was, or is not on this computer.

        xlwings' ``fullname`` would look for settings of its own in the book.
        """
        is_here = self.api.Path and "://" not in self.api.FullName
        return Path(self.api.FullName) if is_here else None

    @property
    def is_read_only(self) -> bool:
        """Whether it was opened for reading only."""
        return bool(self.api.ReadOnly)

    @property
    def is_fixed(self) -> bool:
        """Whether no sheet can be added: the book's structure is protected."""
        return bool(self.api.ProtectStructure)

    @property
    def is_1904(self) -> bool:
        """Whether it counts days from 1904."""
        return bool(self.api.Date1904)

    @property
    def back(self) -> "Sheet":
        """The last sheet that is seen: behind the last of all, xlwings would have to move that.

        Ours are deeply hidden there, and Excel moves no such sheet.
        """
        return [each for each in self.book.sheets if not WindowsTab(each).is_hidden][-1]


class WindowsHost(SheetHost):
    """Excel on Windows."""

    book_kind = WindowsBook

    def fault(self, error: BaseException) -> MubiaoError | None:
        """Return the named error of an error of Excel's; None if it is none of those."""
        return _fault(error)

    def chosen_folder(self, title: str, start: Path | None) -> Path | None:
        """Show Excel's box to choose a folder."""
        box = self.app.api.FileDialog(FOLDER_PICKER)
        box.Title = title
        if start is not None:
            box.InitialFileName = f"{start}\\"
        return Path(box.SelectedItems(1)) if box.Show() == PRESSED else None

    def ask_file(self, title: str, suggested: Path) -> Path | None:
        """Ask where to save a file; None if it was called off."""
        kinds = f"{' / '.join(XLSX.both())} (*.xlsx), *.xlsx"
        chosen = self.app.api.GetSaveAsFilename(str(suggested), kinds, 1, title)
        return Path(chosen) if isinstance(chosen, str) else None


def windows_host(hwnd: int | None, name: str, folder: str | None) -> WindowsHost:
    """Return Excel with the book a button was pressed on.

    Args:
        hwnd: The number of its window.
        name: The book's name; empty if no book is open.
        folder: The answer to a question for a folder.

    Raises:
        BookNotOpen: The book is not open.
        ExcelBusy: Somebody types in a cell, or a box is open.
        ExcelMissing: Excel is not there.
    """
    import xlwings
    from xlwings import _xlwindows

    # At its end xlwings would end every Excel in which it sees no book.
    atexit.unregister(_xlwindows.cleanup)
    _xlwindows.N_COM_ATTEMPTS = 1  # so that waiting is ours
    excel = _listening(hwnd if name else None)
    _xlwindows.N_COM_ATTEMPTS = 0  # from now on it waits for whoever types
    app = xlwings.App(impl=_xlwindows.App(xl=excel))  # type: ignore[no-untyped-call]
    return WindowsHost(app, named(name, app.books) if name else None, folder=folder)


def _listening(hwnd: int | None) -> Any:  # noqa: ANN401
    """Return Excel's own object as soon as it listens.

    Args:
        hwnd: The number of a window with a book; None for whichever Excel there is.
    """
    import pywintypes
    from xlwings import _xlwindows

    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            excel = _excel_of(hwnd) if hwnd else _any_excel()
            excel.Interactive = excel.Interactive  # refused while somebody types
        except (
            pywintypes.error,
            pywintypes.com_error,
            _xlwindows.ExcelBusyError,
            OSError,
        ) as error:
            fault = _fault(error) or ExcelMissing("excel_missing")
            if not isinstance(fault, ExcelBusy) or time.monotonic() > deadline:
                raise fault from error
            time.sleep(PAUSE)
        else:
            return excel


def _excel_of(hwnd: int) -> Any:  # noqa: ANN401
    from xlwings._xlwindows import get_xl_app_from_hwnd

    return get_xl_app_from_hwnd(hwnd)  # type: ignore[no-untyped-call]


def _any_excel() -> Any:  # noqa: ANN401
    """Return the Excel that runs, which without a book has no window to be found by."""
    from win32com.client import GetActiveObject
    from xlwings._xlwindows import COMRetryObjectWrapper

    running = GetActiveObject("Excel.Application")
    return COMRetryObjectWrapper(running)  # type: ignore[no-untyped-call]


def _fault(error: BaseException) -> MubiaoError | None:
    """Return the named error of an error of COM's; None if it is none of those."""
    import pywintypes
    from xlwings._xlwindows import ExcelBusyError

    if isinstance(error, ExcelBusyError):
        return ExcelBusy("excel_busy")
    if not isinstance(error, pywintypes.com_error):
        return None
    details = error.args[2] if len(error.args) > 2 else None
    codes = {error.hresult, details[5] if details else None}
    if codes & set(BUSY):
        return ExcelBusy("excel_busy")
    return BookNotOpen("excel_gone") if codes & set(GONE) else None
