"""The sheets of a book, in order."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xlwings import NoSuchObjectError, base_classes

from addin.calc.bridge import Uno
from addin.calc.gaps import gaps_told
from addin.calc.sheet import Sheet, position

if TYPE_CHECKING:
    from addin.calc.books import Book


@gaps_told(base_classes.Sheets)
class Sheets(base_classes.Sheets):
    """The sheets of a book, in order, hidden ones too."""

    def __init__(self, book: "Book") -> None:
        """Take the book."""
        self._book = book
        self._api: Uno = None

    @property
    def api(self) -> Uno:
        """The UNO collection."""
        if self._api is None:
            self._api = self._book.api.Sheets
        return self._api

    @property
    def active(self) -> Sheet:
        """The sheet in front."""
        return Sheet(self._book, self._book.api.CurrentController.ActiveSheet)

    def __call__(self, key: int | str) -> Sheet:
        """Return one, by its number from 1 or its name.

        Raises:
            NoSuchObjectError: There is none.
        """
        if isinstance(key, str):
            if key in self:
                return Sheet(self._book, self.api.getByName(self._spelled(key)))
        elif 1 <= key <= len(self):
            return Sheet(self._book, self.api.getByIndex(key - 1))
        raise NoSuchObjectError(f"Sheet {key!r} doesn't exist.")

    def _spelled(self, name: str) -> str:
        """Return the name as the tab has it: large and small letters are the same."""
        return next((each for each in self.api.ElementNames if each.lower() == name.lower()), name)

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a sheet of that name."""
        return bool(self.api.hasByName(self._spelled(name)))

    def __len__(self) -> int:
        """Return how many there are."""
        return int(self.api.Count)

    def __iter__(self) -> Iterator[Sheet]:
        """Go through them in order."""
        for at in range(len(self)):
            yield Sheet(self._book, self.api.getByIndex(at))

    def add(
        self, before: Sheet | None = None, after: Sheet | None = None, name: str | None = None
    ) -> Sheet:
        """Add a sheet, before the one in front if no place is named, and bring it to the front."""
        at = self.active.index - 1 if before is after is None else position(before, after)[0]
        key = name or self._new_name()
        self.api.insertNewByName(key, at)
        made = Sheet(self._book, self.api.getByName(key))
        made.activate()
        return made

    def _new_name(self) -> str:
        number = len(self) + 1
        while f"Sheet{number}" in self:
            number += 1
        return f"Sheet{number}"
