"""每日活动量: days that count, and days on which the log says something else."""

from dataclasses import replace
from datetime import date

from tests.check.sample import (
    PERIOD,
    cells_of,
    changed,
    check,
    checked,
    grids,
    identity,
    log,
    said,
    told,
)
from tests.facts.sample import PLAYBOOK, TEAM, people
from workbook.check.member import check_member
from workbook.schema.finding import Severity
from workbook.schema.member.book import member_book
from workbook.schema.status import FileStatus

NOV3 = 8  # its place among the days from 26 October on


def test_days_on_which_nothing_is_filled_in_are_left_out() -> None:
    book = checked(
        {
            f"daily.counts.morning@{NOV3}": "出勤",
            f"daily.counts.visit@{NOV3}": 3,
            f"daily.counts.amount@{NOV3 + 1}": 8000,
            f"daily.counts.deals@{NOV3 + 1}": 0,
        }
    )
    rows = book.tables["counts"]

    assert (book.status, book.findings) == (FileStatus.ACCEPTED, ())
    assert [date(2026, 11, 3), date(2026, 11, 4)] == list(rows.column("date"))
    assert list(rows.column("morning")) == ["present", None]
    assert list(rows.column("visit")) == [3, None]
    assert list(rows.column("amount")) == [None, 8000.0]
    assert list(rows.column("deals")) == [None, 0]
    assert rows.cell("visit", 0) == "G14"


def test_a_figure_that_cannot_be_read_is_left_blank_and_the_others_count() -> None:
    book = checked(
        {
            f"daily.counts.visit@{NOV3}": "三",
            f"daily.counts.service@{NOV3}": 2,
            f"daily.counts.prospect@{NOV3}": 5000,
            f"daily.counts.evening@{NOV3}": "到",
        }
    )
    rows = book.tables["counts"]

    assert list(zip(told(book.findings), [e.severity for e in book.findings], strict=True)) == [
        ("每日活动量!F14 out_of_range", Severity.ERROR),
        ("每日活动量!G14 not_a_number", Severity.ERROR),
        ("每日活动量!E14 not_a_choice", Severity.WARNING),
    ]
    assert FileStatus.PARTLY_ACCEPTED is book.status
    assert list(rows.column("service")) == [2]
    assert [rows.column(each) for each in ("visit", "prospect", "evening")] == [(None,)] * 3


def test_a_day_whose_date_is_gone_or_of_another_month_does_not_count() -> None:
    book = checked(
        {
            "daily.counts.date@0": "",
            "daily.counts.visit@0": 3,
            "daily.counts.date@1": date(2026, 12, 1),
            "daily.counts.visit@1": 4,
            "daily.counts.date@2": "",
        }
    )

    assert told(book.findings) == ["每日活动量!A6 missing", "每日活动量!A7 date_outside"]
    assert book.tables["counts"].numbers == ()


def test_a_mark_makes_a_day_filled_in() -> None:
    book = changed(
        grids({**identity(), **log("date customer activity\n11-03 甲 面谈")}),
        "每日活动量",
        marks={(13, 5): "#REF!"},
    )

    assert told(check(book).findings) == ["每日活动量!F14 error_value"]


def test_where_the_log_says_something_else_both_figures_are_told() -> None:
    book = checked(
        {
            **log("""
            date  customer activity quantity deals amount
            11-03 甲       面谈     2        -     -
            11-03 甲       面谈     -        -     -
            11-03 乙       成交     -        1     5000
            11-04 丙       面谈     -        -     -
            11-05 丁       服务     -        0     -
            """),
            f"daily.counts.visit@{NOV3}": 5,
            f"daily.counts.service@{NOV3}": 9,
            f"daily.counts.deals@{NOV3}": 1,
            f"daily.counts.amount@{NOV3}": 5000.5,
            f"daily.counts.visit@{NOV3 + 1}": 1,
            f"daily.counts.visit@{NOV3 + 2}": 7,
            f"daily.counts.deals@{NOV3 + 2}": 0,
            f"daily.counts.amount@{NOV3 + 2}": 700,
            f"daily.counts.remark@{NOV3}": "忙",
        }
    )

    assert said(book.findings) == [
        "2026-11-03 的面谈：每日活动量填 5，日志里是 3。以日志为准。",
        "2026-11-03 的金额：每日活动量填 5000.5，日志里是 5,000。以日志为准。",
        "2026-11-05 的金额：每日活动量填 700，日志里是 0。以日志为准。",
    ]
    assert [each.split()[0] for each in told(book.findings)] == [
        "每日活动量!G14",
        "每日活动量!J14",
        "每日活动量!J16",
    ]
    assert FileStatus.ACCEPTED_WITH_WARNINGS is book.status


