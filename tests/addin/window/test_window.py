"""The window with real buttons and real commands, without a screen."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from tests.addin.window.conftest import Open
from tests.addin.window.driven import click, until
from tests.story.told import parts

ALWAYS = {"new-team", "doctor", "demo", "help"}
FOR_A_TEAM = {"new-month", "consolidate", "review-week", "review-month", "send", "chat"}
TALL = 400  # points of a picture, more than any line of text


class Opened(QObject):
    """Stands in for the desktop: keeps what was to be opened."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.files: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Keep a file."""
        self.files.append(Path(url.toLocalFile()))


@pytest.fixture
def opened() -> Iterator[Opened]:
    """Return what was to be opened."""
    desktop = Opened()
    QDesktopServices.setUrlHandler("file", desktop, "open")  # type: ignore[arg-type] # its stub is wrong
    yield desktop
    QDesktopServices.unsetUrlHandler("file")


def test_a_book_that_is_dropped_enables_its_buttons(window: Open, own: Path) -> None:
    driven = window()
    assert ALWAYS == driven.enabled

    driven.drop(own / "主管台账.xlsx")
    assert ALWAYS | FOR_A_TEAM == driven.enabled
    assert driven.frame.chooser.about.text() == "主管台账 · 演示一组"

    driven.drop(next((own / "2026-11").glob("*_0102_*")))
    assert ALWAYS | {"check", "gaps"} == driven.enabled
    tip = driven.button("consolidate").toolTip()
    assert tip == "请先选一本主管台账。\n收上来的月表汇总成经营分析表"


def test_two_files_at_once_are_not_taken(window: Open, own: Path) -> None:
    driven = window()

    driven.drop(own / "主管台账.xlsx", next((own / "2026-11").iterdir()))

    assert driven.frame.chooser.about.text() == "一次只能放一个文件。"
    assert ALWAYS == driven.enabled


def test_the_last_book_is_there_the_next_time(window: Open, own: Path) -> None:
    window().drop(own / "主管台账.xlsx")
    later = window()
    until(lambda: later.state.reading is None)

    assert later.state.book is not None
    assert later.state.book.path == own / "主管台账.xlsx"
    assert later.frame.chooser.books.currentText() == f"主管台账.xlsx   ({own.name})"


def test_another_book_is_looked_for_with_the_button(window: Open, own: Path) -> None:
    driven = window()

    click(driven.frame.chooser.browse)
    driven.name_file(own / "主管台账.xlsx")
    until(lambda: driven.state.book is not None)

    assert ALWAYS | FOR_A_TEAM == driven.enabled


def test_check_shows_the_findings_and_leaves_the_file_as_it_is(window: Open, own: Path) -> None:
    driven, book = window(), next((own / "2026-11").glob("*_0102_*"))
    before = parts(book)
    driven.drop(book)

    driven.press("check")
    assert driven.enabled == set()
    driven.finish()

    assert driven.text.startswith("2026-11_0102_周明远.xlsx · ")
    assert driven.line.startswith("检查填写：做完了")
    assert before == parts(book)


def test_gaps_of_a_member(window: Open, own: Path) -> None:
    driven = window()
    driven.drop(next((own / "2026-11").glob("*_0102_*")))

    driven.press("gaps")
    driven.finish()

    assert driven.text.startswith("差距分析 · 周明远 0102 · 2026-11（2026-10-26 至 2026-11-25）")


def test_consolidate_makes_a_review_that_can_be_opened(
    window: Open, own: Path, opened: Opened
) -> None:
    driven = window()
    review = next(own.glob("经营分析表*"))
    review.unlink()
    driven.drop(own / "主管台账.xlsx")
    months = driven.frame.chooser.months
    months.setCurrentIndex(months.findText("2026-11"))
    months.activated.emit(months.currentIndex())

    driven.press("consolidate")
    driven.finish()

    assert driven.text.startswith("收表汇总 · 演示一组 · 2026-11（2026-10-26 至 2026-11-25）")
    assert review.is_file()
    click(driven.frame.report.open)
    click(driven.frame.report.folder)
    assert [review, own] == opened.files


