"""What is read in an open book is what would be read in the file that is saved of it."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addin.errors import BookRefused
from addin.excel import attach
from addin.live.host import Host, OpenBook
from addin.request import parse
from templates import load
from tests.live.excel_books import SHEETS, Drawn, drawn, told
from tests.live.office import Office, Opened
from tests.story.told import mubiao
from workbook.read.book import read_book
from workbook.read.grid import BookGrids

DAY = date(2026, 11, 18)


def host_of(opened: Opened) -> Host:
    return attach(parse(["check", f"--wb={opened.uid}", f"--pipe={opened.office.pipe}"], DAY))


def book_of(opened: Opened) -> OpenBook:
    book = host_of(opened).book
    assert book is not None
    return book


def saved(opened: Opened, folder: Path) -> BookGrids:
    found = read_book(opened.document.Title, opened.saved_as(folder / "saved.xlsx"))
    assert isinstance(found, BookGrids), found
    return found


@pytest.mark.parametrize(
    "name", ["member.zh.xlsx", "member.en.xlsx", "team.zh.xlsx", "team.en.xlsx"]
)
def test_templates_read_alike(office: Office, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(load(name))
    opened = office.open(file)

    read = book_of(opened).grids()

    assert told(saved(opened, tmp_path), is_saved=True) == told(read)
    assert name == read.file
    opened.close()


@settings(max_examples=25)
@given(sheets=st.lists(SHEETS, min_size=1, max_size=2))
def test_any_book_reads_alike(
    office: Office, tmp_path_factory: pytest.TempPathFactory, sheets: list[Drawn]
) -> None:
    folder = tmp_path_factory.mktemp("drawn")
    file = folder / "drawn.xlsx"
    file.write_bytes(drawn(sheets))
    opened = office.open(file)

    read = book_of(opened).grids()

    assert told(saved(opened, folder), is_saved=True) == told(read)
    opened.close()


def test_unsaved_edits_are_read(office: Office) -> None:
    opened = office.new()
    sheet = opened.document.Sheets.getByIndex(0)
    sheet.getCellRangeByName("C5").setString("周明远")
    sheet.getCellRangeByName("D6").setValue(3)

    (grid,) = book_of(opened).grids().grids

    assert [["", "", "", ""]] * 4 + [["", "", "周明远", ""], ["", "", "", 3.0]] == grid.rows
    opened.close()


def test_a_cell_far_out_is_refused_at_once(office: Office) -> None:
    opened = office.new()
    sheet = opened.document.Sheets.getByIndex(0)
    sheet.Name = "日志"
    sheet.getCellRangeByName("A900000").setString("x")

    with pytest.raises(BookRefused) as refused:
        book_of(opened).grids()

    assert ["far_cell"] == [each.code for each in refused.value.findings]
    assert ["日志!A900000"] == [each.found for each in refused.value.findings]
    opened.close()


def test_a_filter_hides_rows_and_loses_none(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "filtered.xlsx"
    file.write_bytes(drawn([Drawn({(row, 0): float(row) for row in range(5)}, False, False, 2)]))
    opened = office.open(file)

    grid = book_of(opened).grids().grids[1]

    assert (True, 5) == (grid.has_hidden_rows, len(grid.rows))
    opened.close()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the hand-in folder of a demo, damaged books among them."""
    folder = tmp_path_factory.mktemp("demo")
    mubiao("demo", "--members=12", "--log-rows=40", "--json", cwd=folder)
    (handed_in,) = (each for each in (folder / "demo").iterdir() if each.is_dir())
    return handed_in


def test_handed_in_books_read_alike(office: Office, demo: Path, tmp_path: Path) -> None:
    readable = [
        file
        for file in sorted(demo.glob("*.xlsx"))
        if isinstance(read_book(file.name, file.read_bytes()), BookGrids)
    ]
    assert 10 <= len(readable)
    for file in readable:
        opened = office.open(file)
        assert told(saved(opened, tmp_path), is_saved=True) == told(book_of(opened).grids()), (
            file.name
        )
        opened.close()


def test_five_thousand_rows_read_alike(
    office: Office, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("long")
    mubiao("demo", "--members=1", "--log-rows=5000", "--json", cwd=folder)
    (file,) = (folder / "demo").glob("2*/*.xlsx")
    opened = office.open(file)

    read = book_of(opened).grids()

    (log,) = (grid for grid in read.grids if grid.name == "日志")
    assert 5000 < len(log.rows)
    assert told(saved(opened, folder), is_saved=True) == told(read)
    opened.close()
