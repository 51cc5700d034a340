"""A member's page of the monthly review: praise first, then figures, promises, and room to sign."""

from dataclasses import replace
from datetime import date

import pytest

from tests.review.month_sample import BUSY, before, over, page
from tests.review.reading import block, cards, notes, sheet, table, values
from tests.review.sample import consolidated
from workbook.check.checked import CheckedBook, Rows
from workbook.review.blocks import Boxes, Title, Tone
from workbook.review.consolidated import Consolidated
from workbook.review.month import plan_month
from workbook.review.sheets import Sheet
from workbook.schema.playbook import AMOUNT
from workbook.schema.recipient import Audience


def page_of(run: Consolidated, then: Consolidated | None = None, member: str = BUSY) -> Sheet:
    """Return a member's page of a run."""
    who = next(each for each in run.team.members if each.id == member)
    plan = plan_month(run, "zh", audience=Audience.MEMBER, member=who, before=then)
    return sheet(plan, f"member {member}")


def with_book(run: Consolidated, **changes: object) -> Consolidated:
    """Return a run in which the busy member's book is changed."""

    def changed(book: CheckedBook) -> CheckedBook:
        return replace(book, **changes) if book.member_id == BUSY else book  # type: ignore[arg-type]

    return replace(run, books=tuple(map(changed, run.books)))


def test_what_stands_on_it_in_this_order() -> None:
    assert [
        "title",
        "well",
        "headline",
        "parts",
        "four",
        "because",
        "funnel",
        "corrections",
        "promises",
        "agreed",
    ] == [each.id for band in page().bands for each in band]
    assert (False, True) == (page().page.is_landscape, page().page.is_one_page)


def test_who_and_when() -> None:
    title = block(page(), "title")

    assert isinstance(title, Title)
    assert ("刘洋 · 2026-11 月度经营分析", "") == (title.text, title.link)
    assert "004 · 城东营业部 · 第一组 · 客户经理 · 名次 7/8 · 截至 2026-11-25" == title.note


@pytest.mark.parametrize(
    ("member", "said"),
    [
        (
            "001",
            [
                "✓ 比上月多做 14,200 元（34.6%）。",
                "✓ 产品说明转化率 63.2%（24/38），高过标准 50.0%。",
            ],
        ),
        ("002", ["✓ 第1周做到 101.6%，比计划多 170 元。", "✓ 新开发客户 23 户。"]),
        ("003", ["✓ 新开发客户 21 户。", "✓ 成交 1 件，4,800 元。"]),
        (
            "004",
            ["✓ 产品说明转化率 66.7%（22/33），高过标准 50.0%。", "✓ 答应的 5 件事，做到 3 件。"],
        ),
        ("007", ["✓ 比上月多做 5,150 元（20.6%）。", "✓ 件均 7,538 元，高过标准 5,000 元。"]),
        ("011", ["未交，还没有数字可看。"]),
    ],
)
def test_first_two_things_done_well(member: str, said: list[str]) -> None:
    assert said == notes(page(member), "well")


def test_a_target_reached_is_said_first() -> None:
    run = over()
    measures = tuple(
        replace(each, actual=46000.0, attainment=46 / 45)
        if (each.member_id, each.metric) == (BUSY, AMOUNT)
        else each
        for each in run.measures.measures
    )
    reached = replace(run, measures=replace(run.measures, measures=measures))

    assert "✓ 目标达成 102.2%。" == notes(page_of(reached), "well")[0]


def test_who_has_nothing_to_show_is_told_what_there_is() -> None:
    """Nothing is made up: the days recorded, and that the book is in."""
    run = over()
    nothing = tuple(
        replace(each, actual=0.0, attainment=0.0) if each.member_id == BUSY else each
        for each in run.measures.measures
    )
    bare = replace(run.measures, measures=nothing, rates=(), four_numbers=(), weeks=())
    written = page_of(with_book(replace(run, measures=bare), fields={}))
    alone = page_of(with_book(replace(run, measures=bare), fields={}, tables={}))

    assert ["✓ 23 天有记录，看得清每天做了什么。"] == notes(written, "well")
    assert ["✓ 月表交了，数字可以核对。"] == notes(alone, "well")


def test_target_done_gap_last_month_and_next() -> None:
    assert {
        "target": (45000.0, "应达成 45,000"),
        "actual": (9300.5, ""),
        "attainment": (9300.5 / 45000, "时间进度 100.0% · 落后"),
        "gap": (-35699.5, "序时进度 20.7%"),
        "before": (22400.0, "比上月 −13,100（−58.5%）"),
        "next": (41000.0, "比本月目标 −4,000"),
        "deals": (2.0, "目标 9"),
        "average_deal": (4650.25, "标准 5,000"),
    } == cards(page())


def test_why_against_the_standard_and_against_last_month() -> None:
    assert [
        "欠序时 35,700 元，最大一项是成交转化率（−28,367 元）：14.3%，标准 50.0%。",
        "比上月少 13,100 元，主要是件均（−13,100 元）：上月 11,200，本月 4,650。",
    ] == notes(page(), "because")


