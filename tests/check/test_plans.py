"""月目标, the weeks and 客户档案: read, checked, and never a reason to leave a row out."""

from dataclasses import replace

from tests.check.sample import (
    at,
    cells_of,
    changed,
    check,
    checked,
    grids,
    identity,
    log,
    rows,
    said,
    told,
)
from tests.facts.sample import TEAM
from workbook.schema.finding import Severity
from workbook.schema.member.customers import CUSTOMER_ROWS
from workbook.schema.status import FileStatus
from workbook.schema.team import Target

LOG = log("date customer activity\n11-03 甲 面谈")


def test_commitment_and_stretch_are_read_by_metric() -> None:
    book = checked(
        {
            **LOG,
            "month.results.commitment@0": 60000,
            "month.results.stretch@0": "8万",
            "month.results.commitment@1": 12,
            "month.sign.support@0": "",
            "month.sign.support": "陪访两次",
        }
    )

    assert book.fields == {
        "month.sign.support": "陪访两次",
        "month.pledge.amount_commit": 60000.0,
        "month.pledge.deals_commit": 12.0,
        "month.pledge.amount_stretch": 80000.0,
    }
    assert said(book.findings) == ["挑战“8万”已按 80,000 处理。"]


def test_a_target_that_is_not_the_issued_one_is_told_with_both() -> None:
    team = replace(
        TEAM,
        targets=(
            Target(period="2026-11", member_id="001", metric="amount", value=50000.0),
            Target(period="2026-11", member_id="001", metric="deals", value=10.0),
            Target(period="2026-11", member_id="001", metric="visit", value=40.0),
            Target(period="2026-11", member_id="001", metric="service", value=8.0),
            Target(period="2026-11", member_id="002", metric="prospect", value=1.0),
            Target(period="2026-10", member_id="001", metric="prospect", value=2.0),
        ),
    )
    book = checked(
        {
            **LOG,
            "month.results.target@0": 45000,
            "month.results.target@1": 10,
            "month.stages.issued@0": 99,
            "month.stages.issued@1": 41,
            "month.stages.issued@2": 10,
        },
        team=team,
    )

    assert said(book.findings) == [
        "金额的目标是 45,000，主管下达的是 50,000。按下达的算。",
        "面谈的目标是 41，主管下达的是 40。按下达的算。",
        "服务的目标是 —，主管下达的是 8。按下达的算。",
    ]
    assert [each.split()[0] for each in told(book.findings)] == [
        at("month.results.target@0"),
        at("month.stages.issued@1"),
        at("month.beside.issued@0"),
    ]
    assert FileStatus.ACCEPTED_WITH_WARNINGS is book.status


def test_an_unreadable_target_is_told_once() -> None:
    target = Target(period="2026-11", member_id="001", metric="amount", value=50000.0)
    book = checked({**LOG, "month.results.target@0": "五万"}, team=replace(TEAM, targets=(target,)))

    assert told(book.findings) == [f"{at('month.results.target@0')} not_a_number"]
    assert Severity.WARNING is book.findings[0].severity


def test_a_month_whose_tables_are_gone_pledges_nothing() -> None:
    book = grids({**identity(), **LOG, "month.results.commitment@0": 1})
    cleared = [["" for _ in row] for row in cells_of(book, "月目标")]

    assert check(changed(book, "月目标", rows=cleared)).fields == {}
    nameless = [["", *row[1:]] for row in cells_of(book, "月目标")]
    assert check(changed(book, "月目标", rows=nameless)).fields == {}


def test_a_weeks_promises_plans_and_review_are_read() -> None:
    book = checked(
        {
            **LOG,
            "week2.progress.promise@0": 20000,
            "week2.progress.promise@3": 15,
            "week2.review.cause": "技能",
            "week2.review.purpose_met": "否",
            "week2.review.reason": "约访太少",
            "week2.review.promise": "每天三访",
            **rows(
                "week2.visits", "date slot customer purpose amount\n11-10 上午 甲公司 Visit 5000"
            ),
            **rows("week2.desk", "item quantity\n整理档案 3"),
        }
    )
    progress, visits, desk = (book.tables[each] for each in ("progress2", "visits2", "desk2"))

    assert book.findings == ()
    assert book.fields == {
        "week2.review.cause": "skill",
        "week2.review.purpose_met": False,
        "week2.review.reason": "约访太少",
        "week2.review.promise": "每天三访",
    }
    assert list(zip(progress.column("metric"), progress.column("promise"), strict=True)) == [
        ("amount", 20000.0),
        ("visit", 15.0),
    ]
    assert [visits.column(each)[0] for each in ("purpose", "slot", "amount")] == [
        "visit",
        "morning",
        5000.0,
    ]
    assert [desk.column(each)[0] for each in ("item", "quantity")] == ["整理档案", 3]
    assert "visits1" not in book.tables


