"""检查填写 and 清除标记, pressed in a real LibreOffice: what is marked, and that nothing is left of it."""

import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from addin.exit_codes import NEEDS_A_PERSON
from tests.live.member_book import MemberBook, book_of, member_book, wrong_values
from tests.live.office import Office

LOG, MONTH, LIST = "日志", "月目标", "补正清单"
RED, AMBER = "#FFB3AE", "#FFDB8D"
TINTED = "#FFF9E3"  # input columns, as issued
LONG_LOG = 5000
Edits = Callable[[MemberBook], None]


@pytest.fixture
def zh(demos: Path, tmp_path: Path) -> Path:
    """Return a Chinese member book beside its team book."""
    return book_of(demos / "zh", tmp_path)


MARKED = {
    "A8": (RED, "〔补正 1〕日期应为日期，现为“昨天”。请写成 2026-11-03 这样。"),
    "C9": (RED, "〔补正 2〕活动“喝茶”不在列表里。请从下拉列表选。"),
    "D9": (RED, "〔补正 3〕数量应为数字，现为“两次”。请只写数字。"),
    "A11": (RED, "〔补正 4〕没有填日期。请补上，否则这一行不算。"),
    "J12": (AMBER, "〔补正 5〕电话“123”不像电话号码。手机应为 11 位，请核对。"),
}


def sheet_of(content: bytes, name: str) -> Worksheet:
    sheet = openpyxl.load_workbook(io.BytesIO(content))[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def notes_in(content: bytes, name: str = LOG) -> dict[str, str]:
    """Return the notes of a saved sheet, as a second reader sees them."""
    cells = (cell for row in sheet_of(content, name).iter_rows() for cell in row if cell.comment)
    return {cell.coordinate: cell.comment.text for cell in cells}


def fills_in(content: bytes, cells: list[str], name: str = LOG) -> list[str]:
    sheet = sheet_of(content, name)
    return [f"#{sheet[cell].fill.fgColor.rgb[2:]}" for cell in cells]


def test_marks_are_in_the_saved_file(office: Office, zh: Path, tmp_path: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        code, said = book.press("check")
        saved = book.saved(tmp_path)
        front = book.front()

    assert (NEEDS_A_PERSON, [], LIST) == (code, said, front)
    assert {cell: text for cell, (_, text) in MARKED.items()} == notes_in(saved)
    assert [fill for fill, _ in MARKED.values()] == fills_in(saved, list(MARKED))
    assert [TINTED, TINTED] == fills_in(saved, ["A9", "B8"])


def test_the_list_says_all_of_it_gravest_first(office: Office, zh: Path, tmp_path: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        book.press("check")
        saved = book.saved(tmp_path)
        last = book.tabs()[-1]

    rows = [[cell.value for cell in row] for row in sheet_of(saved, LIST).iter_rows()]
    what = [text.partition("〕")[2] for _, text in MARKED.values()]
    assert LIST == last
    assert [
        ["补正清单", None, None, None],
        ["周明远 0102 · 2026-11", None, None, None],
        ["共 5 条：错误 4 · 警告 1", None, None, None],
    ] == rows[:3]
    assert [
        ["先改这几条", None, None, None],
        ["序号", "程度", "位置", "要做什么"],
        [1, "错误", "日志 A8", what[0]],
        [2, "错误", "日志 C9", what[1]],
        [3, "错误", "日志 D9", what[2]],
        ["其余 2 条", None, None, None],
        [4, "错误", "日志 A11", what[3]],
        [5, "警告", "日志 J12", what[4]],
    ] == rows[4:]
    marked = sheet_of(saved, LIST)
    links = [marked[cell].hyperlink.location for cell in ("C7", "C12")]
    assert ["'日志'!A8", "'日志'!J12"] == links
