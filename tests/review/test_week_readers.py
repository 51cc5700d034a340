"""Who sees what of a week: the supervisor everything, above her no customers, a member her own page."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.conftest import Validate
from tests.review.reading import block, notes, parts, table, values
from tests.review.week_sample import (
    BEST,
    BUSY,
    MISSING,
    QUIET,
    WEEK,
    member_of,
    reviewed,
    week_plan_of,
    week_sheet,
)
from workbook.review.blocks import Boxes, Title
from workbook.review.sheets import Plan
from workbook.review.week_review import WeekReview
from workbook.review.write import write_review
from workbook.schema.recipient import Audience
from workbook.schema.week_sentences import WEEK_SENTENCE
from workbook.schema.week_words import (
    KEPT_WORD,
    OUTCOME,
    WEEK_BOOK,
    WEEK_CHART,
    WEEK_HEADING,
    WEEK_LABEL,
    WEEK_SHEET,
)
from workbook.schema.words import Lang, Words

PAGE = week_sheet(f"member {BUSY}")
PRIVATE = (
    "客户9",
    "客户12",
    "顾西窗",
    "青禾",
    "南山书店",
    "再比较",
    "十个电话",
    "六个面谈",
    "第二个方案",
)


def text_of(plan: Plan) -> str:
    """Return every byte of the written book as text."""
    return "".join(parts(write_review(plan)).values())


def test_the_supervisor_has_every_sheet_and_page() -> None:
    names = [each.name for each in week_plan_of().sheets]

    assert names[:7] == [
        *("周总结", "每人完成", "承诺兑现", "拜访执行", "差距与原因", "下周安排", "交表情况")
    ]
    assert names[7:] == [member.name for member in reviewed().team.members]
    assert [word for word in PRIVATE if word in text_of(week_plan_of())] == [*PRIVATE]


def test_above_has_figures_without_customers_and_without_what_members_wrote() -> None:
    above = week_plan_of(Audience.ABOVE)

    assert [each.id for each in above.sheets] == [
        *("week", "week_members", "week_promises", "week_visits", "week_gaps", "week_coming")
    ]
    assert [word for word in PRIVATE if word in text_of(above)] == []
    assert "<hyperlink " not in text_of(above)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_member_has_her_own_page_and_nobody_else_in_it(lang: Lang) -> None:
    own = week_plan_of(Audience.MEMBER, lang, member_id=QUIET)
    text = text_of(own)
    others = [member for member in reviewed().team.members if member.id != QUIET]

    assert [each.name for each in own.sheets] == ["李娜"]
    supervisor = reviewed().team.supervisor  # the book's author
    assert [m.name for m in others if m.name in text and m.name != supervisor] == []
    assert [word for word in PRIVATE if word in text] == []
    assert "<hyperlink " not in text


def test_texts_that_are_no_choice_are_counted_above_and_not_shown() -> None:
    run = reviewed()
    visits = tuple(
        replace(each, plan=replace(each.plan, purpose="帮顾西窗搬家", not_done="顾西窗不在家"))
        for each in run.week_plans.visits
    )
    run = replace(run, week_plans=replace(run.week_plans, visits=visits))
    plan = WeekReview(run=run, lang="zh", week=WEEK).plan(Audience.ABOVE)

    assert "顾西窗" not in text_of(plan)
    by_id = {each.id: each for each in plan.sheets}
    assert values(table(by_id["week_visits"], "reasons")) == [("其他", 4), ("合计", 4)]
    assert values(table(by_id["week_coming"], "purposes"))[-1] == ("全组", 8, 8)


def test_a_page_begins_with_what_went_well() -> None:
    assert notes(PAGE, "well") == [
        "· 承诺兑现：件数说到 1，做到 1。",
        "· 承诺兑现：邀约与接洽说到 8，做到 12。",
    ]
    assert notes(week_sheet(f"member {QUIET}"), "well") == [
        "· 金额完成 11,040，本周计划 10,870（101.6%）。",
        "· 件数完成 2，本周计划 2（100.0%）。",
    ]
    assert notes(week_sheet("member 003"), "well") == [
        "· 准客户开发做了 8，比上周多 1。",
        "· 促成做了 1，比上周多 1。",
    ]


def test_a_page_says_why_and_what_was_promised() -> None:
    assert notes(PAGE, "why") == [
        "本周比计划少 5,133 元。",
        "原因：技能",
        "说明：面谈不少，促成时客户都说要再比较，没有当场给出第二个方案。",
        "改进措施：每次促成前准备两个方案，请主管陪访两次。",
        "最弱的环节：成交，转化率 14.3%（2/14），标准 50.0%",
    ]
    assert notes(PAGE, "said") == [
        "上周的改进措施：每天上午先打十个电话，再出门。",
        "上周的承诺：本周约成六个面谈，签一单。",
        "金额：说到 9,000，做到 4,650，未兑现",
        "件数：说到 1，做到 1，兑现",
        "邀约与接洽：说到 8，做到 12，兑现",
    ]
    assert notes(week_sheet("member 005"), "why")[1] == "原因和改进措施还没有写，请在面谈时补上。"
    assert notes(week_sheet(f"member {QUIET}"), "said") == ["上周没有写。"]


def test_a_page_has_next_weeks_targets_and_visits() -> None:
    assert notes(PAGE, "coming") == [
        "下周要做：金额 9,783（承诺 12,000）、件数 2、准客户开发 26、邀约与接洽 13、产品说明 6、促成 4",
        "已排拜访 4 次：邀约与接洽 1、产品说明 1、促成 1、服务 1",
    ]
    assert [row[2] for row in values(table(PAGE, "planned"))] == [
        *("客户10", "顾西窗", "青禾商贸有限公司", "南山书店")
    ]
    assert [row[3] for row in values(table(PAGE, "visits"))] == [
        *("去了，目的不同", "改期去了", "没去", "没去")
    ]


def test_a_page_is_one_upright_a4_sheet_with_room_to_write_and_to_sign() -> None:
    boxes, title = block(PAGE, "agreed"), block(PAGE, "title")

    assert (PAGE.page.is_one_page, PAGE.page.is_landscape) == (True, False)
    assert isinstance(boxes, Boxes)
    assert boxes.labels == ("改进措施", "下周承诺", "主管意见")
    assert boxes.signatures == ("本人签字", "日期", "主管签字", "日期")
    assert isinstance(title, Title)
    assert (title.text, title.link) == ("刘洋 · 2026-11 第2周 周总结", "week_members")


def test_who_has_not_handed_in_has_targets_and_no_figures() -> None:
    page = week_sheet(f"member {MISSING}")

    assert [each.id for band in page.bands for each in band] == [
        *("title", "unknown", "coming", "agreed")
    ]
    assert notes(page, "unknown") == ["未交，还没有数字可看。"]
    assert notes(week_sheet("member 006"), "unknown") == [
        "未交，还没有数字可看：文件有打开密码，读不了。请去掉密码（文件-信息-保护工作簿）再交。"
    ]


def test_more_visits_than_a_page_holds_are_counted() -> None:
    run = reviewed()
    many = tuple(each for each in run.week_plans.visits for _ in range(3))
    run = replace(run, week_plans=replace(run.week_plans, visits=many))
    plan = WeekReview(run=run, lang="zh", week=WEEK).plan(Audience.MEMBER, member_of(BEST))
    page = plan.sheets[0]

    assert values(table(page, "visits"))[-1] == ("", "另有 7 次。", "", "", "")
    assert values(table(page, "planned"))[-1] == ("", "", "另有 7 次。", "", "", "")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("audience", [*Audience])
def test_the_open_xml_validator_has_nothing_against_it(
    lang: Lang, audience: Audience, validate: Validate
) -> None:
    member_id = BUSY if audience is Audience.MEMBER else ""

    assert validate(write_review(week_plan_of(audience, lang, member_id=member_id))) == []


def test_the_same_run_gives_the_same_bytes() -> None:
    plans = (
        WeekReview(run=reviewed(), lang="zh", week=WEEK).plan(Audience.ABOVE) for _ in range(2)
    )
    first, second = map(write_review, plans)

    assert first == second


def test_no_english_label_or_sentence_has_a_chinese_character() -> None:
    assert [words.en for words in _catalogue() if any("\u3400" < c for c in words.en)] == []


def _catalogue() -> Iterator[Words]:
    yield WEEK_BOOK
    for each in (WEEK_SHEET, WEEK_HEADING, WEEK_LABEL, WEEK_CHART, WEEK_SENTENCE, OUTCOME):
        yield from each.values()
    yield from KEPT_WORD.values()
