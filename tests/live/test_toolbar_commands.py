"""The toolbar's buttons with mubiao behind them: from a click to what stands in the book."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from addin.errors import AlreadyRunning
from addin.exit_codes import DONE
from addin.playbooks import general_playbook
from addin.running import running
from tests.live.office import Opened
from tests.live.screen import Screen
from tests.live.toolbar import Toolbar, office_with_toolbar, until
from tests.story.told import mubiao
from workbook.schema.marks_words import LIST
from workbook.schema.member import member_book
from workbook.schema.place import place

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
TYPED = "某天"
MEMBER = member_book(general_playbook())
LOG = MEMBER["log"].label.zh
DAY = place(MEMBER).cell("log", "log", "date", 0)
CORRECTIONS = LIST["title"].zh


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo whose books are opened in a LibreOffice with the toolbar.

    Attributes:
        folder: Where its books are.
        toolbar: The toolbar.
    """

    folder: Path
    toolbar: Toolbar

    def open(self, pattern: str) -> Opened:
        """Open a book in a window that fills the screen."""
        return self.toolbar.widened(self.toolbar.office.open(next(self.folder.glob(pattern))))

    def click(self, opened: Opened, label: str) -> None:
        """Click a button with the mouse."""
        self.toolbar.screen.click(*self.toolbar.spot(opened, label))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """Give a demo of three people in mid-month, without its review."""
    folder = tmp_path_factory.mktemp("demo")
    assert mubiao("demo", "--members=3", "--log-rows=20", "--json", cwd=folder).code == DONE
    next((folder / "demo").glob("经营分析表*")).unlink()
    with (
        Screen() as screen,
        office_with_toolbar(folder, screen, interpreter=sys.executable) as office,
    ):
        yield Demo(folder / "demo", Toolbar(office, screen))


def test_check_marks_the_book_and_clear_marks_takes_them_away(demo: Demo, tmp_path: Path) -> None:
    opened = demo.open("*/*_0102_*.xlsx")
    sheet = opened.document.Sheets.getByName(LOG)
    sheet.getCellRangeByName(DAY).String = TYPED

    demo.click(opened, "Check")
    until(lambda: _front(opened) == CORRECTIONS or None, CORRECTIONS)
    until(_has_ended, "end of the check")
    checked = _saved(opened, tmp_path / "checked.xlsx")
    demo.toolbar.press("clear-marks", opened)
    until(
        lambda: CORRECTIONS not in opened.document.Sheets.ElementNames or None, "end of the marks"
    )
    until(lambda: not len(sheet.Annotations) or None, "end of the notes")
    until(_has_ended, "end of clearing")  # closed sooner, the office takes no clicks
    cleared = _saved(opened, tmp_path / "cleared.xlsx")
    opened.close()

    assert checked[LOG][DAY].comment.text.startswith("〔补正 1〕")
    assert CORRECTIONS in checked.sheetnames
    assert (TYPED, None) == (cleared[LOG][DAY].value, cleared[LOG][DAY].comment)
    assert CORRECTIONS not in cleared.sheetnames


def test_consolidate_opens_the_review(demo: Demo) -> None:
    opened = demo.open("主管台账.xlsx")

    demo.click(opened, "Consolidate")
    review = until(
        lambda: next((each for each in demo.toolbar.office.opened() if each != opened), None),
        "review",
    )

    assert "总览" == _front(review)
    assert review.document.Title.startswith("经营分析表 演示一组")


def _has_ended() -> bool | None:
    """Return True as soon as no command runs that a button started."""
    try:
        with running("check"):
            return True
    except AlreadyRunning:
        return None


def _front(opened: Opened) -> str:
    return str(opened.document.CurrentController.ActiveSheet.Name)


def _saved(opened: Opened, file: Path) -> Any:  # noqa: ANN401 - openpyxl has no types
    opened.saved_as(file)
    return openpyxl.load_workbook(file)
