"""总览: control totals that agree, headline figures, what is urgent, and two charts."""

from dataclasses import replace

from tests.review.reading import block, cards, notes, plan, sheet, table, values
from tests.review.sample import PEOPLE, Person, consolidated
from workbook.check.checked import Tally, Totals
from workbook.review.blocks import Cards, Cell, Chart, Tone
from workbook.review.plan import plan_review
from workbook.schema.status import MemberStatus

ZH = sheet(plan("zh"), "overview")


def test_what_was_seen_is_accounted_for() -> None:
    expected = [
        ("成员（人）", 12, 9, 1, 2, "相符"),
        ("日志（行）", 463, 461, None, 2, "相符"),
        ("件数（件）", 40, 38, None, 2, "相符"),
        ("金额（元）", 231751.3, 224751.3, None, 7000.0, "相符"),
    ]
    assert expected == values(table(ZH, "control"))


def test_what_does_not_add_up_is_said() -> None:
    run = replace(consolidated(), totals=Totals(rows=Tally(10, 8, 1)))

    control = table(sheet(plan_review(run, "zh"), "overview"), "control")

    assert values(control)[1] == ("日志（行）", 10, 8, None, 1, "不符")
    assert Cell("不符", Tone.BAD) == control.rows[1].cells[-1]


def test_files_by_status() -> None:
    expected = [
        ("打不开", 1),
        ("重复", 1),
        ("待定", 2),
        ("部分收", 1),
        ("已收(有疑点)", 1),
        ("已收", 7),
        ("合计", 13),
    ]
    assert expected == values(table(ZH, "files"))


def test_headline_figures() -> None:
    expected = {
        "target": (580000.0, "应达成 353,043"),
        "actual": (224751.3, "38 件，目标 116 件"),
        "attainment": (224751.3 / 580000, "时间进度 60.9% · 落后"),
        "time": (14 / 23, "还剩 9 个工作日"),
        "gap": (224751.3 - 580000 * (14 / 23), "序时进度 63.7%"),
        "needed": ((580000 - 224751.3) / 9, "现在每天 16,054"),
        "forecast": (224751.3 / (14 / 23), "为目标的 63.7%"),
        "active": (8 / 11, "11 人中 8 人有单"),
        "per_member": (200151.3 / 11, "人均 3.2 件"),
        "average_deal": (224751.3 / 38, "标准 5,000"),
    }
    assert expected == cards(ZH)


def test_headline_figures_point_at_the_roster() -> None:
    headline = block(ZH, "headline")

    assert isinstance(headline, Cards)
    assert {card.id: card.formula for card in headline.cards if card.formula} == {
        "target": "[roster.roster.target@]",
        "actual": "[roster.roster.actual@]",
        "attainment": "[headline.actual]/[headline.target]",
        "gap": "[roster.roster.gap@]",
    }


def test_what_is_urgent() -> None:
    assert notes(ZH, "urgent") == [
        "· 未交 2 人：杨帆、徐明",
        "· 待定 1 人，请定用哪一份：黄敏",
        "· 日志有 2 行（7,000 元）没有计入，见补正清单",
        "· 落后 5 人：王强、刘洋、陈静、周捷、孙丽",
    ]
    assert notes(sheet(plan("en"), "overview"), "urgent") == [
        "· Not handed in, 2: 杨帆, 徐明",
        "· Set aside, 1; decide which file counts: 黄敏",
        "· 2 log rows (CNY 7,000) are not counted: see Corrections",
        "· Far behind, 5: 王强, 刘洋, 陈静, 周捷, 孙丽",
    ]


def test_when_all_is_well_it_says_so() -> None:
    good = [Person("张三", "一组", 20000, (40, 22, 12, 8, 4), 20000.0)] * 2

    overview = sheet(plan_review(consolidated(good), "zh"), "overview")

    assert notes(overview, "urgent") == ["都已交齐，都已计入，没有人落后。"]


def test_the_weakest_stage_of_the_team_is_named() -> None:
    poor = [Person("张三", "一组", 20000, (60, 32, 18, 12, 1), 20000.0)] * 3

    overview = sheet(plan_review(consolidated(poor), "zh"), "overview")

    said = "· 全组最弱的环节：成交，转化率 8.3%（3/36），标准 50.0%"
    assert said in notes(overview, "urgent")


def test_long_lists_of_names_are_cut() -> None:
    run = consolidated()
    missing = tuple(replace(h, status=MemberStatus.MISSING) for h in run.hand_ins)

    overview = sheet(plan_review(replace(run, hand_ins=missing), "zh"), "overview")

    said = "· 未交 12 人：张伟、李娜、王强、刘洋、陈静、杨帆、赵磊、黄敏、…"
    assert said == notes(overview, "urgent")[0]


def test_charts_of_progress_and_attainment() -> None:
    progress, attainment = ZH.bands[-1]

    assert isinstance(progress, Chart)
    assert (
        progress.title,
        progress.categories,
        progress.points,
        progress.is_by_day,
    ) == ("任务进度图（累计金额，元）", "weeks.days.day", 31, True)
    assert isinstance(attainment, Chart)
    assert (
        attainment.categories,
        attainment.points,
        attainment.left,
    ) == ("roster.roster.name", 8, 5)
    lights = (Tone.GREEN,) * 2 + (Tone.YELLOW,) * 2 + (Tone.RED,) * 4
    assert [lights, ()] == [series.tones for series in attainment.series]


def test_charts_of_a_large_team_stand_below_each_other() -> None:
    overview = sheet(plan_review(consolidated(PEOPLE * 2), "zh"), "overview")

    bands = [[block.id for block in band] for band in overview.bands]
    assert bands[-2:] == [["progress"], ["attainment"]]


def test_nobody_ranked_has_no_attainment_chart() -> None:
    run = consolidated()
    aside = tuple(replace(h, status=MemberStatus.SET_ASIDE) for h in run.hand_ins)

    overview = sheet(plan_review(replace(run, hand_ins=aside), "zh"), "overview")

    assert [block.id for block in overview.bands[-1]] == ["progress"]
