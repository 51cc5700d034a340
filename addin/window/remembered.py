"""What the window remembers for its user from one time to the next."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST = 8
BOOKS, SHAPE = "books", "shape"


def with_latest(books: Sequence[Path], latest: Path) -> tuple[Path, ...]:
    """Return the books used last, the latest first.

    Example:
        >>> [each.name for each in with_latest([Path("a"), Path("b")], Path("b"))]
        ['b', 'a']
    """
    return (latest, *(each for each in books if each != latest))[:MOST]


class Remembered:
    """The user's own settings, in a file in their profile."""

    def __init__(self) -> None:
        """Open them."""
        ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
        self._settings = QSettings(ini, user, "mubiao", "window")

    @property
    def books(self) -> tuple[Path, ...]:
        """The books used last that are still there, the latest first."""
        kept = str(self._settings.value(BOOKS, ""))
        return tuple(path for path in map(Path, kept.splitlines()) if path.is_file())

    def add_book(self, book: Path) -> None:
        """Remember a book as the one used last."""
        self._settings.setValue(BOOKS, "\n".join(map(str, with_latest(self.books, book))))
        self._settings.sync()

    @property
    def shape(self) -> QByteArray:
        """Where the window stood and how large it was; empty the first time."""
        shape = self._settings.value(SHAPE, QByteArray())
        return shape if isinstance(shape, QByteArray) else QByteArray()

    def keep_shape(self, shape: QByteArray) -> None:
        """Remember where the window stands and how large it is."""
        self._settings.setValue(SHAPE, shape)
