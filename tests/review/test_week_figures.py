"""The weekly review's sheets: plan and done, promises, planned visits, causes, next week."""

from dataclasses import replace
from datetime import date

from tests.review.reading import block, cards, column, notes, sheet, table, values
from tests.review.week_sample import (
    BEST,
    VISIT_COLUMNS,
    reviewed,
    rows,
    week_plan_of,
    week_sheet,
)
from workbook.measure.week_plans import week_plans
from workbook.review.blocks import Notes, Title
from workbook.review.week_review import WeekReview
from workbook.schema.recipient import Audience
from workbook.schema.team import Target

FIRST = week_sheet("week")


def test_which_week_and_month() -> None:
    title = block(FIRST, "title")

    assert isinstance(title, Title)
    assert title.text == "城东一部 · 周总结"
    assert title.note == (
        "工作月 2026-11 第2周（2026-11-02 至 2026-11-08，5 个工作日） · 截至 2026-11-12"
    )


def test_what_to_look_at_first() -> None:
    assert notes(FIRST, "urgent") == [
        "· 未交 2 人：杨帆、徐明",
        "· 待定 1 人，请定用哪一份：黄敏",
        "· 本周完成不到七成 6 人：王强、刘洋、陈静、赵磊、周捷、孙丽",
        "· 承诺没兑现 2 人：王强、刘洋",
        "· 本周没达成、又没写原因和改进措施 4 人：陈静、赵磊、周捷、孙丽",
        "· 没排下周拜访 7 人：李娜、王强、陈静、赵磊、周捷、吴丹、孙丽",
        "· 下周请主管陪访 2 次：张伟、刘洋",
    ]


def test_causes_are_counted_and_so_are_those_who_gave_none() -> None:
    assert values(table(FIRST, "causes")) == [
        ("没写原因", 4),
        ("数量", 1),
        ("技能", 1),
        ("合计", 6),
    ]


def test_the_headline() -> None:
    assert cards(FIRST) == {
        "week_plan": (126092.0, ""),
        "week_actual": (76007.95, ""),
        "week_attainment": (76007.95 / 126092, "落后"),
        "week_gap": (-50084.05, ""),
        "month_attainment": (175753.6 / 252184, "175,754，计划 252,184"),
        "deals": (13.0, "本周计划 25 件"),
        "executed": (4 / 12, "到期 12 次，去了 4 次"),
        "unplanned_share": (11 / 15, "实际 15 次，计划外 11 次"),
        "kept_share": (5 / 7, "承诺 7 项，兑现 5 项"),
        "received": (9, "应交 12 人"),
    }


def test_plan_and_done_of_every_metric() -> None:
    metrics = table(FIRST, "metrics")

    assert column(metrics, "metric") == [
        "金额",
        "件数",
        "准客户开发",
        "邀约与接洽",
        "产品说明",
        "促成",
    ]
    assert values(metrics)[1] == ("件数", 25.0, 13.0, -12.0, 0.52, 52.0, 30.0, 30 / 52)


def test_members_in_order_of_what_they_attained_and_unknown_ones_last() -> None:
    members = table(week_sheet("week_members"), "members")

    assert column(members, "name") == [
        *("张伟", "吴丹", "李娜", "赵磊", "孙丽", "周捷", "刘洋", "陈静", "王强"),
        *("杨帆", "黄敏", "徐明"),
        "全组",
    ]
    assert values(members)[6] == (
        *("刘洋", "004", "第一组", "已收"),
        *(9783.0, 9000.0, 4650.25, -5132.75, 4650.25 / 9783, "落后"),
        *(19566.0, 9300.5, 9300.5 / 19566, 2.0, 1.0, 6, 2, 2 / 6),
    )
    assert values(members)[-2][:9] == ("徐明", "011", "第三组", "未交", 9783.0, *(None,) * 4)


def test_totals_of_the_members_are_the_team() -> None:
    members, first = table(week_sheet("week_members"), "members"), cards(FIRST)
    total = dict(zip((c.id for c in members.columns), values(members)[-1], strict=True))

    assert {
        key: (total[key], first[key][1]) for key in ("week_plan", "week_actual", "week_gap")
    } == {key: first[key] for key in ("week_plan", "week_actual", "week_gap")}


