"""What is done to a sheet of an open book, seen in the file that is saved of it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addin.live.host import OpenBook, Tab
from tests.live.excel_books import TEXTS
from tests.live.excel_sheets import OWN_NOTE, book_in, opened_sheets, parts, saved
from tests.live.office import Office, Opened


@pytest.fixture
def opened(office: Office, tmp_path: Path) -> Iterator[Opened]:
    """Give the book, open."""
    with opened_sheets(office, tmp_path) as book:
        yield book


@pytest.fixture
def book(opened: Opened) -> OpenBook:
    """Return it as the commands get it."""
    return book_in(opened)


@pytest.fixture
def log(book: OpenBook) -> Tab:
    """Return the sheet with a person's own notes and fills."""
    return book.tab("日志")


@settings(max_examples=20)
@given(texts=st.lists(TEXTS, min_size=1, max_size=8))
def test_text_is_always_text(
    office: Office, tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    opened = office.new()
    book = book_in(opened)
    tab = book.tab(book.front)

    tab.write("B2", [[text, 1.5] for text in texts])

    sheet = saved(opened, tmp_path_factory.mktemp("text"), book.front)
    kept = [
        (cell.value, cell.data_type) for (cell,) in sheet.iter_rows(min_row=2, min_col=2, max_col=2)
    ]
    assert [(text, "s") for text in texts] == kept
    assert [[text, 1.5] for text in texts] == [
        list(row) for row in tab.read(f"B2:C{len(texts) + 1}")
    ]
    opened.close()


def test_every_kind_of_value_is_written_and_read(log: Tab, opened: Opened, tmp_path: Path) -> None:
    log.write("E2", [["a", 2, 2.5, True, None, date(2026, 11, 3)]])

    (row,) = saved(opened, tmp_path).iter_rows(min_row=2, max_row=2, min_col=5, max_col=10)
    assert ["a", 2, 2.5, None] == [row[0].value, row[1].value, row[2].value, row[4].value]
    assert "2026-11-03" == f"{row[5].value:%Y-%m-%d}"
    assert ("a", 2.0, 2.5, True, "") == log.read("E2:J2")[0][:5]


def test_an_address_is_no_link(log: Tab, opened: Opened, tmp_path: Path) -> None:
    log.write("E2", [["https://example.com"], ["a@example.com"]])

    sheet = saved(opened, tmp_path)
    assert [None, None] == [sheet["E2"].hyperlink, sheet["E3"].hyperlink]


def test_a_mark_leaves_nothing_behind(log: Tab, opened: Opened, tmp_path: Path) -> None:
    before = parts(opened, tmp_path)
    own = log.fills(["A2", "B2", "B3"])

    log.paint(["A2", "B2:B3"], "#FF0000")
    log.note("A2", "请补正")
    log.note("B2", f"{OWN_NOTE}\n请补正")
    assert ("#FF0000",) * 3 == log.fills(["A2", "B2", "B3"])
    assert {"A2": "请补正", "B2": f"{OWN_NOTE}\n请补正"} == log.notes()
    assert before != parts(opened, tmp_path)
    log.note("B2", OWN_NOTE)
    log.note("A2", None)
    for cell, fill in zip(("A2", "B2", "B3"), own, strict=True):
        log.paint([cell], fill)

    assert before == parts(opened, tmp_path)


def test_an_emoji_before_our_lines_keeps_its_place(log: Tab) -> None:
    log.note("A2", "好👍")

    log.note("A2", "好👍\n请补正“👍👍”")
    log.note("A2", "好👍")

    assert {"A2": "好👍", "B2": OWN_NOTE} == log.notes()


def test_fills_are_told_in_words(log: Tab) -> None:
    assert ("", "#FFF2CC") == log.fills(["A2", "B2"])


def test_painted_cells_are_found_in_hidden_rows_too(log: Tab) -> None:
    log.paint(["A6", "C3:D4"], "#FFC7CE")

    found = log.painted(["#FFC7CE", "#FFEB9C"])

    assert dict.fromkeys(("A6", "C3", "C4", "D3", "D4"), "#FFC7CE") == found


def test_an_unchanged_note_is_not_touched(log: Tab, opened: Opened, tmp_path: Path) -> None:
    before = parts(opened, tmp_path)

    log.note("B2", OWN_NOTE)
    log.note("C2", None)

    assert before == parts(opened, tmp_path)


def test_a_protected_sheet_is_as_protected_as_before(
    book: OpenBook, opened: Opened, tmp_path: Path
) -> None:
    before, tab = parts(opened, tmp_path), book.tab("月目标")
    assert tab.is_protected

    with tab.unprotected() as is_open:
        assert (True, False) == (is_open, tab.is_protected)
        tab.note("A1", "请补正")
        tab.note("A1", None)

    assert tab.is_protected
    assert before == parts(opened, tmp_path)


def test_the_protection_comes_back_after_an_error(book: OpenBook) -> None:
    tab = book.tab("月目标")

    with pytest.raises(KeyError), tab.unprotected():
        raise KeyError

    assert tab.is_protected


def test_a_password_is_respected(book: OpenBook, opened: Opened, tmp_path: Path) -> None:
    before, tab = parts(opened, tmp_path), book.tab("密")

    with tab.unprotected() as is_open:
        assert (False, True) == (is_open, tab.is_protected)

    assert before == parts(opened, tmp_path)


def test_an_open_sheet_needs_no_lifting(log: Tab) -> None:
    with log.unprotected() as is_open:
        assert (True, False) == (is_open, log.is_protected)
    assert not log.is_protected


def test_a_link_leads_to_its_cell(log: Tab, opened: Opened, tmp_path: Path) -> None:
    log.link("E2", text="=日志!B5", tab="月目标", to="B5")
    log.link("E3", text="去", tab="It's 100%", to="A1")

    sheet = saved(opened, tmp_path)
    first, second = sheet["E2"], sheet["E3"]
    assert ("=日志!B5", "s", "'月目标'!B5") == (
        first.value,
        first.data_type,
        first.hyperlink.location,
    )
    assert ("去", "'It''s 100%'!A1") == (second.value, second.hyperlink.location)
