"""Whose book it is: from the hidden sheet first, from the first page else."""

import io
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from tests.calc import Calc
from tests.read.issued import IDENTITY, LOG_ROWS, declared, issued
from tests.read.made import grid, grids, read
from workbook.read.blocks import find_blocks
from workbook.read.grid import BookGrids
from workbook.read.identity import Identity, read_identity
from workbook.read.sheets import find_sheets
from workbook.schema.member.identity import IDENTITY_SHEET
from workbook.schema.words import LANGS, Lang

FORM = declared()["home"].form("identity")


def expected(lang: Lang = "zh") -> Identity:
    return Identity(
        kind="member", version="1", lang=lang, source="hidden", shown=IDENTITY, **IDENTITY
    )


def without(book: BookGrids, *names: str) -> BookGrids:
    return replace(book, grids=tuple(each for each in book.grids if each.name not in names))


@pytest.mark.parametrize("lang", LANGS)
def test_an_issued_book_says_whose_it_is(lang: Lang) -> None:
    assert expected(lang) == read_identity(read(issued(lang)), FORM)


def test_a_copied_hidden_sheet_says_it_too() -> None:
    book = read(issued("zh"))
    tabs = tuple(
        replace(each, name=f"{IDENTITY_SHEET} (2)") if each.name == IDENTITY_SHEET else each
        for each in book.grids
    )

    assert expected() == read_identity(replace(book, grids=tabs), FORM)


def test_without_the_hidden_sheet_the_first_page_says_it() -> None:
    book = without(read(issued("zh")), IDENTITY_SHEET)

    assert Identity(source="visible", shown=IDENTITY, **IDENTITY) == read_identity(book, FORM)


def test_a_hidden_sheet_that_says_nothing_is_none() -> None:
    book = grids(grid(["kind", ""], name=IDENTITY_SHEET), grid(["工号", "001", "姓名", "张三"]))
    shown = {"member": "001", "name": "张三"}

    assert Identity(source="visible", shown=shown, **shown) == read_identity(book, FORM)


def test_without_both_nobody_says_it() -> None:
    assert Identity() == read_identity(grids(grid(["甲"])), FORM)


def test_a_first_page_without_a_number_says_the_rest() -> None:
    book = grids(grid(["工号", "", "姓名", "张三"]))

    assert Identity(shown={"member": "", "name": "张三"}) == read_identity(book, FORM)


def test_both_are_told_where_they_disagree() -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(issued("zh")))
    home = workbook["首页"]
    cell = next(cell for row in home.iter_rows() for cell in row if cell.value == "00123")
    cell.value = 456
    target = io.BytesIO()
    workbook.save(target)
    identity = read_identity(read(target.getvalue()), FORM)

    assert ("00123", "456") == (identity.member, identity.shown["member"])


@pytest.mark.parametrize(
    ("value", "period"),
    [
        (2026.1, "2026.1"),  # typed as 2026.10, or as 2026.1
        ("2026-11", "2026-11"),
        ("2026年11月", "2026-11"),
        ("２０２６．１１", "2026-11"),
        ("2026/1", "2026-01"),
        ("2026年1月1日", "2026-01"),
        (date(2026, 11, 1), "2026-11"),
        (datetime(2026, 11, 1, 8), "2026-11"),
        (202611.0, "202611"),
        ("十一月", "十一月"),
    ],
)
def test_the_period_however_it_is_written(value: object, period: str) -> None:
    book = grids(grid(["工号", " 001 "], ["工作月", value]))

    assert {"member": "001", "period": period} == read_identity(book, FORM).shown


def test_hidden_tabs_are_no_first_page() -> None:
    hidden = replace(grid(["工号", "001", "姓名", "张三"]), is_hidden=True)

    assert Identity() == read_identity(grids(hidden), FORM)


def test_a_book_saved_by_libreoffice_is_read_as_before(tmp_path: Path) -> None:
    (tmp_path / "calc").mkdir()
    source = tmp_path / "张三.xlsx"
    source.write_bytes(issued("zh"))
    (resaved,) = Calc(tmp_path / "calc").converted([source], to="xlsx")
    book = read(resaved.read_bytes())
    log = find_sheets(book, declared().sheets)["log"].grid
    blocks = find_blocks(log, declared()["log"])
    table = blocks.tables["log"]

    assert expected() == read_identity(book, FORM)
    assert [(row["date"], row["customer"], row["amount"]) for row in LOG_ROWS] == [
        tuple(log.value(row, table.columns[key]) for key in ("date", "customer", "amount"))
        for row in blocks.rows["log"].rows
    ]
    assert {} == find_sheets(book, declared().sheets)["month"].grid.marks
