"""Entries on tabs and in columns that nobody reads: they are told, not lost."""

from dataclasses import replace

import pytest

from tests.check.sample import (
    PERIOD,
    cells_of,
    changed,
    check,
    grids,
    identity,
    log,
    said,
    told,
)
from workbook.check.checked import Tally
from workbook.read.grid import BookGrids, Grid
from workbook.schema.finding import Finding
from workbook.schema.sentences import message
from workbook.schema.status import FileStatus

LOG = log("date customer activity deals amount\n11-03 张三 成交 1 5000")
NOV3 = PERIOD.days[8]


def tab(book: BookGrids, name: str) -> Grid:
    return next(each for each in book.grids if each.name == name)


def with_tab(book: BookGrids, grid: Grid) -> BookGrids:
    return replace(book, grids=(*book.grids, grid))


@pytest.mark.parametrize("name", ["日志下半月", "日志 (2)", "Sheet1"])
def test_log_rows_on_an_extra_tab_are_not_lost_without_a_word(name: str) -> None:
    book = grids({**identity(), **LOG})
    result = check(with_tab(book, replace(tab(book, "日志"), name=name)))

    assert (result.status, result.code) == (FileStatus.PARTLY_ACCEPTED, "sheet_unread")
    assert [each.sheet for each in result.findings] == [name]
    assert said(result.findings) == [
        f"工作表“{name}”里有 1 行没有读，也没有计算。请移到“日志”里再交；如果只是备份，请删掉这张表。"
    ]
    assert message(result.findings[0], "en") == (
        f"The sheet {name} holds 1 rows that were not read and do not count. Move them into Log and hand in again; if it is only a spare copy, delete it."
    )


def test_daily_counts_on_an_extra_tab_are_told_too() -> None:
    filled = grids({**identity(), **LOG, "daily.counts.visit@3": 2, "daily.counts.visit@4": 1})
    extra = replace(tab(filled, "每日活动量"), name="下半月")
    result = check(with_tab(grids({**identity(), **LOG}), extra))

    assert told(result.findings) == ["下半月! sheet_unread"]
    assert dict(result.findings[0].facts) == {"count": "2"}


def test_log_rows_on_a_hidden_tab_are_not_lost_without_a_word() -> None:
    book = grids({**identity(), **LOG})
    result = check(with_tab(book, replace(tab(book, "日志"), name="旧", is_hidden=True)))

    assert (result.status, result.code) == (
        FileStatus.ACCEPTED_WITH_WARNINGS,
        "hidden_sheet_unread",
    )
    assert said(result.findings) == [
        "隐藏的工作表“旧”里有 1 行没有读，也没有计算。如果要算，请取消隐藏，移到“日志”里再交；如果只是备份，不用管。"
    ]


def test_tabs_without_entries_and_other_lists_are_nobodys_matter() -> None:
    book = grids({**identity(), **LOG})
    empty = replace(tab(book, "每日活动量"), name="空表")
    other = Grid(name="通讯录", rows=[["日期", "客户", "电话"], [NOV3, "张三", "1"]])

    for each in (empty, other):
        assert () == check(with_tab(book, each)).findings


def test_a_second_log_is_not_taken_for_daily_counts_that_were_deleted() -> None:
    book = grids({**identity(), **LOG}, without=["daily"])
    result = check(with_tab(book, replace(tab(book, "日志"), name="日志下半月")))

    assert told(result.findings) == ["日志下半月! sheet_unread", "! sheet_absent"]
    assert result.tables["counts"].numbers == ()


def headed(header: str, value: object, *, instead_of: str = "") -> tuple[Finding, ...]:
    """Return what is said of a log with a header of one's own, added or in place of another."""
    book = grids({**identity(), **LOG})
    cells = [[*row, ""] for row in cells_of(book, "日志")]
    at = next(n for n, row in enumerate(cells) if "日期" in row)
    column = cells[at].index(instead_of)
    cells[at][column] = header
    cells[at + 1][column] = value
    return check(changed(book, "日志", rows=cells)).findings


def test_a_column_of_ones_own_is_told_where_it_holds_values() -> None:
    assert said(headed("签约额", 90000.0)) == [
        "“签约额”不是表里的列，下面填的内容没有读。请写到原有的列里；如果是改了表头，请改回来。"
    ]
    assert told(headed("签约额", 90000.0)) == ["日志!Q4 column_unknown"]
    assert headed("签约额", "") == ()
    assert headed("序号", 1.0) == ()


@pytest.mark.parametrize(("label", "own"), [("金额", "收入"), ("件数", "数目")])
def test_without_its_amounts_or_deals_no_row_can_be_judged(label: str, own: str) -> None:
    book = grids({**identity(), **LOG})
    cells = cells_of(book, "日志")
    at = next(n for n, row in enumerate(cells) if "日期" in row)
    cells[at][cells[at].index(label)] = own
    result = check(changed(book, "日志", rows=cells))

    assert result.totals.rows == Tally(seen=1, accepted=0, blocked=1)
    assert result.status is FileStatus.PARTLY_ACCEPTED
    assert said(result.findings)[0] == (
        f"找不到“{label}”这一列，表头可能被改或删掉了。请恢复表头再交。"
    )
