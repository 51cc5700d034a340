"""清除标记 leaves no trace: the saved file is the one LibreOffice saves from the same edits alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from addin.exit_codes import DONE, NEEDS_A_PERSON
from tests.live.member_book import SAND, MemberBook, book_of, member_book, wrong_values
from tests.live.office import Office
from tests.live.saved import different

LONG_LOG = 5000
Edits = Callable[[MemberBook], None]


def own_notes_and_colours(book: MemberBook) -> None:
    """Leave notes and colours of her own, on wrong cells and on others."""
    wrong_values(book)
    book.note("日志!A7", "问过周总\n下周再说")
    book.note("日志!B14", "老同学")
    book.cell("日志!C9").CellBackColor = SAND
    book.cell("日志!A11").CellBackColor = -1
    book.cell("日志!F14").CellBackColor = SAND


def protected_forms(book: MemberBook) -> None:
    """Type wrong values where forms are protected; their input cells are not locked."""
    book.type("月目标!D9", "很多")
    book.type("第2周!B8", "两个")
    book.type("每日活动量!F8", "三")


def filtered_log(book: MemberBook) -> None:
    """Hide rows of the log, a wrong one among them."""
    wrong_values(book)
    for row in (6, 10, 11):
        book.sheet("日志").Rows.getByIndex(row).IsVisible = False


def long_log(book: MemberBook) -> None:
    """Fill the log to its last row; every two hundredth row is wrong."""
    log = book.sheet("日志")
    rows = [
        (46_330.0 if row % 200 else "昨天", f"客户{row}", "服务", 1.0)
        for row in range(9, LONG_LOG + 5)
    ]
    log.getCellRangeByName(f"A9:D{LONG_LOG + 4}").setDataArray(tuple(rows))


def moved_columns(book: MemberBook) -> None:
    """Insert a column and rename the tab."""
    wrong_values(book)
    book.sheet("日志").Columns.insertByIndex(1, 1)
    book.sheet("日志").Name = "我的日志"


def lost_identity(book: MemberBook) -> None:
    """Delete the sheet that says whose book it is."""
    wrong_values(book)
    book.document.Sheets.removeByName("_mubiao")


def in_english(book: MemberBook) -> None:
    """Type wrong values into an English book."""
    book.type("Log!A7", "yesterday")
    book.type("Log!C9", "tea")
    book.type("Month target!D9", "a lot")


@pytest.mark.parametrize(
    ("edits", "lang"),
    [
        (wrong_values, "zh"),
        (own_notes_and_colours, "zh"),
        (protected_forms, "zh"),
        (filtered_log, "zh"),
        (long_log, "zh"),
        (moved_columns, "zh"),
        (lost_identity, "zh"),
        (in_english, "en"),
    ],
)
def test_nothing_is_left(
    office: Office, demos: Path, tmp_path: Path, edits: Edits, lang: str
) -> None:
    file = book_of(demos / lang, tmp_path)
    with member_book(office, file) as book:
        edits(book)
        tabs, front = book.tabs(), book.front()
        assert NEEDS_A_PERSON == book.press("check")[0]
        assert len(tabs) + 2 == len(book.tabs())
        assert (DONE, []) == book.press("clear-marks")
        assert (tabs, front) == (book.tabs(), book.front())
        cleared = book.saved(tmp_path)
    with member_book(office, file) as book:
        edits(book)
        alone = book.saved(tmp_path)

    assert [] == different(alone, cleared)


def later_edits(book: MemberBook) -> None:
    """Work on: rows come in, a wrong one goes, a cell is corrected, one coloured."""
    log = book.sheet("日志")
    log.Rows.insertByIndex(5, 2)
    log.Rows.removeByIndex(12, 1)
    book.type("日志!D11", 2.0)
    book.cell("日志!C11").CellBackColor = SAND


def sorted_by_customer(book: MemberBook) -> None:
    """Sort the log with its looks, as LibreOffice and Excel do."""
    book.sort("日志!A5:P24", 1, with_looks=True)


def in_words(book: MemberBook) -> None:
    """Leave no wrong cell empty: LibreOffice saves an empty cell with the letters of one that looks alike."""
    book.type("日志!A7", "昨天")
    book.type("日志!C9", "喝茶")
    book.note("日志!A7", "问过周总\n下周再说")
    book.note("日志!B14", "老同学")
    book.cell("日志!C9").CellBackColor = SAND


def test_a_day_of_work_between_check_and_clear(office: Office, demos: Path, tmp_path: Path) -> None:
    file = book_of(demos / "zh", tmp_path)
    with member_book(office, file) as book:
        own_notes_and_colours(book)
        book.press("check")
        later_edits(book)
        book.press("check")
        sorted_by_customer(book)
        book.type("日志!K10", "还要再谈")
        book.press("clear-marks")
        cleared = book.saved(tmp_path)
    with member_book(office, file) as book:
        own_notes_and_colours(book)
        later_edits(book)
        sorted_by_customer(book)
        book.type("日志!K10", "还要再谈")
        alone = book.saved(tmp_path)

    assert [] == different(alone, cleared)


def test_saved_closed_and_opened_again_in_between(
    office: Office, demos: Path, tmp_path: Path
) -> None:
    file, between = book_of(demos / "zh", tmp_path), tmp_path / "between.xlsx"
    contents, boxes = [], []
    for is_checked in (True, False):
        with member_book(office, file) as book:
            in_words(book)
            if is_checked:
                book.press("check")
            book.opened.saved_as(between)
        with member_book(office, between) as book:
            if is_checked:
                assert (DONE, []) == book.press("clear-marks")
            contents.append(book.saved(tmp_path))
            boxes.append(book.cell("日志!A7").getAnnotation().AnnotationShape.Size)

    # A note's size is in tenths of a millimetre; opening a file and saving it makes it some hundredths more or less.
    assert ["xl/drawings/vmlDrawing1.vml"] == different(*contents)
    assert (0, 0) == (
        round(boxes[0].Width - boxes[1].Width, -2),
        round(boxes[0].Height - boxes[1].Height, -2),
    )


def test_the_panel_of_gaps_leaves_nothing_either(
    office: Office, demos: Path, tmp_path: Path
) -> None:
    file = book_of(demos / "zh", tmp_path)

    def looked_at(book: MemberBook) -> None:
        """Look where the panel was: what is in view is saved, too."""
        book.document.CurrentController.setActiveSheet(book.sheet("月目标"))
        book.document.CurrentController.setFirstVisibleColumn(0)
        book.document.CurrentController.select(book.cell("月目标!A1"))

    with member_book(office, file) as book:
        wrong_values(book)
        for command in ("gaps", "check", "gaps"):
            book.press(command, *(("--as-of=2026-11-13",) if command == "gaps" else ()))
        book.press("clear-marks")
        looked_at(book)
        cleared = book.saved(tmp_path)
    with member_book(office, file) as book:
        wrong_values(book)
        looked_at(book)
        alone = book.saved(tmp_path)

    assert [] == different(alone, cleared)


def test_sorted_without_looks_the_tints_that_stayed_go_too(
    office: Office, demos: Path, tmp_path: Path
) -> None:
    contents = []
    for is_checked in (True, False):
        with member_book(office, book_of(demos / "zh", tmp_path / str(is_checked))) as book:
            wrong_values(book)
            if is_checked:
                book.press("check")
            book.sort("日志!A5:P24", 1, with_looks=False)
            if is_checked:
                book.press("clear-marks")
            contents.append(book.saved(tmp_path))

    assert [] == different(*contents)