def test_promises_are_told_with_what_was_done() -> None:
    promises = week_sheet("week_promises")

    assert values(table(promises, "promises")) == [
        ("张伟", "金额", 9000.0, 22080.0, 13080.0, "兑现"),
        ("张伟", "件数", 1.0, 4.0, 3.0, "兑现"),
        ("张伟", "邀约与接洽", 8.0, 14.0, 6.0, "兑现"),
        ("王强", "金额", 10000.0, 0.0, -10000.0, "未兑现"),
        ("刘洋", "金额", 9000.0, 4650.25, -4349.75, "未兑现"),
        ("刘洋", "件数", 1.0, 1.0, 0.0, "兑现"),
        ("刘洋", "邀约与接洽", 8.0, 12.0, 4.0, "兑现"),
    ]
    assert values(table(promises, "words"))[3] == (
        "刘洋",
        "每天上午先打十个电话，再出门。",
        "本周约成六个面谈，签一单。",
    )


def test_planned_visits_are_counted_by_what_became_of_them() -> None:
    visits = week_sheet("week_visits")

    assert values(table(visits, "visits"))[:2] == [
        ("张伟", 6, 2, 1, 1, 2, 0, 0, 2 / 6, 9, 7, 7 / 9),
        ("李娜", 0, *(None,) * 10),
    ]
    assert values(table(visits, "visits"))[-1] == (
        *("全组", 12, 4, 2, 2, 4, 0, 0, 4 / 12, 15, 11, 11 / 15),
    )
    assert values(table(visits, "reasons")) == [("客户改期", 2), ("没写原因", 2), ("合计", 4)]
    assert values(table(visits, "left"))[3:6] == [
        ("刘洋", date(2026, 11, 5), "客户12", "促成", "改期去了", date(2026, 11, 11), None),
        ("张伟", date(2026, 11, 6), "顾西窗", "促成", "没去", None, "客户改期"),
        ("张伟", date(2026, 11, 6), "青禾商贸", None, "没去", None, None),
    ]


def test_gaps_begin_with_the_largest_and_say_why() -> None:
    gaps = values(table(week_sheet("week_gaps"), "gaps"))

    assert gaps[:3] == [
        ("王强", 10870.0, 0.0, -10870.0, 0.0, "数量", None, "— · — · 不够", None, None, None),
        ("陈静", 11957.0, 5600.0, -6357.0, 5600 / 11957, "没写原因", *(None,) * 5),
        (
            *("刘洋", 9783.0, 4650.25, -5132.75, 4650.25 / 9783, "技能", "成交"),
            "够 · 没达成 · 够",
            "面谈不少，促成时客户都说要再比较，没有当场给出第二个方案。",
            "每次促成前准备两个方案，请主管陪访两次。",
            "下周把顾西窗这一单签下来。",
        ),
    ]


def test_next_week_has_targets_promises_and_visits_by_purpose() -> None:
    coming = week_sheet("week_coming")

    assert notes(coming, "span") == ["下周 2026-11-09 至 2026-11-15（5 个工作日）"]
    assert values(table(coming, "targets"))[3] == (
        *("刘洋", 9783.0, 12000.0, 2.0, None, 4, 12000.0, 1),
        "下周把顾西窗这一单签下来。",
    )
    purposes = table(coming, "purposes")
    assert [c.label for c in purposes.columns][1:] == [
        *("邀约与接洽", "产品说明", "促成", "服务", "合计")
    ]
    assert values(purposes)[-1] == ("全组", 2, 2, 2, 2, 8)
    assert values(table(coming, "visits"))[3] == (
        *("刘洋", date(2026, 11, 13), "下午", "顾西窗", "面访", "促成", "签单", 12000.0, "是"),
    )


def test_a_week_that_is_not_over_is_said_to_be_and_promises_stay_open() -> None:
    first = week_sheet("week", week=3)

    assert notes(first, "urgent")[0] == (
        "· 这一周还没有过完：数字到 2026-11-12 为止，完成率按整周计划算。"
    )
    assert values(table(week_sheet("week_promises", week=3), "promises"))[1] == (
        *("刘洋", "金额", 12000.0, 0.0, -12000.0, "还没到期"),
    )


def test_a_week_that_has_not_begun_has_no_figures() -> None:
    first = week_sheet("week", week=4)

    assert notes(first, "urgent") == [
        "· 这一周还没有开始。",
        "· 未交 2 人：杨帆、徐明",
        "· 待定 1 人，请定用哪一份：黄敏",
    ]
    assert cards(first)["week_actual"] == (None, "")
    assert isinstance(block(first, "causes"), Notes)


