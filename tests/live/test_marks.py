"""检查填写 and 清除标记, pressed in a real LibreOffice: what is marked, listed, kept and given back."""

from pathlib import Path

from addin.exit_codes import DONE, NEEDS_A_PERSON
from tests.live.marked import LIST, MARKED, RED, TINTED, fills_in, notes_in, sheet_of
from tests.live.member_book import SAND, member_book, wrong_values
from tests.live.office import Office


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


def test_where_there_is_nothing_to_clear_she_is_told(office: Office, zh: Path) -> None:
    with member_book(office, zh) as book:
        assert (DONE, ["这本月表里没有标记。"]) == book.press("clear-marks")


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
