"""A program that runs Basic: the interpreter pyOpenVBA, in this process, with the add-in in it."""

from pathlib import Path
from typing import Protocol

from pyopenvba.apps.excel import ExcelApplication
from pyopenvba.interpreter import NOTHING, VBAObject, member

from tests.addin.ribbon.platform_stub import FOLDER, INTERPRETER, recording_xlam


class BasicHost(Protocol):
    """What the contract needs of a program that runs Basic with the recording add-in in it."""

    def press(self, action: str) -> None:
        """Call what Excel calls for a button, ``Module.Sub``, without a control."""

    def run(self, macro: str, *arguments: object) -> object:
        """Run a macro, by ``Module.Name``, and return what it returns."""

    def read(self, cell: str) -> str:
        """Return a cell of the add-in's sheet as text."""

    def write(self, cell: str, text: str) -> None:
        """Write a text into a cell of the add-in's sheet."""

    def show_book(self, name: str) -> None:
        """Have a book of that name in front; none if it is empty."""


class Control(VBAObject):  # type: ignore[misc]
    """A control of the ribbon, as Excel hands it to a callback."""

    def __init__(self, control_id: str) -> None:
        """Keep its id."""
        self._id = control_id

    @member  # type: ignore[untyped-decorator]
    def ID(self) -> str:  # noqa: N802 - Basic's name for it
        """Return its id."""
        return self._id


class Interpreted:
    """The add-in in pyOpenVBA's Excel."""

    def __init__(self, file: Path, *, interpreter: str = INTERPRETER, folder: str = FOLDER) -> None:
        """Open the recording add-in from a file that is made for it."""
        file.write_bytes(recording_xlam(interpreter=interpreter, folder=folder))
        self._excel = ExcelApplication.open(file)
        self._sheet = self._excel.sheet(1)
        self._other = self._excel.add_workbook()

    def press(self, action: str) -> None:
        """Call what Excel calls for a button."""
        self._excel.run(action, NOTHING)

    def run(self, macro: str, *arguments: object) -> object:
        """Run a macro and return what it returns."""
        return self._excel.run(macro, *arguments)

    def ask(self, macro: str, control_id: str) -> object:
        """Run one of the asking functions on a control."""
        return self._excel.run(f"TestAsker.{macro}", Control(control_id))

    def read(self, cell: str) -> str:
        """Return a cell as text."""
        value = self._sheet.value(cell)
        return "" if value is None else str(value)

    def write(self, cell: str, text: str) -> None:
        """Write a text into a cell."""
        self._sheet.set_value(cell, text)

    def show_book(self, name: str) -> None:
        """Have a book of that name in front; none if it is empty."""
        application = self._excel.application
        if name:
            self._other.name = name
            self._excel.activate_workbook(self._other)
        else:
            application.active_book = None

    @property
    def status(self) -> object:
        """What the status bar shows; False for Excel's own words."""
        return self._excel.application.status_bar

    def show_status(self, text: object) -> None:
        """Put a text into the status bar, as Python does; False gives it back to Excel."""
        self._excel.application.status_bar = text
