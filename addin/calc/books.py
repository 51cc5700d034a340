"""The books that are open in an office."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from xlwings import NoSuchObjectError, XlwingsError, base_classes

from addin.calc.bridge import Uno, as_one, exception, path_of, properties, url_of
from addin.calc.faults import NotInCalc
from addin.calc.gaps import gaps_told
from addin.calc.names import Names
from addin.calc.number_formats import NumberFormats
from addin.calc.sheets import Sheets

if TYPE_CHECKING:
    from addin.calc.app import App

FILTERS = {
    ".xlsx": "Calc MS Excel 2007 XML",
    ".xlsm": "Calc MS Excel 2007 VBA XML",
    ".xls": "MS Excel 97",
    ".ods": "calc8",
    ".csv": "Text - txt - csv (StarCalc)",
    ".html": "HTML (StarCalc)",
}
PDF = "calc_pdf_Export"
NEVER = 0  # com.sun.star.document.MacroExecMode: a book's own macros are never run
KEEP_LINKS, UPDATE_LINKS = 0, 1  # com.sun.star.document.UpdateDocMode
NEW = "private:factory/scalc"


@gaps_told(base_classes.Book)
class Book(base_classes.Book):
    """An open book."""

    def __init__(self, app: "App", api: Uno) -> None:
        """Take the office and the UNO document."""
        self._app, self._api = app, api
        self._formats: NumberFormats | None = None

    @property
    def api(self) -> Uno:
        """The UNO document."""
        return self._api

    @property
    def app(self) -> "App":
        """The office it is open in."""
        return self._app

    @property
    def name(self) -> str:
        """The file's name; for a book that was never saved, what its window says."""
        return os.path.basename(self.fullname)

    @property
    def fullname(self) -> str:
        """The file with its folder; for a book that was never saved, its name."""
        url: str = self._api.URL
        if url.startswith("file:"):
            return path_of(url)
        return url or self._app.name_of_new(self._api)

    @property
    def sheets(self) -> Sheets:
        """Its sheets."""
        return Sheets(self)

    @property
    def names(self) -> Names:
        """Its names."""
        return Names(self)

    @property
    def number_formats(self) -> NumberFormats:
        """Its number formats."""
        if self._formats is None:
            self._formats = NumberFormats(self._api)
        return self._formats

    @property
    def epoch(self) -> datetime:
        """The day that is number 0 in it."""
        day = self._api.NullDate
        return datetime(day.Year, day.Month, day.Day)

    def activate(self) -> None:
        """Bring its window to the front."""
        self._app.activate()
        self._api.CurrentController.Frame.activate()

    def close(self) -> None:
        """Close it without saving and without asking."""
        self._api.setModified(False)
        self._api.close(True)

    def save(self, path: str | None = None, password: str | None = None) -> None:
        """Save it where it is, or under another name in the format of its ending.

        Raises:
            XlwingsError: The ending is not known, or the file cannot be written.
        """
        if path is None and self._api.URL and password is None:
            self._store(self._api.store)
            return
        target = os.path.realpath(path or (self.fullname if self._api.URL else f"{self.name}.xlsx"))
        ending = Path(target).suffix.lower()
        if ending not in FILTERS:
            raise XlwingsError(f"LibreOffice Calc does not save files that end in '{ending}'.")
        options: dict[str, object] = {"FilterName": FILTERS[ending], "Overwrite": True}
        if password:
            options["Password"] = password
        self._store(lambda: self._api.storeAsURL(url_of(target), properties(**options)))

    def to_pdf(self, path: str, quality: str = "standard") -> None:
        """Save a PDF of all its sheets."""
        url = url_of(os.path.realpath(path))
        low = {"standard": 90, "minimum": 50}[quality]
        filter_options = as_one(Quality=low)
        self._store(
            lambda: self._api.storeToURL(
                url, properties(FilterName=PDF, Overwrite=True, FilterData=filter_options)
            )
        )

    def _store(self, store: Uno) -> None:
        try:
            store()
        except exception("com.sun.star.io.IOException") as error:
            raise XlwingsError(f"LibreOffice could not save {self.fullname}: {error}") from error


@gaps_told(base_classes.Books)
class Books(base_classes.Books):
    """The books of an office, in the order they were opened.

    Attributes:
        app: The office.
    """

    def __init__(self, app: "App") -> None:
        """Take the office."""
        self.app = app

    @property
    def api(self) -> Uno:
        """The UNO desktop."""
        return self.app.api

    @property
    def active(self) -> Book:
        """The book in front.

        Raises:
            NoSuchObjectError: None is open.
        """
        front, books = self.api.CurrentComponent, list(self)
        for book in books:
            if book.api == front:
                return book
        if not books:
            raise NoSuchObjectError("No book is open.")
        return books[0]

    def __iter__(self) -> Iterator[Book]:
        """Go through the books."""
        for document in sorted(self.app.documents(), key=lambda each: int(each.RuntimeUID)):
            yield Book(self.app, document)

    def __len__(self) -> int:
        """Return how many are open."""
        return len(self.app.documents())

    def __call__(self, key: int | str) -> Book:
        """Return one, by its number from 1, its name or its path.

        Raises:
            KeyError: There is none.
        """
        for at, book in enumerate(self, start=1):
            if isinstance(key, str):
                if key.lower() in (book.name.lower(), book.fullname.lower()):
                    return book
            elif key == at:
                return book
        raise KeyError(key)

    def add(self) -> Book:
        """Make a new book."""
        return Book(self.app, self.api.loadComponentFromURL(NEW, "_blank", 0, ()))

    def open(
        self,
        fullname: str,
        update_links: bool | None = None,
        read_only: bool | None = None,
        format: str | None = None,  # noqa: A002
        password: str | None = None,
        *others: object,
        **named: object,
    ) -> Book:
        """Open a file, its macros off.

        Raises:
            NotInCalc: An option of Excel's was given that Calc does not have.
            XlwingsError: It cannot be opened.
        """
        if format is not None or any(others) or any(named.values()):
            raise NotInCalc("Books.open() with options beyond update_links, read_only, password")
        options: dict[str, object] = {
            "MacroExecutionMode": NEVER,
            "UpdateDocMode": UPDATE_LINKS if update_links else KEEP_LINKS,
            "ReadOnly": bool(read_only),
        }
        if password:
            options["Password"] = password
        try:
            document = self.api.loadComponentFromURL(
                url_of(fullname), "_blank", 0, properties(**options)
            )
        except exception("com.sun.star.io.IOException") as error:
            raise XlwingsError(f"LibreOffice could not open {fullname}: {error}") from error
        if document is None:
            raise XlwingsError(f"LibreOffice could not open {fullname}.")
        if not self.app.screen_updating:
            document.lockControllers()
        return Book(self.app, document)
