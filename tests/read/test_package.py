"""The package of our own, which both readers and the Open XML validator understand."""

import io
from datetime import date

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from tests.conftest import Validate
from tests.read.made import STRINGS, STYLES, book, parts_of
from workbook.read.package import sheet_part, write_package

ROWS: list[list[object]] = [["日期", "金额"], [date(2026, 11, 3), 1200.5]]


def package(*, is_1904: bool = False) -> bytes:
    parts = parts_of(book({"日志": ROWS, "首页": [["甲"]]}))

    def data(name: str) -> bytes:
        part = parts[name]
        assert isinstance(part, bytes)
        return part

    return write_package(
        [data(sheet_part(1)), data(sheet_part(2))],
        styles=data(STYLES),
        strings=data(STRINGS),
        is_1904=is_1904,
    )


def test_both_readers_read_it() -> None:
    quick = CalamineWorkbook.from_filelike(io.BytesIO(package()))
    slow = openpyxl.load_workbook(io.BytesIO(package()))

    assert ["s1", "s2"] == quick.sheet_names == slow.sheetnames
    assert ROWS == quick.get_sheet_by_index(0).to_python()
    assert "甲" == slow.worksheets[1]["A1"].value


def test_the_date_system_is_kept() -> None:
    shifted = date(2030, 11, 4)
    quick = CalamineWorkbook.from_filelike(io.BytesIO(package(is_1904=True)))

    assert [shifted, 1200.5] == quick.get_sheet_by_index(0).to_python()[1]
    assert 1904 == openpyxl.load_workbook(io.BytesIO(package(is_1904=True))).epoch.year


def test_styles_and_strings_may_be_absent() -> None:
    sheet = parts_of(package())["xl/worksheets/sheet2.xml"]
    assert isinstance(sheet, bytes)
    content = write_package([sheet.replace(b' t="s"', b"")], styles=b"", strings=b"", is_1904=False)

    quick = CalamineWorkbook.from_filelike(io.BytesIO(content))
    assert [[2.0]] == quick.get_sheet_by_index(0).to_python()
    assert {STRINGS, STYLES}.isdisjoint(parts_of(content))


@pytest.mark.parametrize("is_1904", [False, True])
def test_it_is_valid(validate: Validate, *, is_1904: bool) -> None:
    assert [] == validate(package(is_1904=is_1904))
