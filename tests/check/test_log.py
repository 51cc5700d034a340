"""日志: what blocks a row, what is merely said, and totals that always add up."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from tests.check.test_values import AMOUNTS, COUNTS, DATES
from workbook.check.checked import Tally, Totals
from workbook.schema.finding import Severity
from workbook.schema.member.log import LOG_ROWS
from workbook.schema.status import FileStatus

NO = Tally()


def test_a_clean_log_says_nothing() -> None:
    book = checked(
        log("""
        date  customer activity   quantity deals amount next_date
        10-26 甲公司   准客户开发 -        -     -      11-03
        11-03 甲公司   面谈       2        -     -      11-05
        11-05 甲公司   成交       -        1     8000   -
        11-20 甲公司   撤单       -        -1    -8000  -
        11-25 乙公司   服务       1        0     -      -
        """)
    )

    assert (book.status, book.code, book.findings) == (FileStatus.ACCEPTED, "", ())
    assert book.tables["log"].numbers == (5, 6, 7, 8, 9)
    assert book.tables["log"].column("activity") == (
        "prospect",
        "visit",
        "deal",
        "reversal",
        "service",
    )
    assert book.tables["log"].column("quantity") == (None, 2, None, None, 1)
    assert book.tables["log"].column("amount") == (None, None, 8000.0, -8000.0, None)
    assert Totals(rows=Tally(5, 5), deals=Tally(0, 0), amount=NO) == book.totals
    assert book.tables["log"].cell("amount", 2) == "F7"


def test_columns_without_an_entry_are_left_out_and_read_as_blank() -> None:
    rows = checked(log("date customer activity\n11-03 甲公司 面谈")).tables["log"]

    assert list(rows.columns) == ["date", "customer", "activity"]
    assert rows.column("amount") == (None,)


@pytest.mark.parametrize(
    ("row", "where", "sentence"),
    [
        ("- 甲 面谈 - - -", "A5 missing", "没有填日期。请补上，否则这一行不算。"),
        ("无 甲 面谈 - - -", "A5 missing", "没有填日期。请补上，否则这一行不算。"),
        ("11-03 甲 - - - -", "C5 missing", "没有填活动。请补上，否则这一行不算。"),
        (
            "十一月 甲 面谈 - - -",
            "A5 not_a_date",
            "日期“十一月”看不出是哪一天。请写成 2026-11-03 这样。",
        ),
        (
            "11-26 甲 面谈 - - -",
            "A5 date_outside",
            "日期 2026-11-26 不在本工作月（2026-10-26 至 2026-11-25），这一行不算。请改正，或写到那个月的表里。",
        ),
        (
            "11-03 甲 喝茶 - - -",
            "C5 not_a_choice",
            "活动“喝茶”不在列表里。请从下拉列表选。",
        ),
        ("11-03 甲 面谈 两次 - -", "D5 not_a_number", "数量应为数字，现为“两次”。请只写数字。"),
        ("11-03 甲 面谈 1.5 - -", "D5 not_whole", "数量应为整数，现为“1.5”。请改正。"),
        (
            "11-03 甲 面谈 1000 - -",
            "D5 out_of_range",
            "数量“1000”超出范围，应为 1–999。请改正。",
        ),
        ("11-03 甲 成交 - 一 5000", "E5 not_a_number", "件数应为数字，现为“一”。请只写数字。"),
        (
            "11-03 甲 成交 - 1 约5000",
            "F5 not_a_number",
            "金额应为数字，现为“约5000”。请只写数字。",
        ),
        (
            "11-03 甲 成交 - 1 -",
            "F5 deal_incomplete",
            "填了件数，没有填金额。成交的件数和金额都要填，否则这一行不算。",
        ),
        (
            "11-03 甲 面谈 - - 5000",
            "E5 deal_incomplete",
            "填了金额，没有填件数。成交的件数和金额都要填，否则这一行不算。",
        ),
        (
            "11-03 甲 成交 - 1 -5000",
            "F5 negative_amount",
            "金额是负数（-5,000），但活动不是“撤单”。撤单请选“撤单”，否则改成正数。",
        ),
        (
            "11-03 甲 成交 - -1 0",
            "E5 negative_amount",
            "件数是负数（-1），但活动不是“撤单”。撤单请选“撤单”，否则改成正数。",
        ),
    ],
)
def test_what_blocks_a_row(row: str, where: str, sentence: str) -> None:
    book = checked(log(f"date customer activity quantity deals amount\n{row}"))

    assert [f"日志!{where}"] == told(book.findings)
    assert [sentence] == said(book.findings)
    assert (FileStatus.PARTLY_ACCEPTED, where.split()[1]) == (book.status, book.code)
    assert Tally(seen=1, blocked=1) == book.totals.rows
    assert book.tables["log"].numbers == ()


def test_a_deal_or_a_reversal_needs_both_figures() -> None:
    book = checked(log("date customer activity\n11-03 甲 成交\n11-04 乙 撤单"))

    assert told(book.findings) == [
        "日志!E5 missing",
        "日志!F5 missing",
        "日志!E6 missing",
        "日志!F6 missing",
    ]


@pytest.mark.parametrize(
    ("rows", "where", "sentence"),
    [
        (
            "11-03 - 面谈 - - -",
            ["B5 no_customer"],
            "没有写客户。这一行照算，但无法跟进，也算不出复购。",
        ),
        (
            "11-03 甲 面谈 - - 11-03",
            ["M5 next_not_after"],
            "下次日期 2026-11-03 不晚于这次的日期 2026-11-03。请核对。",
        ),
        (
            "11-03 甲 撤单 -1 5000 -",
            ["F5 reversal_positive"],
            "活动是“撤单”，金额却是正数（5,000），现在照加。撤单请填负数。",
        ),
        (
            "11-03 甲 成交 1 50 -",
            ["F5 amount_unusual"],
            "金额 50 与标准件均 5,000 相差百倍以上，可能把单位写成了万元或分。请核对。",
        ),
        (
            "11-03 甲 成交 2 1000000 -",
            ["F5 amount_unusual"],
            "金额 1,000,000 与标准件均 5,000 相差百倍以上，可能把单位写成了万元或分。请核对。",
        ),
        (
            "11-03 甲 成交 1 5000 -\n11-04 乙 面谈 - - -\n11-03 甲 成交 1 5000 -",
            ["A7 row_twice"],
            "与第 5 行完全一样，可能粘贴了两次。现在照算；如果确实重复，删掉后活动少 1 次、件数少 1、金额少 5,000 元。",
        ),
        (
            "11-03 甲 面谈 - - 三号",
            ["M5 not_a_date"],
            "下次日期“三号”看不出是哪一天。请写成 2026-11-03 这样。",
        ),
    ],
)
def test_what_is_said_while_the_row_counts(rows: str, where: list[str], sentence: str) -> None:
    book = checked(log(f"date customer activity deals amount next_date\n{rows}"))

    assert [f"日志!{each}" for each in where] == told(book.findings)
    assert [sentence] == said(book.findings)
    assert Severity.WARNING is book.findings[0].severity
    assert FileStatus.ACCEPTED_WITH_WARNINGS is book.status
    assert book.totals.rows.seen == book.totals.rows.accepted


def test_amounts_within_a_hundred_times_are_usual() -> None:
    lines = "11-03 甲 成交 1 51\n11-03 乙 成交 1 499999\n11-03 丙 成交 10 4999990"

    assert checked(log(f"date customer activity deals amount\n{lines}")).findings == ()


def test_rows_without_a_customer_are_not_called_repeats() -> None:
    book = checked(log("date activity\n11-03 准客户开发\n11-03 准客户开发"))

    assert told(book.findings) == ["日志!B5 no_customer", "日志!B6 no_customer"]


def test_a_blocked_row_is_not_said_to_count() -> None:
    book = checked(log("date activity deals next_date\n11-03 面谈 1 11-01"))

    assert told(book.findings) == ["日志!F5 deal_incomplete"]


def test_the_supervisors_note_does_not_tell_rows_apart() -> None:
    rows = "date customer activity comment\n11-03 甲 面谈 好\n11-03 甲 面谈 -"

    assert told(checked(log(rows)).findings) == ["日志!A6 row_twice"]


def test_repairs_are_made_and_said() -> None:
    book = checked(
        {
            "log.log.date@0": "２０２６．１１．３",
            "log.log.customer@0": " 甲公司 ",
            "log.log.activity@0": "visit",
            "log.log.deals@0": "1件",
            "log.log.amount@0": "1.2万元",
            "log.log.quantity@0": "-",
        }
    )

    assert said(book.findings) == [
        "日期“２０２６．１１．３”已按 2026-11-03 处理。",
        "数量“-”已按没有填处理。",
        "件数“1件”已按 1 处理。",
        "金额“1.2万元”已按 12,000 处理。",
    ]
    assert (book.status, book.totals.amount.accepted) == (FileStatus.ACCEPTED, 1_200_000)
    assert book.tables["log"].column("customer") == ("甲公司",)


def test_control_totals_have_what_is_readable_in_blocked_rows() -> None:
    book = checked(
        log("""
        date  customer activity deals amount
        11-03 甲       成交     1     1000.10
        12-03 乙       成交     2     2000.20
        11-03 丙       成交     3     约3000
        11-03 丁       成交     1     200000000
        11-03 戊       喝茶     -     0.05
        """)
    )

    assert Tally(seen=5, accepted=1, blocked=4) == book.totals.rows
    assert Tally(seen=7, accepted=1, blocked=6) == book.totals.deals
    assert (
        Tally(seen=20_000_300_035, accepted=100_010, blocked=20_000_200_025) == book.totals.amount
    )


def test_a_renamed_header_is_read_and_said() -> None:
    book = grids({**identity(), **log("date customer activity\n11-03 甲 面谈")})
    rows = cells_of(book, "日志")
    rows[3][0], rows[3][1], rows[3][5] = "拜访日期", "Client", "金额(万元)"
    rows[4][4], rows[4][5] = 1.0, 1.5
    result = check(changed(book, "日志", rows=rows))

    assert told(result.findings) == [
        "日志!A4 column_renamed",
        "日志!B4 column_renamed",
        "日志!F4 unit_scaled",
    ]
    assert said(result.findings) == [
        "表头“拜访日期”已按“日期”读取。",
        "表头“Client”已按“客户”读取。",
        "金额的表头写的单位是“万元”，已换算成元。",
    ]
    assert result.totals.amount.accepted == 1_500_000


@pytest.mark.parametrize(
    ("raw", "value", "codes"),
    [("1.5", 1_500_000, ["taken_as"]), ("1.5万", 0, ["not_a_number"]), (2.0, 2_000_000, [])],
)
def test_a_header_in_ten_thousands_takes_bare_numbers_only(
    raw: object, value: int, codes: list[str]
) -> None:
    book = grids({**identity(), **log("date customer activity deals\n11-03 甲 面谈 1")})
    rows = cells_of(book, "日志")
    rows[3][5], rows[4][5] = "金额(万元)", raw
    result = check(changed(book, "日志", rows=rows))

    assert value == result.totals.amount.seen
    assert codes == [each.code for each in result.findings if each.cell == "F5"]


def test_a_second_column_of_figures_makes_every_row_uncertain() -> None:
    book = grids({**identity(), **log("date customer activity deals amount\n11-03 甲 成交 1 9")})
    rows = cells_of(book, "日志")
    rows[3][10], rows[4][10] = "金额", 900.0
    result = check(changed(book, "日志", rows=rows))

    assert told(result.findings) == [
        "日志! column_twice",
        "日志! column_missing",
    ]
    assert "“金额”这一列有两个（F, K），不知道该读哪一个。请删掉多余的。" in said(result.findings)
    assert Tally(seen=1, blocked=1) == result.totals.rows


def test_a_log_without_activities_blocks_every_row_and_the_file() -> None:
    book = grids({**identity(), **log("date customer activity deals amount\n11-03 甲 成交 1 9")})
    rows = cells_of(book, "日志")
    rows[3][2] = "动作"
    result = check(changed(book, "日志", rows=rows))

    assert (result.status, result.code) == (FileStatus.REJECTED, "column_missing")
    assert "找不到“活动”这一列，表头可能被改或删掉了。请恢复表头再交。" in said(result.findings)
    assert Totals() == result.totals


def test_it_is_partly_accepted_where_daily_counts_can_be_read() -> None:
    book = grids(
        {
            **identity(),
            **log("date customer activity deals amount\n11-03 甲 成交 1 9"),
            "daily.counts.visit@8": 3,
        }
    )
    rows = cells_of(book, "日志")
    rows[3][0] = "几号"
    result = check(changed(book, "日志", rows=rows))

    assert (result.status, result.code) == (FileStatus.PARTLY_ACCEPTED, "column_missing")
    assert (
        Totals(
            rows=Tally(seen=1, blocked=1), deals=Tally(seen=1, blocked=1), amount=Tally(900, 0, 900)
        )
        == result.totals
    )
    assert result.tables["counts"].column("visit") == (3,)


def test_errors_and_formulas_without_a_result_are_seen() -> None:
    rows = "date customer activity deals\n11-03 甲 面谈 1\n- 乙 面谈 -"
    book = grids({**identity(), **log(rows)})
    marks = {(4, 5): "#REF!", (4, 9): "uncalculated", (4, 30): "#N/A", (5, 0): "uncalculated"}
    result = check(changed(book, "日志", marks=marks))

    assert list(zip(told(result.findings), [e.severity for e in result.findings], strict=True)) == [
        ("日志!F5 error_value", Severity.ERROR),
        ("日志!A6 uncalculated", Severity.ERROR),
        ("日志!J5 uncalculated", Severity.WARNING),
    ]
    assert said(result.findings)[0] == "金额是错误值 #REF!。请直接填写数值，不要用公式。"
    assert Tally(seen=2, blocked=2) == result.totals.rows


def test_dates_and_customers_merged_over_rows_stand_for_each_row() -> None:
    book = grids(
        {
            **identity(),
            **log(
                "date customer activity\n11-03 甲 准客户开发\n- - 面谈\n- 乙 服务\n11-04 丙 面谈"
            ),
        }
    )
    merges = ((4, 0, 6, 0), (4, 1, 5, 1), (7, 2, 7, 3), (40, 0, 41, 0), (4, 30, 5, 30))
    result = check(changed(book, "日志", merges=merges))

    assert told(result.findings) == [
        "日志!C8 merged_cells",
        "日志!A5 merged_taken",
        "日志!B5 merged_taken",
    ]
    assert "合并的日期格已按每一行都是“2026-11-03”处理。以后请不要合并。" in said(result.findings)
    assert (date(2026, 11, 3),) * 3 == result.tables["log"].column("date")[:3]
    assert result.tables["log"].column("customer") == ("甲", "甲", "乙", "丙")


def test_total_rows_are_skipped_and_hidden_rows_counted() -> None:
    book = grids(
        {
            **identity(),
            **log("date customer activity deals amount\n11-03 甲 成交 1 5000\n合计 - - 1 5000"),
        }
    )
    result = check(changed(book, "日志", has_hidden_rows=True))

    assert told(result.findings) == ["日志! hidden_rows_counted", "日志!A6 total_row_skipped"]
    assert said(result.findings) == [
        "这张表有隐藏或筛掉的行，已一起计算。",
        "“合计”行是合计，已跳过，没有重复计算。",
    ]
    assert (FileStatus.ACCEPTED, Tally(1, 1)) == (result.status, result.totals.rows)


def test_rows_beyond_the_most_a_log_may_have_are_blocked() -> None:
    head = cells_of(grids({**identity(), **log("date customer activity\n11-03 甲 面谈")}), "日志")
    row = head[4]
    rows = head[:4] + [[row[0], f"客户{n}", *row[2:]] for n in range(LOG_ROWS + 2)]
    result = check(changed(grids(identity()), "日志", rows=rows))

    assert told(result.findings) == ["日志! too_many_rows"]
    assert said(result.findings) == ["日志超过 5,000 行，多出的行没有读。请把旧内容移走。"]
    assert Tally(seen=LOG_ROWS + 2, accepted=LOG_ROWS, blocked=2) == result.totals.rows


def test_customers_and_phones_are_private() -> None:
    book = checked(log("date customer activity phone\n11-03 甲 面谈 1380000111"))

    assert [(each.code, each.is_private) for each in book.findings] == [("bad_phone", True)]


raw_cells = {
    "date": st.sampled_from([row[0] for row in DATES]) | st.sampled_from(PERIOD.days),
    "customer": st.sampled_from(["甲", "乙", "", None]),
    "activity": st.sampled_from(["面谈", "成交", "撤单", "visit", "喝茶", "", None]),
    "quantity": st.sampled_from([row[0] for row in COUNTS]),
    "deals": st.sampled_from([row[0] for row in COUNTS]) | st.integers(-3, 3).map(float),
    "amount": st.sampled_from([row[0] for row in AMOUNTS]) | st.integers(-9, 9).map(float),
}


@given(st.lists(st.fixed_dictionaries(raw_cells), max_size=12))
def test_seen_is_accepted_and_blocked(rows: list[dict[str, object]]) -> None:
    values = {
        f"log.log.{column}@{index}": "" if raw is None else raw
        for index, row in enumerate(rows)
        for column, raw in row.items()
    }
    book = checked({**values, "daily.counts.visit@0": 1})
    accepted = book.tables["log"]
    amounts = [value for value in accepted.column("amount") if isinstance(value, float)]
    deals = [value for value in accepted.column("deals") if isinstance(value, int)]

    for tally in (book.totals.rows, book.totals.deals, book.totals.amount):
        assert tally.seen == tally.accepted + tally.blocked
    assert len(accepted.numbers) == book.totals.rows.accepted
    assert sum(deals) == book.totals.deals.accepted
    assert sum(round(value * 100) for value in amounts) == book.totals.amount.accepted


@given(st.lists(st.fixed_dictionaries(raw_cells), min_size=1, max_size=8))
def test_every_row_is_counted_or_has_an_error(rows: list[dict[str, object]]) -> None:
    values = {
        f"log.log.{column}@{index}": "" if raw is None else raw
        for index, row in enumerate(rows)
        for column, raw in row.items()
    }
    book = checked({**values, "daily.counts.visit@0": 1})
    numbers = {
        5 + n for n, row in enumerate(rows) if any(str(v or "").strip() for v in row.values())
    }
    in_error = {
        int(each.cell[1:])
        for each in book.findings
        if each.severity is Severity.ERROR and each.sheet == "日志"
    }

    assert numbers == set(book.tables["log"].numbers) ^ in_error


def test_the_last_day_of_the_month_is_in_it_and_the_next_is_not() -> None:
    days = (PERIOD.start, PERIOD.end, PERIOD.end + timedelta(days=1))
    cells = ("log.log.date", "log.log.activity", "log.log.customer")
    values = {
        f"{cell}@{n}": value
        for n, day in enumerate(days)
        for cell, value in zip(cells, (day, "面谈", "甲"), strict=True)
    }

    assert told(checked(values).findings) == ["日志!A7 date_outside"]


def test_totals_of_several_logs_add_up() -> None:
    one = checked(
        log("date customer activity deals amount\n11-03 甲 成交 1 0.1\n11-03 乙 喝茶 1 0.2")
    )
    other = checked(log("date customer activity\n11-03 甲 面谈"))

    assert one.totals + other.totals == Totals(
        rows=Tally(3, 2, 1), deals=Tally(2, 1, 1), amount=Tally(30, 10, 20)
    )


def test_a_customer_called_total_is_a_row_like_any_other() -> None:
    result = checked(
        log("date customer activity deals amount\n11-03 甲 成交 1 5000\n11-04 Total 成交 1 80000")
    )

    assert result.findings == ()
    assert result.totals == Totals(
        rows=Tally(seen=2, accepted=2),
        deals=Tally(seen=2, accepted=2),
        amount=Tally(seen=8500000, accepted=8500000),
    )


def test_a_day_number_in_a_book_that_counts_from_1904_is_that_day() -> None:
    number = (date(2026, 11, 3) - date(1904, 1, 1)).days
    values = {**log("customer activity\n甲 面谈"), "log.log.date@0": float(number)}
    book = replace(grids({**identity(), **values}), is_1904=True)

    assert check(book).tables["log"].column("date") == (date(2026, 11, 3),)
    assert said(check(book).findings) == [f"日期“{number}”已按 2026-11-03 处理。"]
