"""A member book open in the tests' LibreOffice, as its member works in it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from addin.calc.bridge import struct, uno
from addin.excel import attach
from addin.request import parse
from tests.live.office import Office, Opened
from tests.live.person import Person
from workbook.schema.place import a1

TODAY = date(2026, 11, 14)
SAND = 0xC4BD97  # a member's own colour


class MemberBook:
    """An open book: typed into by addresses such as 日志!A7, its buttons pressed by a person.

    Attributes:
        opened: The open book.
    """

    def __init__(self, opened: Opened) -> None:
        """Take the open book."""
        self.opened = opened

    @property
    def document(self) -> Any:  # noqa: ANN401
        """The UNO document."""
        return self.opened.document

    def sheet(self, name: str) -> Any:  # noqa: ANN401
        return self.document.Sheets.getByName(name)

    def cell(self, place: str) -> Any:  # noqa: ANN401
        sheet, _, address = place.partition("!")
        return self.sheet(sheet).getCellRangeByName(address)

    def type(self, place: str, value: str | float) -> None:
        """Type a value as it is, under a form's protection too."""
        cell = self.cell(place)
        if isinstance(value, str):
            cell.String = value
        else:
            cell.Value = value

    def find(self, sheet: str, label: str) -> str:
        """Return the address of the cell right of a label."""
        cells = self.sheet(sheet)
        search = cells.createSearchDescriptor()
        search.SearchString = label
        at = cells.findFirst(search).RangeAddress
        return a1(at.StartRow, at.EndColumn + 1)

    def note(self, place: str, text: str) -> None:
        cell = self.cell(place)
        self.sheet(place.partition("!")[0]).Annotations.insertNew(cell.CellAddress, text)

    def sort(self, place: str, column: int, *, with_looks: bool) -> None:
        """Sort an area by one of its columns, 0-based."""
        field = struct("com.sun.star.table.TableSortField", Field=column, IsAscending=True)
        fields = uno().Any("[]com.sun.star.table.TableSortField", (field,))
        self.cell(place).sort(
            tuple(
                struct("com.sun.star.beans.PropertyValue", Name=name, Value=value)
                for name, value in (("SortFields", fields), ("BindFormatsToContent", with_looks))
            )
        )

    def note_of(self, place: str) -> str:
        return str(self.cell(place).getAnnotation().String)

    def fill_of(self, place: str) -> str:
        return f"#{self.cell(place).CellBackColor & 0xFFFFFF:06X}"

    def tabs(self) -> list[str]:
        return list(self.document.Sheets.ElementNames)

    def front(self) -> str:
        return str(self.document.CurrentController.ActiveSheet.Name)

    def press(self, command: str, *options: str) -> tuple[int, list[str]]:
        """Press a button; return the exit code and what was said."""
        line = [command, f"--wb={self.opened.uid}", f"--pipe={self.opened.office.pipe}", *options]
        request = parse(line, TODAY)
        person = Person(attach(request))
        return person.press(request), person.read

    def saved(self, folder: Path) -> bytes:
        """Save a copy and return its bytes."""
        return self.opened.saved_as(folder / "saved.xlsx")


@contextmanager
def member_book(office: Office, file: Path, *, is_read_only: bool = False) -> Iterator[MemberBook]:
    """Open a member book, and close it in the end."""
    opened = office.open(file, is_read_only=is_read_only)
    try:
        yield MemberBook(opened)
    finally:
        opened.close()


def book_of(demo: Path, folder: Path) -> Path:
    """Return a member book of a copy of a demo, beside its team book."""
    own = Path(shutil.copytree(demo, folder / "演示 & 50%"))
    return sorted((own / "2026-11").glob("2026-11_0102_*.xlsx"))[0]


def wrong_values(book: MemberBook) -> None:
    """Type what a member gets wrong: no date, no such activity, no number; good ones beside them."""
    book.type("日志!A7", "昨天")
    book.type("日志!C9", "喝茶")
    book.type("日志!D9", "两次")
    book.type("日志!A11", "")
    book.type("日志!J12", "123")
