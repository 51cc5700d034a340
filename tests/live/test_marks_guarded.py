"""检查填写 and 清除标记 where something is in the way: passwords, read-only books, sheets called like ours."""

from pathlib import Path

from addin.calc.bridge import struct
from addin.exit_codes import NEEDS_A_PERSON, NOT_DONE
from tests.live.marked import AMBER, LIST, MARKED, MONTH, TINTED, notes_in, sheet_of
from tests.live.member_book import MemberBook, member_book, wrong_values
from tests.live.office import Office, Opened

PROPERTY = "com.sun.star.beans.PropertyValue"


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
