"""A declared table is found whatever happened to its headers, and never a wrong column read."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.read.made import grid
from workbook.read.grid import Grid
from workbook.read.headers import FoundTable, find_table, header_names
from workbook.schema.sheet import Column, Kind, Table
from workbook.schema.words import Words


def column(column_id: str, zh: str, en: str, *aliases: str, required: bool = False) -> Column:
    return Column(
        id=column_id, kind=Kind.TEXT, label=Words(zh, en), aliases=aliases, required=required
    )


LOG = Table(
    id="log",
    label=Words("", ""),
    columns=(
        column("date", "日期", "Date", "拜访日期", required=True),
        column("customer", "客户", "Customer", "客户名称", "客户姓名(单位)"),
        column("activity", "活动", "Activity", "活动类型", required=True),
        column("amount", "金额", "Amount", "成交金额", "保费"),
        column("next_date", "下次日期", "Next date"),
    ),
)
IDS = tuple(each.id for each in LOG.columns)
ROW = ["2026-11-03", "甲", "面谈", 100.0, ""]


def found(*rows: Sequence[Any], table: Table = LOG, start: int = 0) -> FoundTable:
    table_found = find_table(grid(*rows), table, start=start)
    assert table_found is not None
    return table_found


def test_headers_as_they_were_issued() -> None:
    assert FoundTable(
        header=1,
        columns={"date": 0, "customer": 1, "activity": 2, "amount": 3, "next_date": 4},
        headers={
            "date": "日期",
            "customer": "客户",
            "activity": "活动",
            "amount": "金额",
            "next_date": "下次日期",
        },
    ) == found(["日志"], ["日期", "客户", "活动", "金额", "下次日期"], ROW)


def test_the_other_language_is_no_renaming() -> None:
    table = found(["Date", "Customer", "Activity", "Amount", "Next date"])

    assert ((), False) == (table.renamed, table.is_moved)


names = st.permutations(LOG.columns).flatmap(
    lambda columns: st.tuples(
        *(st.tuples(st.just(c.id), st.sampled_from(c.headers())) for c in columns)
    )
)
spellings = st.sampled_from(["{}", " {}", "{}：", "*{}", "{}（必填）", "{}\n"])
strange = st.sampled_from(["备注2", "序号", "", "日期类型", 12.0, "客户(旧)"])


@given(
    headers=names,
    spelling=spellings,
    titles=st.integers(0, 8),
    inserted=st.lists(st.tuples(st.integers(0, 5), strange), max_size=4),
)
def test_shifted_renamed_inserted_and_in_any_order(
    headers: tuple[tuple[str, str], ...],
    spelling: str,
    titles: int,
    inserted: list[tuple[int, object]],
) -> None:
    row: list[Any] = [(column_id, spelling.format(text)) for column_id, text in headers]
    for place, text in inserted:
        row.insert(place, ("", text))
    table = found(*[["标题"]] * titles, [text for _, text in row], ["甲"] * len(row))

    assert titles == table.header
    assert {key: row.index((key, text)) for key, text in row if key} == table.columns
    assert ((), (), {}) == (table.missing, table.absent, table.ambiguous)
    assert {
        at: text.strip() for at, (key, text) in enumerate(row) if not key and text and text != 12.0
    } == (table.unknown)


@given(st.sets(st.sampled_from(IDS)))
def test_what_is_gone_is_said(gone: set[str]) -> None:
    left = [each for each in LOG.columns if each.id not in gone]
    table = find_table(grid([each.label.zh for each in left], ["甲"] * len(left)), LOG)
    required = {"date", "activity"}

    if len(left) < 2 or required <= gone:
        assert table is None
    else:
        assert table is not None
        assert [each.id for each in left] == list(table.columns)
        assert tuple(key for key in IDS if key in gone & required) == table.missing
        assert tuple(key for key in IDS if key in gone - required) == table.absent


def test_renamed_columns_are_named() -> None:
    table = found(["拜访日期", "客户", "活动类型", "保费（元）", "下次日期"], ROW)

    assert ("date", "activity", "amount") == table.renamed
    assert "保费（元）" == table.headers["amount"]


def test_a_unit_is_passed_on_unless_the_label_says_the_same() -> None:
    own = Table(
        id="own",
        label=Words("", ""),
        columns=(column("amount", "金额(元)", "Amount (CNY)"), *LOG.columns[:2]),
    )

    assert {"amount": "万元"} == found(["日期", "活动", "金额(万元)"]).units
    assert {} == found(["金额（元）", "日期", "客户"], table=own).units
    assert {"amount": "万元"} == found(["金额(万元)", "日期", "客户"], table=own).units
    assert {} == found(["金额", "日期", "客户"], table=own).units


def test_a_bracket_that_is_no_unit_makes_another_header() -> None:
    table = found(["日期", "活动", "金额(上月)"])

    assert ({2: "金额(上月)"}, ("customer", "amount", "next_date")) == (table.unknown, table.absent)


@pytest.mark.parametrize(
    ("headers", "is_moved"),
    [
        (["日期", "客户", "活动", "金额", "下次日期"], False),
        (["", "日期", "客户", "活动"], False),
        (["日期", "客户", "", "活动"], False),
        (["日期", "备注2", "活动"], True),
        (["备注1", "日期", "活动", "备注2"], False),
        (["活动", "日期"], True),
    ],
)
def test_whether_columns_stand_where_they_were(headers: list[str], *, is_moved: bool) -> None:
    assert is_moved == found(headers).is_moved


def test_of_two_columns_the_one_with_the_label_goes_before_the_alias() -> None:
    table = found(["客户名称", "日期", "活动", "客户"], ["乙", "1", "面谈", "甲"])

    assert (3, {}) == (table.columns["customer"], table.ambiguous)


def test_of_two_columns_the_filled_one_goes_before_the_empty_one() -> None:
    table = found(["客户", "日期", "活动", "客户"], ["", "1", "面谈", "甲"])

    assert (3, {}) == (table.columns["customer"], table.ambiguous)


@pytest.mark.parametrize("cells", [("乙", "甲"), ("", "")])
def test_two_columns_nothing_tells_apart_are_both_left_alone(cells: tuple[str, str]) -> None:
    table = found(["客户", "日期", "活动", "客户"], [cells[0], "1", "面谈", cells[1]])

    assert "customer" not in table.columns
    assert {"customer": (0, 3)} == table.ambiguous
    assert ("amount", "next_date") == table.absent


def test_an_ambiguous_required_column_is_not_missing() -> None:
    table = found(["日期", "活动", "日期"], ["1", "面谈", "2"])

    assert ((), {"date": (0, 2)}) == (table.missing, table.ambiguous)


def test_the_row_with_the_most_headers_is_the_header_row() -> None:
    assert 2 == found(["日期", "客户"], ["活动", "日期"], ["日期", "客户", "活动"], ROW).header


def test_the_first_of_equal_rows_is_the_header_row() -> None:
    assert 0 == found(["日期", "客户", "活动"], ["日期", "客户", "活动"]).header


def test_start_and_stop_bound_the_search() -> None:
    rows: list[Sequence[Any]] = [["日期", "客户", "活动"], ROW, ["日期", "活动"], ROW]

    assert 2 == found(*rows, start=1).header
    assert find_table(grid(*rows), LOG, start=1, stop=2) is None
    assert find_table(grid(*rows), LOG, start=9) is None


def test_header_rows_are_looked_for_sixty_rows_down() -> None:
    assert 59 == found(*[[""]] * 59, ["日期", "活动"]).header
    assert find_table(grid(*[[""]] * 60, ["日期", "活动"]), LOG) is None


def test_nothing_like_a_header_is_no_table() -> None:
    assert find_table(Grid(name="空", rows=[]), LOG) is None
    assert find_table(grid(["甲", 1.0], ["乙", 2.0]), LOG) is None
    assert find_table(grid(["日期", 1.0]), LOG) is None


def test_half_of_the_required_columns_is_enough() -> None:
    assert ("date",) == found(["客户", "活动", "金额"]).missing
    assert find_table(grid(["客户", "金额", "下次日期"]), LOG) is None


def test_a_table_of_one_column_needs_one() -> None:
    one = Table(id="one", label=Words("", ""), columns=(column("item", "事项", "Item"),))

    assert {"item": 1} == found(["", "事项"], table=one).columns


def test_a_text_two_columns_share_names_neither() -> None:
    first, second = column("a", "计划", "Plan", "数"), column("b", "实际", "Actual", "数", "计划")

    names = header_names((first, second))

    assert [(0, "a"), (0, "a"), (0, "b"), (0, "b"), None] == [
        names[text] for text in ("计划", "Plan", " 实际 ", "ACTUAL", "数")
    ]
