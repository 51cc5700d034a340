"""What our code asks of Excel on Windows, with objects in Excel's place that answer as COM does."""

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from addin.excel import windows
from addin.excel.faults import ExcelBusy, ExcelMissing
from addin.excel.windows import WindowsBook, windows_host
from addin.excel.windows_tab import WindowsTab

REJECTED = -2147418111  # RPC_E_CALL_REJECTED


class ComError(Exception):
    """As pywintypes.com_error."""

    hresult = -2147352567


class WindowError(Exception):
    """As pywintypes.error, which is no OSError."""


class Note:
    """A note, whose length Excel counts in UTF-16."""

    def __init__(self, text: str) -> None:
        """Begin with a text."""
        self._units = text.encode("utf-16-le")
        self.Shape = SimpleNamespace(TextFrame=self, Width=1.0, Height=1.0)

    def Text(self, text: str = "", start: int = 1, overwrite: bool = True) -> str:  # noqa: N802
        if text:
            assert not overwrite, "what stands there is lost"
            at = 2 * (start - 1)
            self._units = self._units[:at] + text.encode("utf-16-le") + self._units[at:]
        return self._units.decode("utf-16-le")

    def Characters(self, start: int, length: int) -> Any:  # noqa: N802, ANN401
        def delete() -> None:
            at = 2 * (start - 1)
            self._units = self._units[:at] + self._units[at + 2 * length :]

        return SimpleNamespace(Delete=delete)


class Page:
    """A page's setup where no printer is installed: nothing can be set."""

    def __setattr__(self, name: str, value: object) -> None:
        raise ComError(name)


@pytest.fixture
def pywintypes(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Put a module with pywin32's errors in its place."""
    module = ModuleType("pywintypes")
    vars(module).update(com_error=ComError, error=WindowError)
    monkeypatch.setitem(sys.modules, "pywintypes", module)
    return module


def tab(**sheet: object) -> WindowsTab:
    return WindowsTab(SimpleNamespace(api=SimpleNamespace(**sheet)))  # type: ignore[arg-type]


def test_an_emoji_before_our_lines_keeps_its_place() -> None:
    note = Note("好👍")
    sheet = tab(Range=lambda _cell: SimpleNamespace(Comment=note))

    sheet.note("A2", "好👍\n请补正“👍”")
    marked = note.Text()
    sheet.note("A2", "好👍")

    assert ("好👍\n请补正“👍”", "好👍") == (marked, note.Text())


def test_no_sheet_is_put_behind_one_that_excel_does_not_move() -> None:
    seen, hidden, deeply_hidden = (SimpleNamespace(visible=each) for each in (-1, 0, 2))
    book: Any = SimpleNamespace(sheets=[seen, hidden, deeply_hidden])

    assert [seen] == [WindowsBook(book).back]


@pytest.mark.usefixtures("pywintypes")
def test_without_a_printer_a_list_is_made_all_the_same() -> None:
    page = Page()

    tab(PageSetup=page).paper(repeated=3)

    assert {} == vars(page)


def host_where(monkeypatch: pytest.MonkeyPatch, reach: Any) -> None:  # noqa: ANN401
    """Try to reach Excel where ``reach`` stands for what the system answers."""
    import xlwings

    module = ModuleType("xlwings._xlwindows")
    vars(module).update(
        cleanup=lambda: None, ExcelBusyError=TimeoutError, get_xl_app_from_hwnd=reach
    )
    monkeypatch.setitem(sys.modules, "xlwings._xlwindows", module)
    monkeypatch.setattr(xlwings, "_xlwindows", module, raising=False)
    monkeypatch.setattr(windows, "PATIENCE", 0.0)
    windows_host(1, "月表.xlsx", None)


@pytest.mark.usefixtures("pywintypes")
def test_a_window_that_has_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_hwnd: int) -> None:
        raise WindowError(1400, "FindWindowEx", "Invalid window handle.")

    with pytest.raises(ExcelMissing):
        host_where(monkeypatch, gone)


@pytest.mark.usefixtures("pywintypes")
def test_somebody_who_types_is_told_to_finish(monkeypatch: pytest.MonkeyPatch) -> None:
    class Typing:
        @property
        def Interactive(self) -> bool:  # noqa: N802
            error = ComError("rejected")
            error.hresult = REJECTED
            raise error

    with pytest.raises(ExcelBusy):
        host_where(monkeypatch, lambda _hwnd: Typing())
