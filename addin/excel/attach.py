"""From the line a button runs to the program and the book it was pressed in."""

import sys

from addin.excel.faults import ExcelMissing
from addin.excel.light import import_xlwings
from addin.live.host import Host
from addin.request import Request


def attach(request: Request) -> Host:
    """Return the program that holds the book a button was pressed on.

    Args:
        request: A live line: ``pipe`` for LibreOffice, ``hwnd`` for Excel on Windows.

    Raises:
        BookNotOpen: The book is not open, or not any longer.
        ExcelBusy: Excel does not listen.
        ExcelMissing: There is no Excel to be reached.
        OfficeFault: LibreOffice cannot be reached, or the book in it is gone.
    """
    import_xlwings()
    name = request.book or ""
    if request.pipe is not None:
        from addin.excel.calc import calc_host

        return calc_host(request.pipe, name, request.folder)
    if sys.platform == "win32":
        from addin.excel.windows import windows_host

        return windows_host(request.hwnd, name, request.folder)
    if sys.platform == "darwin":
        from addin.excel.mac import mac_host

        return mac_host(name, request.folder)
    raise ExcelMissing("excel_missing")