def test_a_stage_of_people_is_compared_by_distinct_customers() -> None:
    playbook = people(PLAYBOOK)
    values = {
        **identity(),
        **log("""
        date  customer activity quantity
        11-03 甲       面谈     4
        11-03 甲       面谈     4
        11-03 乙       面谈     -
        11-03 -        面谈     2
        """),
        f"daily.counts.visit@{NOV3}": 9,
    }
    book = check_member(
        grids(values),
        member_book(playbook, len(PERIOD.days)),
        replace(TEAM, playbook=playbook),
        PERIOD,
    )

    assert "2026-11-03 的面谈：每日活动量填 9，日志里是 4。以日志为准。" in said(book.findings)


def test_without_its_dates_no_day_counts() -> None:
    book = grids({**identity(), **log("date customer activity\n11-03 甲 面谈")})
    rows = cells_of(book, "每日活动量")
    rows[4][0], rows[13][6] = "", 3.0
    result = check(changed(book, "每日活动量", rows=rows))

    assert told(result.findings) == ["每日活动量! column_missing"]
    assert (result.tables["counts"].numbers, result.status) == ((), FileStatus.PARTLY_ACCEPTED)


def test_daily_counts_alone_are_enough() -> None:
    book = check(grids({**identity(), "daily.counts.visit@3": 1}, without=["log"]))

    assert [each.removeprefix("!") for each in told(book.findings)] == [" sheet_absent"]
    assert said(book.findings) == ["找不到“日志”，其余照常汇总。请用发下来的月表。"]
    assert FileStatus.ACCEPTED_WITH_WARNINGS is book.status


def test_a_day_written_twice_counts_twice_and_says_so() -> None:
    book = checked(
        {
            f"daily.counts.visit@{NOV3}": 2,
            f"daily.counts.date@{NOV3 + 1}": PERIOD.days[NOV3],
            f"daily.counts.visit@{NOV3 + 1}": 3,
        }
    )

    assert book.tables["counts"].column("visit") == (2, 3)
    assert told(book.findings) == ["每日活动量!A15 count_day_twice"]
    assert said(book.findings) == [
        "2026-11-03 有两行（另一行是第 14 行），现在两行都算。一天只填一行，请合并。"
    ]


def test_half_a_deal_of_a_day_does_not_count_and_the_rest_of_the_day_does() -> None:
    book = checked(
        {
            f"daily.counts.visit@{NOV3}": 2,
            f"daily.counts.deals@{NOV3}": 1,
            f"daily.counts.amount@{NOV3 + 1}": 5000,
            f"daily.counts.deals@{NOV3 + 2}": 1,
            f"daily.counts.amount@{NOV3 + 2}": "约五千",
            f"daily.counts.deals@{NOV3 + 3}": 0,
        }
    )
    counts = book.tables["counts"]

    assert (counts.column("visit"), counts.column("deals"), counts.column("amount")) == (
        (2, None, None, None),
        (None, None, None, 0),
        (None, None, None, None),
    )
    assert said(book.findings) == [
        "填了件数，没有填金额。成交的件数和金额都要填，否则这一天的成交不算。",
        "填了金额，没有填件数。成交的件数和金额都要填，否则这一天的成交不算。",
        "金额应为数字，现为“约五千”。请只写数字。",
    ]
    assert book.status is FileStatus.PARTLY_ACCEPTED