def test_after_the_last_week_comes_the_next_month() -> None:
    coming = week_sheet("week_coming", week=5, as_of=date(2026, 11, 25))

    assert notes(coming, "span") == [
        "下周 2026-11-26 至 2026-12-06（7 个工作日）",
        "下个工作月 2026-12 的目标还没有下达。",
    ]


def test_a_visit_planned_for_later_than_the_coming_week_is_no_plan_for_it() -> None:
    urgent, lists = [], []
    for day in (date(2026, 12, 6), date(2026, 12, 20)):
        run = reviewed(date(2026, 11, 25))
        best = next(book for book in run.books if book.member_id == BEST)
        planned = rows(VISIT_COLUMNS, ((day, None, "客户10", None, None, None, None, None),))
        later = replace(best, tables={**best.tables, "visits5": planned})
        plans = week_plans((later,), run.team, run.period, run.as_of)
        told = replace(run, week_plans=plans)
        plan = WeekReview(run=told, lang="zh", week=5).plan(Audience.SUPERVISOR)
        urgent += [each for each in notes(sheet(plan, "week"), "urgent") if "没排" in str(each)]
        lists.append([b.id for band in sheet(plan, "week_coming").bands for b in band])

    assert urgent == [
        "· 没排下周拜访 8 人：李娜、王强、刘洋、陈静、赵磊、周捷、吴丹、孙丽",
        "· 没排下周拜访 9 人：张伟、李娜、王强、刘洋、陈静、赵磊、周捷、吴丹、…",
    ]
    assert ["visits" in each for each in lists] == [True, False]


def test_the_first_week_is_told_with_last_months_words_where_they_are_known() -> None:
    alone = week_sheet("week_promises", week=1)
    before = reviewed()
    known = WeekReview(run=before, lang="zh", week=1, before=before).plan(Audience.SUPERVISOR)

    assert notes(alone, "notes")[1] == "本月第一周：上一周写的改进措施和承诺在上个月的月表里。"
    assert "words" not in {each.id for band in alone.bands for each in band}
    assert column(table(sheet(known, "week_promises"), "words"), "name")[0] == "张伟"


def test_next_months_targets_are_split_over_its_weeks() -> None:
    run = reviewed(date(2026, 11, 25))
    targets = (
        Target(period="2026-12", member_id="004", metric="amount", value=52000.0),
        Target(period="2026-12", member_id="005", metric="amount", value=26000.0),
    )
    run = replace(run, team=replace(run.team, targets=(*run.team.targets, *targets)))
    plan = WeekReview(run=run, lang="zh", week=5).plan(Audience.ABOVE)
    own = table(sheet(plan, "week_coming"), "targets")

    assert notes(sheet(plan, "week_coming"), "span") == [
        "下周 2026-11-26 至 2026-12-06（7 个工作日）"
    ]
    assert column(own, "next_plan_amount")[3:5] == [14000.0, 7000.0]  # 7 of 26 workdays
    assert column(own, "next_plan_amount")[-1] == 21000.0


def test_the_header_that_is_repeated_is_that_of_the_list_that_runs_over_pages() -> None:
    repeated = {
        audience: [
            sheet(week_plan_of(audience), sheet_id).page.repeat
            for sheet_id in ("week_visits", "week_coming")
        ]
        for audience in (Audience.SUPERVISOR, Audience.ABOVE)
    }

    assert repeated == {
        Audience.SUPERVISOR: ["left", "visits"],
        Audience.ABOVE: ["visits", "targets"],
    }


def test_a_customer_planned_in_three_weeks_and_never_seen_is_listed() -> None:
    run = reviewed()
    never = tuple(
        replace(each, plan=replace(each.plan, week=week))
        for each in run.week_plans.visits
        if each.plan.customer == "青禾商贸" and each.plan.member_id == "004"
        for week in (1, 2, 3)
    )
    run = replace(run, week_plans=replace(run.week_plans, visits=never))
    plans = [WeekReview(run=run, lang="zh", week=week).plan(Audience.SUPERVISOR) for week in (2, 3)]
    two, three = ({b.id for band in sheet(p, "week_visits").bands for b in band} for p in plans)

    assert ("never" in two, "never" in three) == (False, True)
    assert values(table(sheet(plans[1], "week_visits"), "never")) == [("刘洋", "青禾商贸", 3)]
