"""How an area of ours looks, and that nothing of it stays, seen in the file that is saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from addin.live.host import OpenBook, Style, Tab
from tests.live.excel_sheets import book_in, opened_sheets, parts, saved
from tests.live.office import Office, Opened

ENGLISH = "[$-409]"  # LibreOffice says in which language a format is written


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


def test_a_look_is_given(log: Tab, opened: Opened, tmp_path: Path) -> None:
    look = Style(fill="#DDEBF7", ink="#C00000", size=14, is_bold=True, is_wrapped=True)
    log.style("E2:F3", look)
    log.style("G2:H3", Style(across="center", down="top", number="0.0%", is_merged=True))
    log.style("J2:K3", Style(indent=2, across="left", line="#808080", box="#123456"))

    sheet = saved(opened, tmp_path)
    cell = sheet["F3"]
    assert ("FFDDEBF7", "FFC00000") == (cell.fill.fgColor.rgb, cell.font.color.rgb)
    assert (14, True, True) == (cell.font.sz, cell.font.b, cell.alignment.wrap_text)
    cell = sheet["G3"]
    assert ("center", "top", "0.0%") == (
        cell.alignment.horizontal,
        cell.alignment.vertical,
        cell.number_format.removeprefix(ENGLISH),
    )
    assert ["G2:H2", "G3:H3"] == sorted(str(each) for each in sheet.merged_cells.ranges)
    corner = sheet["J2"]
    assert "FF808080" == corner.border.bottom.color.rgb
    assert ("FF123456", "FF123456", None) == (
        corner.border.left.color.rgb,
        corner.border.top.color.rgb,
        corner.border.right.style,
    )
    assert 0 < corner.alignment.indent


def test_sizes_are_set_and_told(log: Tab) -> None:
    log.size(columns={"E": 20.0}, rows={3: 40.0})

    assert 20.0 == pytest.approx(log.width("E"), abs=0.2)
    assert 40.0 == pytest.approx(log.heights(3, 3)[0], abs=0.1)
    assert (0.0,) == log.heights(6, 6)


def test_rows_are_folded_away(log: Tab, opened: Opened, tmp_path: Path) -> None:
    log.fold(20, 25)

    sheet = saved(opened, tmp_path)
    assert [(1, True)] * 6 == [
        (sheet.row_dimensions[row].outlineLevel, sheet.row_dimensions[row].hidden)
        for row in range(20, 26)
    ]


def test_a_page_is_set_up(log: Tab, opened: Opened, tmp_path: Path) -> None:
    log.paper(repeated=2)

    sheet = saved(opened, tmp_path)
    assert ("9", "portrait", "$1:$2") == (
        str(sheet.page_setup.paperSize),
        sheet.page_setup.orientation,
        sheet.print_title_rows,
    )
    assert (1, 0) == (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight)


def test_a_print_area_comes_and_goes(log: Tab, opened: Opened, tmp_path: Path) -> None:
    before = parts(opened, tmp_path)
    assert "" == log.print_area()

    log.print_only("A1:C9")
    assert "A1:C9" == log.print_area()
    log.print_only("")

    assert "" == log.print_area()
    assert before == parts(opened, tmp_path)


def test_an_erased_area_was_never_used(log: Tab, opened: Opened, tmp_path: Path) -> None:
    before = parts(opened, tmp_path)
    log.write("E20", [["a", 1.0], ["=b", None]])
    log.style("E20:F21", Style(fill="#DDEBF7", box="#000000", is_merged=True, number="0.0%"))
    log.note("F21", "x")
    log.link("E22", text="去", tab="月目标", to="A1")

    log.erase("E20:F22")

    assert before == parts(opened, tmp_path)


def test_a_cell_is_shown(book: OpenBook, opened: Opened) -> None:
    book.tab("It's 100%").show("C30")

    controller = opened.document.CurrentController
    at = controller.Selection.CellAddress
    assert "It's 100%" == book.front
    assert (29, 2) == (at.Row, at.Column)
    assert (29, 2) == (controller.FirstVisibleRow, controller.FirstVisibleColumn)
