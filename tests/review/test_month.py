"""The monthly review: what each audience gets, the months beside each other, next month's targets."""

import re
from dataclasses import replace
from datetime import date

import pytest

from tests.review.month_sample import BUSY, before, month_plan, over
from tests.review.reading import cards, column, notes, sheet, table, values
from tests.review.sample import PEOPLE, consolidated
from workbook.review.blocks import Table
from workbook.review.month import plan_month
from workbook.review.sheets import Plan
from workbook.review.source import MOST_PAGES
from workbook.schema.month_words import (
    MONTH_BOOK,
    MONTH_CHART,
    MONTH_HEADING,
    MONTH_LABEL,
    MONTH_SENTENCE,
    MONTH_SHEET,
)
from workbook.schema.playbook import AMOUNT
from workbook.schema.recipient import Audience
from workbook.schema.review_sentences import SENTENCE
from workbook.schema.review_words import HEADING, LABEL, SHEET
from workbook.schema.words import LANGS, Lang

HAN = re.compile(r"[\u4e00-\u9fff]")
TEAM_SHEETS = ["总览", "本月与上月", "周进度", "名册", "漏斗", "差距分析", "下月目标"]


def made(audience: Audience = Audience.SUPERVISOR, **changes: object) -> Plan:
    """Return the plan of November's review, the run changed, without October."""
    return plan_month(replace(over(), **changes), "zh", audience=audience)  # type: ignore[arg-type]


def test_the_supervisor_gets_everything() -> None:
    names = [each.name for each in month_plan().sheets]

    assert [*TEAM_SHEETS, "补正清单", "交表情况", *(person.name for person in PEOPLE)] == names
    assert month_plan().title == "月度经营分析 2026-11"
    assert ("kind", "team", "period") == tuple(
        key for key, value in month_plan().identity if value in ("review", "T01", "2026-11")
    )


def test_above_gets_totals_and_gaps_and_no_row_of_customers_files_or_corrections() -> None:
    plan = month_plan(Audience.ABOVE)
    shown = repr(plan)

    assert TEAM_SHEETS == [each.name for each in plan.sheets]
    assert not [
        each for each in ("客户0", "客户1", ".xlsx", "13800138000", "日志 J8") if each in shown
    ]
    assert "日志有 2 行（7,000 元）没有计入" in shown
    assert "待定 1 人，交了不同的两份，主管在核：黄敏" in shown
    assert "见补正清单" not in shown


def test_above_has_no_link_to_a_page_that_is_not_there() -> None:
    assert "link='member" not in repr(month_plan(Audience.ABOVE))
    assert "link='member 004'" in repr(month_plan())


def test_a_member_gets_her_own_page_alone() -> None:
    plan = month_plan(Audience.MEMBER)
    others = [person.name for person in PEOPLE if person.name != "刘洋"]

    assert ["刘洋"] == [each.name for each in plan.sheets]
    assert not [name for name in others if name in repr(plan.sheets)]
    assert "roster" not in repr(plan.sheets)


def test_a_page_needs_somebody_of_this_month() -> None:
    run = over()
    stranger = replace(run.team.members[0], id="999", name="陌生人")

    for who in (None, stranger):
        with pytest.raises(ValueError, match="no member of 2026-11"):
            plan_month(run, "zh", audience=Audience.MEMBER, member=who)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("audience", list(Audience))
def test_equal_runs_have_equal_plans(audience: Audience, lang: Lang) -> None:
    run = over()
    who = run.team.members[3]

    assert month_plan(audience, lang) == plan_month(
        run, lang, audience=audience, member=who, before=before()
    )


def test_too_many_members_have_no_pages() -> None:
    people = (PEOPLE * 17)[: MOST_PAGES + 1]
    plan = plan_month(consolidated(people), "zh", audience=Audience.SUPERVISOR)

    assert 9 == len(plan.sheets)


