"""检查填写 and 清除标记, pressed in a real LibreOffice: what is marked, and that nothing is left of it."""

import io
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from addin.calc.bridge import struct
from addin.exit_codes import DONE, NEEDS_A_PERSON, NOT_DONE
from tests.live.member_book import SAND, MemberBook, book_of, member_book, wrong_values
from tests.live.office import Office, Opened

LOG, MONTH, LIST = "日志", "月目标", "补正清单"
RED, AMBER = "#FFB3AE", "#FFDB8D"
TINTED = "#FFF9E3"  # input columns, as issued
LONG_LOG = 5000
PROPERTY = "com.sun.star.beans.PropertyValue"


@pytest.fixture
def zh(demos: Path, tmp_path: Path) -> Path:
    """Return a Chinese member book beside its team book."""
    return book_of(demos / "zh", tmp_path)


MARKED = {
    "A7": (RED, "〔补正 1〕日期应为日期，现为“昨天”。请写成 2026-11-03 这样。"),
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
    assert [TINTED, TINTED] == fills_in(saved, ["A9", "B7"])


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
        [1, "错误", "日志 A7", what[0]],
        [2, "错误", "日志 C9", what[1]],
        [3, "错误", "日志 D9", what[2]],
        ["其余 2 条", None, None, None],
        [4, "错误", "日志 A11", what[3]],
        [5, "警告", "日志 J12", what[4]],
    ] == rows[4:]
    marked = sheet_of(saved, LIST)
    links = [marked[cell].hyperlink.location for cell in ("C7", "C12")]
    assert ["'日志'!A7", "'日志'!J12"] == links