def test_a_result_is_copied_as_text(window: Open) -> None:
    driven = window()
    driven.press("help")
    driven.finish()

    click(driven.frame.report.copy)

    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "怎样开始"
    assert any(line.startswith("检查填写\t") for line in copied)
    assert driven.line == "已复制，可以粘贴了。"


def test_the_self_check_runs(window: Open) -> None:
    driven = window()

    driven.press("doctor")
    driven.finish()

    assert driven.text.startswith("安装检测 · mubiao")


def test_a_new_team_book_is_saved_where_asked_and_chosen(window: Open, tmp_path: Path) -> None:
    driven, file = window(), tmp_path / "新 台账.xlsx"

    driven.press("new-team")
    driven.name_file(file)
    driven.finish()
    until(lambda: driven.state.reading is None)

    assert openpyxl.load_workbook(file, read_only=True).sheetnames[0] == "首页"
    assert driven.state.book is not None
    assert driven.state.book.path == file
    assert driven.button("new-month").isEnabled()


def test_nothing_is_overwritten(window: Open, own: Path) -> None:
    driven, file = window(), own / "主管台账.xlsx"
    before = file.read_bytes()

    driven.press("new-team")
    driven.name_file(file)
    driven.finish()

    assert driven.line == "新建主管台账：没有做成。"
    assert driven.text.splitlines()[1].startswith(f"{file} 已经有了，没有覆盖。")
    assert before == file.read_bytes()


def test_new_month_makes_the_books_that_are_missing(window: Open, own: Path) -> None:
    driven, gone = window(), next((own / "2026-11").glob("*_0103_*"))
    gone.unlink()
    driven.drop(own / "主管台账.xlsx")

    driven.press("new-month")
    driven.finish()

    assert gone.is_file()
    assert driven.text.splitlines()[1:3] == [
        "新发 1 份 赵雨桐",
        "已有 3 份，没有动 林晓晴、周明远、孙浩然",
    ]


def test_a_file_that_has_gone_is_said_in_a_sentence(window: Open, own: Path) -> None:
    driven, team = window(), own / "主管台账.xlsx"
    driven.drop(team)
    team.unlink()

    driven.press("consolidate")
    driven.finish()

    assert driven.line == "收表汇总：没有做成。"
    assert driven.text == f"收表汇总：没有做成。\n找不到 {team}。请检查文件名和文件夹。"


def test_a_picture_in_a_members_name_is_not_loaded(
    window: Open, made: Path, tmp_path: Path
) -> None:
    picture, spoilt = tmp_path / "picture.png", tmp_path / "a.xlsx"
    QImage(TALL, TALL, QImage.Format.Format_RGB32).save(str(picture))
    name = f'<img src="{picture}">'
    book = openpyxl.load_workbook(next((made / "2026-11").glob("*_0102_*")))
    for (cell,) in book["_mubiao"].iter_rows(min_col=2, max_col=2):
        cell.value = name if cell.value == "周明远" else cell.value
    book.save(spoilt)
    driven = window()

    driven.drop(spoilt)

    about = driven.frame.chooser.about
    assert f"个人月表 · {name} 0102 · 2026-11" == about.text()
    assert about.sizeHint().height() < TALL


def test_a_picture_in_the_name_of_a_file_is_not_loaded_into_its_tip(window: Open) -> None:
    odd = Path('/a/<img src="picture.png">.xlsx')
    driven = window()

    driven.frame.chooser.offer((odd,), odd)

    shown = "<span>/a/&lt;img src=&quot;picture.png&quot;&gt;.xlsx</span>"
    books = driven.frame.chooser.books
    assert [shown, shown] == [books.toolTip(), books.itemData(0, Qt.ItemDataRole.ToolTipRole)]