def test_every_metric_stands_beside_target_and_last_month() -> None:
    month = sheet(month_plan(), "month")

    assert [
        "本月截至 2026-11-25（23 个工作日），上月 2026-10 截至 2026-10-25（16 个工作日）。",
        "本月缺 3 份月表，上月缺 3 份。比上月只算两个月都有月表的 9 人，缺的不当作 0。",
        "每个工作日：本月 9,772 元，上月 14,088 元（−30.6%）。",
    ] == notes(month, "compared")
    assert [
        ("金额", 580000.0, 224751.3, 224751.3 / 580000, -355248.7, 225400.5),
        ("件数", 116.0, 38.0, 38 / 116, -78.0, 38.0),
        ("准客户开发", 1560.0, 405.0, 405 / 1560, -1155.0, 321.0),
    ] == [row[:6] for row in values(table(month, "team"))[:3]]
    assert [(-649.2, -0.0029), (0.0, 0.0), (84.0, 0.2617)] == [
        (round(float(str(change)), 2), round(float(str(part)), 4))
        for *_, change, part in values(table(month, "team"))[:3]
    ]
    assert (None, 0.0, None, None, 0.0, 0.0, None) == values(table(month, "team"))[6][1:]


def test_what_moved_adds_up_to_the_change() -> None:
    month = sheet(month_plan(), "month")

    assert [
        ("准客户开发数量", 405.0, 321.0, 52317.94),
        ("邀约与接洽转化率", 205 / 405, 0.638629283, -52317.94),
        ("产品说明转化率", 121 / 205, 0.590243902, 0.0),
        ("促成转化率", 76 / 121, 0.628099174, 0.0),
        ("成交转化率", 0.5, 0.5, 0.0),
        ("件均", 224751.3 / 38, 5931.592105263, -649.2),
        ("比上月", "", "", pytest.approx(-649.2)),
    ] == values(table(month, "parts"))
    assert [
        "比上月少 649 元，主要是邀约与接洽转化率（−52,318 元）：上月 63.9%，本月 50.6%。"
    ] == notes(month, "because")


def test_every_member_beside_last_month_with_what_moved_most() -> None:
    members = table(sheet(month_plan(), "month"), "members")

    assert values(members)[0] == (
        "张伟",
        60000.0,
        55200.0,
        0.92,
        -4800.0,
        41000.0,
        14200.0,
        14200 / 41000,
        "比上月多 14,200 元，主要是件均（+14,200 元）：上月 4,100，本月 5,520。",
    )
    assert ["与上月持平。", "未交，还没有数字可看。"] == column(members, "sentence")[4:6]
    assert ("杨帆", 40000.0, *(None,) * 6) == values(members)[5][:8]
    assert ("全组", 580000.0, 224751.3) == values(members)[-1][:3]


def test_next_months_targets_with_the_reason() -> None:
    following = sheet(month_plan(), "next")
    rows = {row[0]: row for row in values(table(following, "members"))}

    assert "下月的 26 个工作日（本月 23 个）" in str(notes(following, "notes")[0])
    assert rows["张伟"][2:] == (
        60000.0,
        55200.0,
        0.92,
        41000.0,
        68000.0,
        8000.0,
        14.0,
        "本月达成 92.0%，差得不多：每天的数不变，照下月的工作日折算，把差的补上。",
    )
    assert [
        (47000.0, "本月达成 55.2%；照近 2 个月的速度，下月能做 38,467 元，先定一个够得着的数。"),
        (
            41000.0,
            (
                "本月达成 20.7%；照近 2 个月的速度，下月只能做 21,134 元。目标最多退两成，光调目标补不上，先谈怎么做。"
                "先补成交：14.3%，标准 50.0%。"
            ),
        ),
        (45000.0, "本月没有数字：每天的数先不变，照下月的工作日折算。"),
    ] == [(rows[name][6], rows[name][9]) for name in ("李娜", "刘洋", "杨帆")]
    assert rows["全组"][6:9] == (573000.0, -7000.0, 119.0)


def test_the_reasons_in_english() -> None:
    rows = values(table(sheet(month_plan(lang="en"), "next"), "members"))

    assert [
        "92.0% reached, nearly there: the same per day, at next month's workdays.",
        "55.2% reached; at the speed so far (months: 2) next month makes CNY 38,467: first a figure in reach.",
        (
            "9.6% reached; at the speed so far (months: 2) next month makes only CNY 9,800. A fifth less at most: "
            "talk about how."
        ),
    ] == [row[9] for row in rows[:3]]


def test_who_leaves_gets_no_target_and_who_comes_gets_one_from_the_supervisor() -> None:
    run = over()
    first, *others = run.team.members
    leaving = replace(first, left=date(2026, 11, 25))
    coming = replace(first, id="013", name="钱进", joined=date(2026, 11, 26))
    team = replace(run.team, members=(leaving, *others, coming))
    rows = values(table(sheet(made(team=team), "next"), "members"))

    assert "李娜" == rows[0][0]
    assert ("钱进", "第一组", *(None,) * 5, None, None) == rows[-2][:9]
    assert "没有目标也没有成绩，请主管定。" == rows[-2][9]


