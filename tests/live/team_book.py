"""A team book open in the tests' LibreOffice, as its supervisor sends letters from it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from addin.excel import attach
from addin.request import parse
from tests.live.member_book import TODAY, MemberBook
from tests.live.office import Office
from tests.live.person import Person
from workbook.schema import choices
from workbook.schema.place import a1

TEAM = "主管台账.xlsx"
PREVIEW, RECIPIENTS, SETTINGS = "预览发送", "收件人", "设置"
AS_OF = "--as-of=2026-11-13"
HEADER = 4  # the preview's row of headings where nothing else is to be said
WIDEST = 12  # columns
BY_SERVER = choices.WAY[0].zh


class TeamBook(MemberBook):
    """An open team book."""

    def sends(
        self, *options: str, yes: bool | Callable[[str], bool] = True
    ) -> tuple[int, list[str]]:
        """Press 预览发送; return the exit code and what was said and asked."""
        return self.answered("send", *options, yes=yes)

    def answered(
        self, command: str, *options: str, yes: bool | Callable[[str], bool] = True
    ) -> tuple[int, list[str]]:
        """Press a button that asks; return the exit code and what was said and asked."""
        line = [command, f"--wb={self.opened.uid}", f"--pipe={self.opened.office.pipe}"]
        request = parse([*line, AS_OF, *options], TODAY)
        person = Person(attach(request), yes=yes)
        return person.press(request), person.read

    def go_to(self, sheet: str) -> None:
        """Bring a sheet to the front."""
        self.document.CurrentController.setActiveSheet(self.sheet(sheet))

    def lines(self, sheet: str = PREVIEW) -> list[dict[str, str]]:
        """Return the letters that are listed, by the columns' headings."""
        rows = self.sheet(sheet).getCellRangeByName(f"A1:{a1(30, WIDEST - 1)}").getDataArray()
        top = next(at for at, row in enumerate(rows) if row[0] in ("发送", "Send"))
        heads = [str(each) for each in rows[top] if each]
        return [dict(zip(heads, map(str, row), strict=False)) for row in rows[top + 1 :] if row[2]]

    def column(self, sheet: str, heading: str) -> str:
        """Return the letter of a column."""
        return self._found(sheet, heading)[0]

    def row_of(self, sheet: str, text: str, *, nth: int = 0) -> int:
        """Return the number of a row in which a cell says something."""
        cells = self.sheet(sheet)
        search = cells.createSearchDescriptor()
        search.SearchString, search.SearchWords = text, True
        found = cells.findAll(search)
        return int(found.getByIndex(nth).RangeAddress.StartRow) + 1

    def tick(self, row: int, mark: str) -> None:
        """Type into the column of ticks, for a letter counted from 1."""
        self.type(f"{PREVIEW}!A{HEADER + row}", mark)

    def by_server(self, port: int) -> None:
        """Let everything go by a mail server on this machine."""
        for label, value in (("发件邮箱", "lin@example.com"), ("邮件服务器", "localhost")):
            self.type(f"{SETTINGS}!{self.find(SETTINGS, label)}", value)
        self.type(f"{SETTINGS}!{self.find(SETTINGS, '端口')}", float(port))
        way, address = (self.column(RECIPIENTS, each) for each in ("方式", "给谁看"))
        _, top = self._found(RECIPIENTS, "方式")
        for row in range(top + 1, top + 40):
            if self.cell(f"{RECIPIENTS}!{address}{row}").String:
                self.type(f"{RECIPIENTS}!{way}{row}", BY_SERVER)

    def _found(self, sheet: str, heading: str) -> tuple[str, int]:
        cells = self.sheet(sheet)
        search = cells.createSearchDescriptor()
        search.SearchString, search.SearchWords = heading, True
        at: Any = cells.findFirst(search).RangeAddress
        return a1(0, at.StartColumn).rstrip("1"), at.StartRow + 1


@contextmanager
def team_book(office: Office, file: Path, *, is_read_only: bool = False) -> Iterator[TeamBook]:
    """Open a team book, and close whatever is open in the end."""
    try:
        yield TeamBook(office.open(file, is_read_only=is_read_only))
    finally:
        for each in office.opened():
            each.close()
