"""An office, joined by a pipe or started here."""

from contextlib import suppress
from typing import TYPE_CHECKING

from xlwings import XlwingsError, base_classes

from addin.calc.alerts import asked
from addin.calc.books import Books
from addin.calc.bridge import Uno, exception, path_of
from addin.calc.faults import NotInCalc
from addin.calc.gaps import gaps_told
from addin.calc.place import box_at
from addin.calc.soffice import ENDED_WITHIN, Soffice

if TYPE_CHECKING:
    from addin.calc.apps import Apps
    from addin.calc.engine import CalcEngine
    from addin.calc.ranges import Range

SPREADSHEET = "com.sun.star.sheet.SpreadsheetDocument"


@gaps_told(base_classes.App)
class App(base_classes.App):
    """An office.

    Attributes:
        pipe: The pipe it was joined by; "" if it was started here.
    """

    cut_copy_mode = None
    # Calc asks nothing and runs no macro when it is driven from outside: these are only kept.
    display_alerts = True
    enable_events = True
    interactive = True

    def __init__(
        self, apps: "Apps", *, context: Uno, soffice: Soffice | None = None, pipe: str = ""
    ) -> None:
        """Take the office's component context, and the process if it was started here."""
        self._apps, self._context, self._soffice, self.pipe = apps, context, soffice, pipe
        self._desktop = self._service("com.sun.star.frame.Desktop")
        self._names: dict[str, str] = {}
        self._status: str | bool = False
        self._indicator: Uno = None
        self._is_visible = soffice is None

    def _service(self, name: str) -> Uno:
        return self._context.ServiceManager.createInstanceWithContext(name, self._context)

    @property
    def engine(self) -> "CalcEngine":
        """The engine."""
        return self._apps.engine

    @property
    def api(self) -> Uno:
        """UNO's desktop."""
        return self._desktop

    @property
    def pid(self) -> int:
        """The process; a negative number for an office that was not started here."""
        return self._apps.number_of(self) if self._soffice is None else self._soffice.pid

    @property
    def hwnd(self) -> None:
        """None: its windows have no number."""
        return

    @property
    def version(self) -> str:
        """A version of Excel whose ways xlwings is to follow; from 15 on names are Unicode."""
        return "16.0"

    @property
    def path(self) -> str:
        """The folder of the program."""
        return self._folder("$(prog)")

    @property
    def startup_path(self) -> str:
        """The folder with the user's settings."""
        return self._folder("$(user)")

    def _folder(self, variable: str) -> str:
        paths = self._service("com.sun.star.util.PathSubstitution")
        return path_of(paths.getSubstituteVariableValue(variable))

    @property
    def books(self) -> Books:
        """The open books."""
        return Books(self)

    def documents(self) -> list[Uno]:
        """Return the UNO documents that are spreadsheets."""
        return [each for each in self._desktop.Components if each.supportsService(SPREADSHEET)]

    def name_of_new(self, document: Uno) -> str:
        """Return the name of a book that was never saved, as Excel counts them."""
        return self._names.setdefault(document.RuntimeUID, f"Book{len(self._names) + 1}")

    @property
    def is_alive(self) -> bool:
        """Whether the office still runs."""
        if self._soffice is not None:
            return self._soffice.is_alive
        try:
            return bool(self._desktop.ImplementationName)
        except exception("com.sun.star.lang.DisposedException"):
            return False

    @property
    def selection(self) -> "Range | None":
        """The cells that are selected; None if something else is."""
        book = self.books.active
        selected = book.api.CurrentController.Selection
        if not hasattr(selected, "getRangeAddress"):
            return None
        address = selected.RangeAddress
        return book.sheets(address.Sheet + 1).at(box_at(address))

    def activate(self, steal_focus: bool = False) -> None:
        """Make it the first of the offices."""
        self._apps.put_first(self)
        if steal_focus and len(self.books):
            self._window().toFront()

    def _window(self) -> Uno:
        frame = self._desktop.CurrentFrame
        return frame and frame.ContainerWindow

    @property
    def visible(self) -> bool:
        """Whether its windows are shown."""
        return self._is_visible

    @visible.setter
    def visible(self, value: bool) -> None:
        self._is_visible = bool(value)
        for document in self.documents():
            document.CurrentController.Frame.ContainerWindow.setVisible(bool(value))

    def quit(self) -> None:
        """Close all books without saving, and the office."""
        for document in self.documents():
            document.setModified(False)
            document.close(True)
        # It may be gone before it can answer: that is what was asked.
        with suppress(exception("com.sun.star.lang.DisposedException")):
            self._desktop.terminate()
        if self._soffice is not None:
            self._soffice.kill(ENDED_WITHIN)

    def kill(self) -> None:
        """End the process.

        Raises:
            XlwingsError: It is not ours.
        """
        if self._soffice is None:
            raise XlwingsError("An office that was not started here is not killed.")
        self._soffice.kill()

    @property
    def screen_updating(self) -> bool:
        """Whether the windows follow what happens in the books."""
        return not any(document.hasControllersLocked() for document in self.documents())

    @screen_updating.setter
    def screen_updating(self, value: bool) -> None:
        for document in self.documents():
            if value == document.hasControllersLocked():
                _ = document.unlockControllers() if value else document.lockControllers()

    @property
    def calculation(self) -> str:
        """Whether formulas follow by themselves."""
        is_manual = any(not each.isAutomaticCalculationEnabled() for each in self.documents())
        return "manual" if is_manual else "automatic"

    @calculation.setter
    def calculation(self, value: str) -> None:
        if value not in ("manual", "automatic"):
            raise NotInCalc(f"App.calculation = {value!r}")
        for document in self.documents():
            document.enableAutomaticCalculation(value == "automatic")

    def calculate(self) -> None:
        """Calculate all books."""
        for document in self.documents():
            document.calculateAll()

    @property
    def status_bar(self) -> str | bool:
        """What was put into the status bar; False for nothing."""
        return self._status

    @status_bar.setter
    def status_bar(self, value: str | bool | None) -> None:
        self._status = value or False
        if self._indicator is not None:
            self._indicator.end()
            self._indicator = None
        frame = self._desktop.CurrentFrame
        if self._status and frame is not None:
            self._indicator = frame.createStatusIndicator()
            self._indicator.start(str(value), 0)

    def alert(
        self,
        prompt: str,
        title: str | None,
        buttons: str | None,
        mode: str | None,
        callback: object,
    ) -> str:
        """Show a message, wait for an answer and return the button's name.

        Raises:
            NotInCalc: A callback was given; it exists only where xlwings runs on a server.
        """
        if callback:
            raise NotInCalc("App.alert(callback=…)")
        toolkit = self._service("com.sun.star.awt.Toolkit")
        return asked(toolkit, self._window(), (title or "", prompt or ""), buttons, mode)