def test_last_and_next_month_stand_in_the_headline() -> None:
    headline = cards(sheet(month_plan(), "overview"))

    assert (225400.5, "比上月 −649（−0.3%）") == headline["before"]
    assert (573000.0, "比本月目标 −7,000") == headline["next"]
    assert not {"needed", "forecast"} & set(headline)


def test_without_last_month_nothing_is_compared() -> None:
    plan = made()
    month = sheet(plan, "month")

    assert ["没有上月的月表，比不了上月。"] == notes(month, "compared")
    assert not [block for band in month.bands for block in band if block.id == "parts"]
    assert {None} == set(column(table(month, "members"), "before"))
    assert "欠序时 4,800 元" in str(column(table(month, "members"), "sentence")[0])
    assert (None, "") == cards(sheet(plan, "overview"))["before"]
    reasons = column(table(sheet(plan, "next"), "members"), "why")
    assert "照近 1 个月的速度" in str(reasons[1])


def test_a_month_before_without_a_result_has_no_parts() -> None:
    nothing = before(tuple(replace(each, counts=(0,) * 5, amount=0.0) for each in PEOPLE))
    plan = plan_month(over(), "zh", audience=Audience.SUPERVISOR, before=nothing)

    assert ["上月没有成绩，变化无从分解。"] == notes(sheet(plan, "month"), "parts")
    assert "上月没有成绩，变化无从分解。" in column(
        table(sheet(plan, "month"), "members"), "sentence"
    )


def test_nothing_measured_is_unknown_and_not_zero() -> None:
    nothing = replace(over().measures, measures=(), rates=(), needs=(), weeks=(), explained=())
    plan = made(measures=nothing)

    assert {None} == set(column(table(sheet(plan, "month"), "members"), "actual")[:-1])
    assert {None} == set(column(table(sheet(plan, "next"), "members"), "proposed"))
    assert "没有目标也没有成绩，请主管定。" in column(table(sheet(plan, "next"), "members"), "why")


def test_a_team_without_members_has_an_empty_review() -> None:
    run = over()
    nobody = replace(run.team, members=())
    plan = made(books=(), hand_ins=(), findings=(), team=nobody)

    assert 9 == len(plan.sheets)
    assert [] == values(table(sheet(plan, "next"), "members"))


def test_nothing_is_left_untranslated() -> None:
    words = MONTH_LABEL | MONTH_SENTENCE | MONTH_HEADING | MONTH_SHEET
    for id_, each in (words | {"book": MONTH_BOOK, "chart": MONTH_CHART}).items():
        assert not HAN.search(each.en), id_
        assert each.zh, id_
    headers = {
        f"{each.label}{each.band}"
        for page in month_plan(lang="en").sheets
        for band in page.bands
        for block in band
        if isinstance(block, Table)
        for each in block.columns
    }
    assert [] == [header for header in headers if HAN.search(header)]


def test_sentences_name_the_same_facts_in_both_languages_and_no_id_twice() -> None:
    names = re.compile(r"\{\w+\}")
    for id_, words in MONTH_SENTENCE.items():
        assert sorted(names.findall(words.zh)) == sorted(names.findall(words.en)), id_
    pairs = (
        (MONTH_SENTENCE, SENTENCE),
        (MONTH_LABEL, LABEL),
        (MONTH_HEADING, HEADING),
        (MONTH_SHEET, SHEET),
    )
    assert [] == [id_ for ours, theirs in pairs for id_ in ours if id_ in theirs]


def test_the_weeks_stand_side_by_side() -> None:
    weeks = table(sheet(month_plan(), "weeks"), "members")
    team = values(weeks)[-1]

    assert [f"actual_{week}" for week in (*range(1, 6), "month")] == [
        each.id for each in weeks.columns if each.id.startswith("actual")
    ]
    assert sum(float(str(each)) for each in team[2:-3:3]) == pytest.approx(224751.3)
    amount = next(each for each in over().measures.measures if each.metric == AMOUNT)
    assert (team[-2], BUSY) == (amount.actual, "004")