def test_what_is_wrong_in_a_week_is_a_warning() -> None:
    book = checked(
        {
            **LOG,
            "week1.progress.promise@0": "两万",
            "week1.review.cause": "天气",
            "week1.review.volume_enough": "-",
            **rows("week1.visits", "date customer\n11-10 -\n三号 甲"),
        }
    )

    assert sorted(
        (each.code for each in book.findings),
        key=["not_a_number", "not_a_choice", "not_a_date", "missing", "taken_as_blank"].index,
    ) == ["not_a_number", "not_a_choice", "not_a_date", "missing", "taken_as_blank"]
    assert {Severity.WARNING, Severity.NOTE} == {each.severity for each in book.findings}
    assert (
        len(book.tables["visits1"].numbers),
        book.tables["visits1"].column("date"),
    ) == (1, (None,))
    assert book.fields == {}


def test_errors_in_form_cells_are_seen() -> None:
    book = grids({**identity(), **LOG})
    spots = {
        (n, row.index(label) + 1): mark
        for n, row in enumerate(cells_of(book, "第1周"))
        for label, mark in (("未达成原因", "#NAME?"), ("原因说明", "uncalculated"))
        if label in row
    }
    result = check(changed(book, "第1周", marks=spots))

    assert said(result.findings) == [
        "未达成原因是错误值 #NAME?。请直接填写数值，不要用公式。",
        "原因说明是公式，但没有算出结果。请用 Excel 打开、保存后再交，或直接填数值。",
    ]
    assert [each.severity for each in result.findings] == [Severity.WARNING] * 2


def test_a_week_the_month_does_not_have_is_not_looked_at() -> None:
    book = check(grids({**identity(), **LOG}, without=["week5", "customers", "week4"]))

    assert sorted(said(book.findings), key="第4周第5周客户档案".find) == [
        "找不到“第4周”，其余照常汇总。请用发下来的月表。",
        "找不到“第5周”，其余照常汇总。请用发下来的月表。",
        "找不到“客户档案”，其余照常汇总。请用发下来的月表。",
    ]


def test_customers_are_read_and_a_nameless_one_left_out() -> None:
    book = checked(
        {
            **LOG,
            **rows(
                "customers.customers",
                """
                customer_id customer phone       source grade stage expected_amount earlier_deals
                00123       甲公司   13800001111 转介绍 A     面谈  1万             2
                00124       -        13800002222 -      -     -     -               -
                00125       乙公司   -           同学   Z     谈判  -5              两次
                """,
            ),
            "customers.customers.customer_id@0": "00123",
        }
    )
    customers = book.tables["customers"]

    assert list(customers.column("customer")) == ["甲公司", "乙公司"]
    assert list(customers.column("customer_id")) == ["00123", "125"]
    assert [list(customers.column(each)) for each in ("source", "grade", "stage")] == [
        ["referral", "同学"],
        ["a", "Z"],
        ["visit", "谈判"],
    ]
    assert [list(customers.column(each)) for each in ("expected_amount", "earlier_deals")] == [
        [10000.0, None],
        [2, None],
    ]
    assert told(book.findings) == [
        "客户档案!B6 missing",
        "客户档案!K7 out_of_range",
        "客户档案!M7 not_a_number",
        "客户档案!K5 taken_as",
    ]
    assert FileStatus.ACCEPTED_WITH_WARNINGS is book.status


def test_customers_beyond_the_most_there_may_be_are_not_read() -> None:
    book = grids({**identity(), **LOG, **rows("customers.customers", "customer\n甲公司")})
    cells = cells_of(book, "客户档案")
    cells = cells[:4] + [
        [*cells[4][:1], f"客户{n}", *cells[4][2:]] for n in range(CUSTOMER_ROWS + 1)
    ]
    result = check(changed(book, "客户档案", rows=cells))

    assert said(result.findings) == [
        "客户档案超过 1,000 行，多出的行没有读。请把不再联系的客户移走。"
    ]
    assert len(result.tables["customers"].numbers) == CUSTOMER_ROWS


def test_customers_without_their_headers_are_none() -> None:
    book = grids({**identity(), **LOG})
    cells = [["" for _ in row] for row in cells_of(book, "客户档案")]

    assert "customers" not in check(changed(book, "客户档案", rows=cells)).tables


def test_a_week_without_its_headers_promises_nothing() -> None:
    book = grids({**identity(), **LOG, "week1.progress.promise@0": 5})
    blank = [["" for _ in row] for row in cells_of(book, "第1周")]
    result = check(changed(book, "第1周", rows=blank))

    assert (result.status, list(result.tables)) == (
        FileStatus.ACCEPTED,
        ["log", "counts", "customers"],
    )


def test_cells_that_the_form_itself_merges_are_as_they_should_be() -> None:
    book = grids({**identity(), **LOG, **rows("week1.desk", "item quantity\n整理 1\n建档 2")})
    cells = cells_of(book, "第1周")
    first = next(n for n, row in enumerate(cells) if row[0] == "整理")
    own, typed = (first, 0, first, 4), (first, 5, first + 1, 5)
    result = check(changed(book, "第1周", merges=(own, typed)))

    assert told(result.findings) == [f"{at('week1.desk.quantity@0')} merged_cells"]
