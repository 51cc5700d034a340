"""The offices that this process knows: those it joined by a pipe and those it started itself."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xlwings import base_classes

from addin.calc.app import App
from addin.calc.bridge import connected
from addin.calc.faults import NotInCalc
from addin.calc.gaps import gaps_told
from addin.calc.soffice import Soffice

if TYPE_CHECKING:
    from addin.calc.engine import CalcEngine


@gaps_told(base_classes.Apps)
class Apps(base_classes.Apps):
    """The offices; the first one is the active one.

    Attributes:
        engine: The engine.
    """

    def __init__(self, engine: "CalcEngine") -> None:
        """Know none yet."""
        self.engine = engine
        self._known: list[App] = []
        self._numbers: dict[int, int] = {}

    def number_of(self, app: App) -> int:
        """Return the number that stands for an office whose process is not known."""
        return self._numbers.setdefault(id(app), -1 - len(self._numbers))

    def put_first(self, app: App) -> None:
        """Make an office the active one."""
        self._known.sort(key=lambda each: each is not app)

    def add(
        self,
        spec: str | None = None,
        add_book: bool | None = None,
        xl: object = None,
        visible: bool | None = None,
    ) -> App:
        """Start an office of our own.

        Args:
            spec: The program; LibreOffice's if None.
            add_book: Whether it begins with a new book.
            xl: Not used: it is Excel's own object.
            visible: Whether its windows are to be shown.

        Raises:
            NotInCalc: ``xl`` was given.
            OfficeMissing: It could not be started.
        """
        if xl is not None:
            raise NotInCalc("App(xl=…)")
        soffice = Soffice(spec or "soffice")
        app = App(self, context=soffice.context, soffice=soffice)
        self._known.insert(0, app)
        if add_book:
            app.books.add()
        if visible:
            app.visible = True
        return app

    def join(self, pipe: str) -> App:
        """Return the running office that serves a pipe.

        Raises:
            OfficeMissing: uno is missing, or nobody answers.
        """
        for app in self:
            if app.pipe == pipe:
                return app
        app = App(self, context=connected(pipe), pipe=pipe)
        self._known.insert(0, app)
        return app

    def keys(self) -> list[int]:
        """Return the offices' process numbers."""
        return [app.pid for app in self]

    @staticmethod
    def cleanup() -> None:
        """Do nothing: an office that was started here ends with this process."""

    def __iter__(self) -> Iterator[App]:
        """Go through the offices that still run."""
        self._known = [app for app in self._known if app.is_alive]
        return iter(list(self._known))

    def __len__(self) -> int:
        """Return how many there are."""
        return len(list(iter(self)))

    def __getitem__(self, pid: int) -> App:
        """Return one by its process number.

        Raises:
            KeyError: There is none.
        """
        for app in self:
            if app.pid == pid:
                return app
        raise KeyError(pid)
