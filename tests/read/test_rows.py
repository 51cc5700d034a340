"""The rows of a table: gaps, rows of sums, and what counts as filled in."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.read.made import grid
from workbook.read.cells import Spot
from workbook.read.headers import find_table
from workbook.read.rows import TableRows, table_rows
from workbook.schema.sheet import Column, Kind, Row, Table
from workbook.schema.words import Words

TABLE = Table(
    id="log",
    label=Words("", ""),
    columns=(
        Column(id="customer", kind=Kind.TEXT, label=Words("客户", "Customer")),
        Column(id="amount", kind=Kind.MONEY, label=Words("金额", "Amount")),
        Column(id="done", kind=Kind.TEXT, label=Words("已执行", "Done"), formula='=""'),
    ),
)
HEADER = ["备注", "客户", "金额", "已执行"]


def rows_of(
    *rows: list[Any],
    table: Table = TABLE,
    stop: int | None = None,
    marks: dict[Spot, str] | None = None,
) -> TableRows:
    sheet = grid(HEADER, *rows, marks=marks)
    found = find_table(sheet, table)
    assert found is not None
    return table_rows(sheet, table, found=found, stop=stop)


def test_rows_to_the_last_one_with_gaps_left_out() -> None:
    assert TableRows((1, 4)) == rows_of(["", "甲"], [""], ["别处"], ["", "", 5.0], ["别处"])


def test_spaces_are_nothing_and_zero_is_something() -> None:
    assert TableRows((2, 3)) == rows_of(["", " ", "\u3000"], ["", "", 0.0], ["", "", False])


def test_no_rows() -> None:
    assert TableRows() == rows_of()


def test_stop_ends_the_table() -> None:
    assert TableRows((1,)) == rows_of(["", "甲"], ["", "乙"], stop=2)
    assert TableRows((1, 2)) == rows_of(["", "甲"], ["", "乙"], stop=99)


@pytest.mark.parametrize("word", ["合计", "小 计：", "总计", "Total", "GRAND TOTAL"])
def test_rows_that_sum_others_are_kept_apart(word: str) -> None:
    assert TableRows((1, 3), (2,)) == rows_of(["", "甲", 1.0], ["", word, 3.0], ["", "乙", 2.0])


def test_a_total_in_somebody_elses_column_is_no_matter() -> None:
    assert TableRows((1,)) == rows_of(["合计", "甲", 1.0])


LOG = replace(
    TABLE,
    columns=(
        Column(id="date", kind=Kind.DATE, label=Words("日期", "Date"), required=True),
        *TABLE.columns,
        Column(id="activity", kind=Kind.CHOICE, label=Words("活动", "Activity"), required=True),
    ),
)
LOG_HEADER = ["日期", "客户", "金额", "活动"]


def lines_of(table: Table, *lines: list[Any]) -> TableRows:
    sheet = grid(*lines)
    found = find_table(sheet, table)
    assert found is not None
    return table_rows(sheet, table, found=found)


def test_a_customer_called_total_is_no_sum() -> None:
    day = date(2026, 11, 3)

    for row in ([day, "Total", 80000.0, ""], ["", "合计", 1.0, "成交"], [day, "甲", 1.0, "累计"]):
        assert TableRows((1,)) == lines_of(LOG, LOG_HEADER, row)


@pytest.mark.parametrize(
    "row", [["合计", "", 5.0, ""], ["", "合计", 5.0, " "], ["", "Sum", 5.0, ""]]
)
def test_a_sum_has_neither_date_nor_activity(row: list[Any]) -> None:
    assert TableRows((), (1,)) == lines_of(LOG, LOG_HEADER, row)


def test_a_record_of_somebody_called_total_is_no_sum_of_the_customers() -> None:
    needed = replace(TABLE.columns[0], required=True)
    phone = Column(id="phone", kind=Kind.PHONE, label=Words("电话", "Phone"))
    customers = replace(TABLE, columns=(needed, TABLE.columns[1], phone))
    header = ["客户", "金额", "电话"]

    assert TableRows((1,)) == lines_of(customers, header, ["Total", "", "13800001111"])
    assert TableRows((), (1,)) == lines_of(customers, header, ["合计", 5.0, ""])


def test_spaces_beside_an_error_are_a_row() -> None:
    assert TableRows((1,)) == rows_of(["", " "], marks={(1, 2): "#REF!"})


def test_a_declared_row_may_be_called_total() -> None:
    declared = replace(TABLE, rows=(Row(id="sum", label=Words("合计", "Total")),))

    assert TableRows((1,)) == rows_of(["", "合计", 1.0], table=declared)


def test_formulas_make_no_row_where_people_add_rows() -> None:
    declared = replace(TABLE, rows=(Row(id="first"),))

    assert TableRows() == rows_of(["", "", "", "否"])
    assert TableRows((1,)) == rows_of(["", "", "", "否"], table=declared)


def test_an_error_is_something_typed() -> None:
    assert TableRows((1,)) == rows_of([""], marks={(1, 2): "#REF!"})
    assert TableRows() == rows_of([""], marks={(1, 3): "#REF!", (1, 0): "#REF!"})


def test_a_table_nobody_types_into_that_people_add_rows_to_has_none() -> None:
    formulas = replace(TABLE, columns=tuple(replace(c, formula="=1") for c in TABLE.columns))

    assert TableRows() == rows_of(["", "甲", 1.0], table=formulas)
