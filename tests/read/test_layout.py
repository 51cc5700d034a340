"""A layout that was seen before is taken from memory, and only where nothing else decides it."""

from typing import Any

from tests.read.made import grid
from workbook.read.blocks import find_blocks
from workbook.read.grid import Grid
from workbook.read.landmarks import landmarks
from workbook.read.layout import find_layout
from workbook.schema.sheet import Column, Form, Kind, Sheet, Table
from workbook.schema.words import NOTHING, Words


def column(name: str) -> Column:
    return Column(id=name, kind=Kind.TEXT, label=Words(name, name))


LOG = Table(id="log", label=Words("日志", "Log"), columns=(column("日期"), column("客户")))
SIGN = Form(id="sign", label=NOTHING, fields=(column("意见"), column("签批日")))
SHEET = Sheet(id="s", label=Words("表", "Sheet"), blocks=(LOG, SIGN))


def page(*middle: list[Any], header: tuple[str, ...] = ("日期", "客户", "")) -> Grid:
    return grid(["日志"], list(header), *middle, ["意见", "", ""], ["签批日", "", ""])


def test_what_is_filled_in_does_not_change_the_layout() -> None:
    one, other = page(["11-03", "甲", 1.0]), page(["11-04", "乙", 2.0])

    assert landmarks(one, SHEET) == landmarks(other, SHEET)
    assert find_layout(one, SHEET) is find_layout(other, SHEET)
    assert (2,) == find_blocks(page(["", "丙", ""]), SHEET).rows["log"].rows
    assert () == find_blocks(page(["", "", 3.0]), SHEET).rows["log"].rows


def test_a_row_inserted_or_a_header_beside_the_others_does() -> None:
    lower = find_layout(page(["11-03", "甲", ""], ["11-04", "乙", ""]), SHEET)
    beside = find_layout(page(["11-03", "甲", ""], header=("日期", "客户", "备注")), SHEET)

    assert {"意见": (4, 1), "签批日": (5, 1)} == lower.fields["sign"]
    assert {2: "备注"} == beside.tables["log"].unknown
    assert {} == find_layout(page(["11-03", "甲", ""]), SHEET).tables["log"].unknown


def test_a_heading_after_a_number_is_another_landmark_than_one_after_a_blank() -> None:
    assert landmarks(grid([5.0, "日志"]), SHEET) != landmarks(grid(["", "日志"]), SHEET)


def test_of_a_header_twice_the_filled_column_counts_in_every_book() -> None:
    twice = ("日期", "客户", "客户")
    left = find_blocks(page(["11-03", "甲", ""], header=twice), SHEET)
    right = find_blocks(page(["11-03", "", "乙"], header=twice), SHEET)

    assert [1, 2] == [each.tables["log"].columns["客户"] for each in (left, right)]