def test_a_second_check_replaces_the_first(office: Office, zh: Path, tmp_path: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        book.press("check")
        book.type("日志!A7", 46_330.0)
        book.type("日志!C9", "服务")
        book.type("日志!E13", -1.0)
        code, _ = book.press("check")
        saved = book.saved(tmp_path)
        tabs = book.tabs()

    notes = notes_in(saved)
    assert NEEDS_A_PERSON == code
    assert 1 == tabs.count(LIST)
    assert {"D9", "A11", "E13", "F13", "J12"} >= notes.keys() >= {"D9", "A11", "J12"}
    assert "〔补正 1〕数量应为数字，现为“两次”。请只写数字。" == notes["D9"]
    assert [TINTED, TINTED, RED] == fills_in(saved, ["A7", "C9", "D9"])


def test_a_good_book_gets_no_sheet(office: Office, zh: Path) -> None:
    with member_book(office, zh) as book:
        tabs = book.tabs()
        first = book.press("check")
        wrong_values(book)
        book.press("check")
        for place, value in (("A7", 46_330.0), ("C9", "服务"), ("D9", 2.0), ("A11", 46_331.0)):
            book.type(f"日志!{place}", value)
        book.type("日志!J12", "13800000000")
        second = book.press("check")

        assert (DONE, DONE) == (first[0], second[0])
        assert ["没有要补正的。日志 20 行、件数 1、金额 6,900.00，全部计入。"] == first[1]
        assert 1 == len(second[1])
        assert tabs == book.tabs()


def test_own_notes_stand_above_ours(office: Office, zh: Path, tmp_path: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        book.note("日志!A7", "问过周总\n下周再说")
        book.press("check")
        marked = notes_in(book.saved(tmp_path))
        book.press("clear-marks")
        cleared = notes_in(book.saved(tmp_path))

    assert f"问过周总\n下周再说\n{MARKED['A7'][1]}" == marked["A7"]
    assert {"A7": "问过周总\n下周再说"} == cleared


def test_what_she_wrote_into_our_note_stays(office: Office, zh: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        book.press("check")
        for cell, text in (("A7", " 已改"), ("C9", "\n明天问"), ("D9", "")):
            note = book.cell(f"日志!{cell}").getAnnotation()
            note.setString(f"{note.String}{text}" if text else "")
        book.cell("日志!A11").CellBackColor = SAND
        book.press("clear-marks")

        assert [" 已改", "明天问", ""] == [
            book.note_of(f"日志!{cell}") for cell in ("A7", "C9", "D9")
        ]
        assert [TINTED] * 3 == [book.fill_of(f"日志!{cell}") for cell in ("A7", "C9", "D9")]
        assert f"#{SAND:06X}" == book.fill_of("日志!A11")


def test_a_tint_that_was_filled_down_goes_too(office: Office, zh: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        book.press("check")
        log = book.sheet("日志")
        log.copyRange(book.cell("日志!A30").CellAddress, book.cell("日志!A7").RangeAddress)
        for row in (9, 10):
            book.cell(f"日志!A{row}").CellBackColor = int(RED[1:], 16)
        book.press("clear-marks")

        assert [TINTED] * 4 == [book.fill_of(f"日志!A{row}") for row in (7, 9, 10, 30)]
        assert [] == list(log.Annotations)


def test_without_what_was_kept_the_marks_go_all_the_same(office: Office, zh: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        book.note("日志!A7", "问过周总")
        tabs = book.tabs()
        book.press("check")
        book.document.Sheets.removeByName("_mubiao_marks")
        book.sheet(LIST).Name = "要改的"
        assert (DONE, []) == book.press("clear-marks")

        assert tabs == book.tabs()
        assert [TINTED] * 5 == [book.fill_of(f"日志!{cell}") for cell in MARKED]
        assert ["问过周总", ""] == [book.note_of(f"日志!{cell}") for cell in ("A7", "C9")]


def test_a_sheet_under_a_password_is_only_listed(office: Office, zh: Path, tmp_path: Path) -> None:
    with member_book(office, zh) as book:
        book.type("月目标!D9", "很多")
        book.sheet(MONTH).unprotect("")
        book.sheet(MONTH).protect("secret")
        book.press("check")
        saved = book.saved(tmp_path)
        book.sheet(MONTH).unprotect("secret")

        assert f"“{MONTH}”设了保护密码，上面的格子没有标颜色和批注，要改的都列在这里。" in [
            row[0].value for row in sheet_of(saved, LIST).iter_rows()
        ]
        assert {} == notes_in(saved, MONTH)
        assert [1, "警告", "月目标 D9", "承诺应为数字，现为“很多”。请只写数字。"] == [
            cell.value for cell in sheet_of(saved, LIST)[8]
        ]


def test_marks_under_a_password_that_came_later_stay_until_it_is_gone(
    office: Office, zh: Path
) -> None:
    with member_book(office, zh) as book:
        book.type("月目标!D9", "很多")
        book.press("check")
        book.sheet(MONTH).unprotect("")
        book.sheet(MONTH).protect("secret")
        code, said = book.press("clear-marks")
        is_still = book.fill_of("月目标!D9")
        book.sheet(MONTH).unprotect("secret")
        book.press("clear-marks")

        assert (NOT_DONE, AMBER) == (code, is_still)
        assert [
            f"“{MONTH}”设了保护密码，上面的标记没有去掉。请撤销保护后再按一次“清除标记”。"
        ] == said
        assert (TINTED, "") == (book.fill_of("月目标!D9"), book.note_of("月目标!D9"))


def test_a_read_only_book_is_told_what_is_to_be_corrected(office: Office, zh: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        book.opened.saved_as(zh)
    with member_book(office, zh, is_read_only=True) as book:
        tabs = book.tabs()
        code, said = book.press("check")

        first = [f"{at}. 日志 {cell}：" for at, cell in enumerate(("A7", "C9", "D9"), 1)]
        lines = [text + MARKED[text[6:-1]][1].partition("〕")[2] for text in first]
        assert NEEDS_A_PERSON == code
        assert [
            "\n".join(
                (
                    "这本月表是只读打开的，什么也标不上。请另存一份再按。",
                    "共 5 条：错误 4 · 警告 1",
                    *lines,
                )
            )
        ] == said
        assert (tabs, TINTED) == (book.tabs(), book.fill_of("日志!A7"))


def test_a_book_whose_structure_is_protected_is_left_as_it_is(office: Office, zh: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        book.document.protect("secret")
        tabs = book.tabs()
        code, said = book.press("check")

        assert NOT_DONE == code
        assert [
            "这本月表的结构设了保护，不能加“补正清单”。请先在“审阅”里撤销“保护工作簿”，再按一次。"
        ] == said
        assert (tabs, TINTED) == (book.tabs(), book.fill_of("日志!A7"))


def test_a_sheet_of_hers_called_like_ours_stays(office: Office, zh: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        book.document.Sheets.insertNewByName(LIST, 2)
        book.type(f"{LIST}!A1", "我自己记的")
        book.press("check")
        last = book.tabs()[-1]
        book.press("clear-marks")

        assert f"{LIST} (2)" == last
        assert "我自己记的" == book.cell(f"{LIST}!A1").String
        assert last not in book.tabs()


def test_a_book_that_was_never_saved_is_checked(office: Office, zh: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        book.opened.saved_as(zh)
    template = office.desktop.loadComponentFromURL(
        zh.as_uri(), "_blank", 0, (struct(PROPERTY, Name="AsTemplate", Value=True),)
    )
    book = MemberBook(Opened(template, office))
    try:
        code, said = book.press("check")

        assert (NEEDS_A_PERSON, [], LIST) == (code, said, book.front())
    finally:
        book.opened.close()
