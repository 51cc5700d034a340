"""Defined names, of a book or of one sheet."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from xlwings import NoSuchObjectError, base_classes

from addin.calc.bridge import Uno, struct
from addin.calc.formulas import to_calc, to_excel
from addin.calc.gaps import gaps_told
from addin.calc.place import box_at

if TYPE_CHECKING:
    from addin.calc.books import Book
    from addin.calc.ranges import Range
    from addin.calc.sheet import Sheet


@gaps_told(base_classes.Name)
class Name(base_classes.Name):
    """A defined name."""

    def __init__(self, scope: "Names", key: str) -> None:
        """Take the collection it stands in and its name there."""
        self._scope, self._key = scope, key

    @property
    def api(self) -> Uno:
        """The UNO named range."""
        return self._scope.api.getByName(self._key)

    @property
    def name(self) -> str:
        """The name, with the sheet before it where it holds only there."""
        if self._scope.sheet is None:
            return self._key
        sheet = self._scope.sheet.name
        quoted = sheet if re.fullmatch(r"\w+", sheet) else "'" + sheet.replace("'", "''") + "'"
        return f"{quoted}!{self._key}"

    @name.setter
    def name(self, value: str) -> None:
        self.api.Name, self._key = value, value

    @property
    def refers_to(self) -> str:
        """What it stands for, as a formula."""
        return "=" + to_excel(self.api.Content)

    @refers_to.setter
    def refers_to(self, value: str) -> None:
        self.api.Content = to_calc(value).lstrip("=")

    @property
    def refers_to_range(self) -> "Range":
        """The cells it stands for.

        Raises:
            NoSuchObjectError: It stands for something else.
        """
        cells = self.api.ReferredCells
        if cells is None:
            raise NoSuchObjectError(f"The name '{self.name}' doesn't refer to a range.")
        address = cells.RangeAddress
        return self._scope.book.sheets(address.Sheet + 1).at(box_at(address))

    def delete(self) -> None:
        """Take it away."""
        self._scope.api.removeByName(self._key)


@gaps_told(base_classes.Names)
class Names(base_classes.Names):
    """The names of a book, those of its sheets among them; or those of one sheet.

    Attributes:
        book: The book.
        sheet: The sheet; None for all of the book.
    """

    def __init__(self, book: "Book", sheet: "Sheet | None" = None) -> None:
        """Take the book, and the sheet if only its own names are meant."""
        self.book, self.sheet = book, sheet

    @property
    def api(self) -> Uno:
        """The UNO collection."""
        return (self.book if self.sheet is None else self.sheet).api.NamedRanges

    def __iter__(self) -> Iterator[Name]:
        """Go through the names, those of the book first."""
        for key in self.api.ElementNames:
            yield Name(self, key)
        if self.sheet is None:
            for sheet in self.book.sheets:
                yield from Names(self.book, sheet)

    def __len__(self) -> int:
        """Return how many there are."""
        return sum(1 for _ in self)

    def snapshot(self) -> list[tuple[str, Name]]:
        """Return all names with their texts."""
        return [(name.name, name) for name in self]

    def __call__(self, key: int | str) -> Name:
        """Return one, by its number or its name, with or without the sheet.

        Raises:
            KeyError: There is none.
        """
        found = self._find(key)
        if found is None:
            raise KeyError(key)
        return found

    def contains(self, key: int | str) -> bool:
        """Tell whether there is such a name."""
        return self._find(key) is not None

    def _find(self, key: int | str) -> Name | None:
        for at, (text, name) in enumerate(self.snapshot(), start=1):
            if isinstance(key, str):
                if key.lower() in (text.lower(), text.lower().rpartition("!")[2]):
                    return name
            elif key == at:
                return name
        return None

    def add(self, name: str, refers_to: str) -> Name:
        """Define a name, anew if it is there; ``Sheet1!name`` holds only on that sheet."""
        sheet, _, key = name.rpartition("!")
        scope = Names(self.book, self.book.sheets(sheet.strip("'"))) if sheet else self
        if scope.api.hasByName(key):
            scope.api.removeByName(key)
        at = (scope.sheet or self.book.sheets.active).index - 1
        origin = struct("com.sun.star.table.CellAddress", Sheet=at, Column=0, Row=0)
        scope.api.addNewByName(key, to_calc(refers_to).lstrip("="), origin, 0)
        return Name(scope, key)