def test_what_moved_is_told_without_a_target_too() -> None:
    run = over()
    none = replace(run, measures=replace(run.measures, explained=()))

    assert ["比上月少 13,100 元，主要是件均（−13,100 元）：上月 11,200，本月 4,650。"] == notes(
        page_of(none, before()), "because"
    )


def test_the_funnel_against_the_standard_and_what_next_month_takes() -> None:
    funnel = table(page(), "funnel")

    assert [
        ("准客户开发", 58.0, "", "", None, None, 120, 9),
        ("邀约与接洽", 33.0, 33 / 58, "33/58", 0.5, "正常", 60, 4),
        ("产品说明", 22.0, 22 / 33, "22/33", 0.5, "较强", 30, 2),
        ("促成", 14.0, 14 / 22, "14/22", 0.6, "正常", 18, 1),
        ("成交", 2.0, 2 / 14, "2/14", 0.5, "偏弱", 9, 1),
    ] == values(funnel)
    assert "下月（目标 41,000）" == funnel.columns[-1].band


def test_corrections_that_do_not_fit_are_in_her_own_book() -> None:
    assert (
        "另有 6 条，打开个人月表点“检查填写”就看得到。"
        == values(table(page(), "corrections"))[-1][2]
    )


def test_every_week_with_its_promises_and_what_came_of_them() -> None:
    assert [
        (
            "第1周 10/26–11/01",
            9783.0,
            4650.25,
            4650.25 / 9783,
            "金额 4,000；件数 1（做到 1）；十一月第一周约满十个老客户",
            "兑现",
        ),
        (
            "第2周 11/02–11/08",
            9783.0,
            4650.25,
            4650.25 / 9783,
            "每天先打三个邀约电话再出门",
            "请当面对一对",
        ),
        (
            "第3周 11/09–11/15",
            9783.0,
            0.0,
            0.0,
            "金额 12,000；产品说明 2（做到 5）",
            "2 件兑现 1 件",
        ),
        ("第4周 11/16–11/22", 9782.0, 0.0, 0.0, "", ""),
        ("第5周 11/23–11/25", 5869.0, 0.0, 0.0, "", ""),
        ("全月", 45000.0, 9300.5, 9300.5 / 45000, "金额 40,000", "做到 23.3%"),
        ("下月", "", "", "", "十二月每周陪主管跑一次重点单", ""),
    ] == values(table(page(), "promises"))


def test_promises_in_english() -> None:
    rows = values(table(page(lang="en"), "promises"))

    assert [
        ("Week 3 11/09–11/15", "Amount 12,000; Presentation 2 (done 5)", "1 of 2"),
        ("Month", "Amount 40,000", "23.3%"),
    ] == [(rows[at][0], *rows[at][4:]) for at in (2, 5)]


def test_a_promise_is_not_broken_before_its_time() -> None:
    """On the 12th the third week runs until Sunday and the month until the 25th."""
    run = consolidated(as_of=date(2026, 11, 12))
    promised = Rows(
        numbers=(8, 9), columns={"metric": (AMOUNT, "present"), "promise": (12000.0, 2.0)}
    )
    book = next(each for each in run.books if each.member_id == BUSY)
    changed = with_book(
        run,
        tables={**book.tables, "progress3": promised, "progress4": promised},
        fields={"month.pledge.amount_commit": 40000.0},
    )

    assert [
        ("", ""),
        ("", ""),
        ("金额 12,000；产品说明 2（做到 7）", ""),
        ("金额 12,000；产品说明 2", ""),
        ("", ""),
        ("金额 40,000", ""),
    ] == [row[4:] for row in values(table(page_of(changed), "promises"))]


def test_without_promises_one_is_asked_for() -> None:
    assert "月表里没有写承诺。下月起每周写一句。" == values(table(page("001"), "promises"))[5][4]
    assert [("", "")] * 6 == [row[4:] for row in values(table(page("011"), "promises"))]


def test_last_months_last_promise_is_the_first_weeks() -> None:
    first, second = page_of(over(), before()), page_of(over())

    assert [
        "金额 4,000；件数 1（做到 1）；十一月第一周约满十个老客户",
        "金额 4,000；件数 1（做到 1）",
    ] == [values(table(each, "promises"))[0][4] for each in (first, second)]


def test_room_to_agree_and_sign() -> None:
    boxes = block(page(), "agreed")

    assert isinstance(boxes, Boxes)
    assert (("本人约定", "主管意见"), ("本人签字", "日期", "主管签字", "日期")) == (
        boxes.labels,
        boxes.signatures,
    )


def test_who_has_not_handed_in_sees_no_zeros() -> None:
    absent = page("011")

    assert {None} == {cards(absent)[id_][0] for id_ in ("actual", "attainment", "gap", "before")}
    assert ("成交", None, None, None, 0.5, None, 11, 1) == values(table(absent, "funnel"))[4]
    assert Tone.GREY is absent.tab


def test_a_month_that_is_not_over_says_how_many_days_are_left() -> None:
    title = block(page_of(consolidated()), "title")

    assert isinstance(title, Title)
    assert title.note.endswith("截至 2026-11-12 · 还剩 9 个工作日")
