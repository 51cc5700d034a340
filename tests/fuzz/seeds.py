"""The books that mutants are made of: small, so that thousands are read in a minute."""

import io
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import openpyxl

from tests.calc import Calc
from tests.check.sample import BOOK, grids, identity, log, rows
from tests.facts.sample import PLAYBOOK
from tests.made_team import filled_team
from tests.read.made import book, parts_of
from workbook.read.book import read_book
from workbook.read.grid import BookGrids, Grid
from workbook.schema.words import Lang

Parts = dict[str, bytes]

LOG = """
    date  customer activity   quantity deals amount next_date phone
    10-26 甲公司   准客户开发 -        -     -      11-03     13800000001
    11-03 甲公司   面谈       2        -     -      11-05     -
    11-05 甲公司   成交       -        1     8000   -         -
    31/11 乙公司   walk       一       -     8千    -         -
"""
CUSTOMERS = """
    customer_id customer phone       first_date grade
    C1          甲公司   13800000001 10-26      A
    C2          乙公司   123         -          Z
"""
VISITS = """
    date  customer purpose
    11-03 甲公司   面谈
"""
# What one lacks another one has: what a book takes to check is mostly its sheets.
SHEETS: Mapping[str, tuple[str, ...]] = {
    "zh": ("home", "log", "customers", "mubiao"),
    "en": ("home", "log", "month", "mubiao"),
    "1904": ("home", "log", "daily", "mubiao"),
    "openpyxl": ("home", "log", "week1", "mubiao"),
}


def filled(name: str) -> BookGrids:
    """Return a member's book with a few rows, right ones and wrong ones."""
    lang: Lang = "en" if name == "en" else "zh"
    texts = {
        **identity(),
        "mubiao.identity.lang": lang,
        **log(LOG),
        **rows("customers.customers", CUSTOMERS),
        **rows("week1.visits", VISITS),
        "daily.counts.visit@3": 2.0,
        "week1.review.reason": "客户出差",
    }
    gone = {sheet.id for sheet in BOOK.sheets} - set(SHEETS[name])
    return grids(texts, lang=lang, without=gone)


def by_xlsxwriter(name: str) -> bytes:
    """Return it as the library writes it that writes ours."""
    sheets = {grid.name: _cells(grid) for grid in filled(name).grids}
    return book(sheets, {"date_1904": name == "1904"})


def by_openpyxl() -> bytes:
    """Return it as openpyxl writes it, with formulas that were never calculated and merged cells."""
    workbook = openpyxl.load_workbook(io.BytesIO(by_xlsxwriter("openpyxl")))
    sheet = workbook.worksheets[0]
    sheet["H20"], sheet["H21"] = "=SUM(A1:A9)", "=1/0"
    sheet.merge_cells("A22:C23")
    target = io.BytesIO()
    workbook.save(target)
    return target.getvalue()


@cache
def team_seed() -> bytes:
    """Return a team book that is not set up to its end."""
    read = read_book("team.xlsx", filled_team(PLAYBOOK, "zh", team="T1", name="样板组"))
    assert isinstance(read, BookGrids)
    return book({grid.name: _cells(grid) for grid in read.grids})


def _cells(grid: Grid) -> list[list[object]]:
    return [[None if value == "" else value for value in row] for row in grid.rows]


def by_libreoffice(folder: Path) -> bytes:
    """Return it as LibreOffice saves it again.

    Args:
        folder: An empty folder.
    """
    path = folder / "seed.xlsx"
    path.write_bytes(by_openpyxl())
    (saved,) = Calc(folder).converted([path], "xlsx")
    return saved.read_bytes()


@cache
def seeds() -> Mapping[str, bytes]:
    """Return the books that need no other program, by name."""
    by_library = {name: by_xlsxwriter(name) for name in SHEETS if name != "openpyxl"}
    return {**by_library, "openpyxl": by_openpyxl()}


@cache
def seed_parts() -> Mapping[str, Parts]:
    """Return the same, unpacked."""
    return {name: unpacked(content) for name, content in seeds().items()}


def unpacked(content: bytes) -> Parts:
    """Return a book's parts as bytes."""
    parts = parts_of(content)
    return {name: data.encode() if isinstance(data, str) else data for name, data in parts.items()}
