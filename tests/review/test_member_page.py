"""A member's page: her own figures, what to do, her corrections, and nobody else's anything."""

from dataclasses import replace

import pytest

from tests.review.reading import block, cards, notes, plan, sheet, table, values
from tests.review.sample import consolidated
from workbook.review.blocks import Boxes, Title, Tone
from workbook.review.consolidated import Consolidated
from workbook.review.plan import plan_review
from workbook.review.sheets import Sheet
from workbook.schema.playbook import AMOUNT, DEALS

BUSY = sheet(plan("zh"), "member 004")


def page_with(run: Consolidated, member: str = "004", **changes: object) -> Sheet:
    """Return a member's page of a run whose amounts are changed."""
    measures = tuple(
        replace(each, **changes)  # type: ignore[arg-type]
        if (each.member_id, each.metric) == (member, AMOUNT)
        else each
        for each in run.measures.measures
    )
    changed = replace(run, measures=replace(run.measures, measures=measures))
    return sheet(plan_review(changed, "zh"), f"member {member}")


def test_who_and_when() -> None:
    title = block(BUSY, "title")

    assert isinstance(title, Title)
    assert (
        title.text,
        title.link,
        title.link_text,
    ) == ("刘洋 · 2026-11 月度分析", "roster", "返回名册")
    assert (
        title.note
        == "004 · 城东营业部 · 第一组 · 客户经理 · 名次 7/8 · 截至 2026-11-12 · 还剩 9 个工作日"
    )


def test_headline() -> None:
    assert cards(BUSY) == {
        "target": (45000.0, "应达成 27,391"),
        "actual": (9300.5, ""),
        "attainment": (9300.5 / 45000, "时间进度 60.9% · 落后"),
        "gap": (9300.5 - 45000 * (14 / 23), "序时进度 34.0%"),
        "needed": ((45000 - 9300.5) / 9, "现在每天 664"),
        "forecast": (9300.5 / (14 / 23), "为目标的 34.0%"),
        "deals": (2.0, "目标 9"),
        "average_deal": (9300.5 / 2, "标准 5,000"),
    }


def test_the_funnel_and_what_each_stage_needs_per_day() -> None:
    assert values(table(BUSY, "funnel")) == [
        ("准客户开发", 58, "", "", None, None, 108, "来不及"),
        ("邀约与接洽", 33, 33 / 58, "33/58", 0.5, "正常", 54, 54),
        ("产品说明", 22, 22 / 33, "22/33", 0.5, "较强", 27, 6),
        ("促成", 14, 14 / 22, "14/22", 0.6, "正常", 16, 2),
        ("成交", 2, 2 / 14, "2/14", 0.5, "偏弱", 8, 1),
    ]


def test_what_to_do_is_said() -> None:
    assert notes(BUSY, "advice") == [
        "还差 35,700 元，9 个工作日，每天 3,967 元。",
        "新开发的客户本月已来不及成交：盯住重点单和老客户。",
    ]
    assert notes(sheet(plan("en"), "member 004"), "advice") == [
        "CNY 35,700 to go in 9 workdays, CNY 3,967 a day.",
        "New prospects can no longer close this month: turn to key deals and known customers.",
    ]


def test_why() -> None:
    assert notes(BUSY, "because") == [
        "欠序时 18,091 元，最大一项是成交转化率（−20,982 元）：14.3%，标准 50.0%。"
    ]
    assert values(table(BUSY, "parts"))[4] == ("成交转化率", 2 / 14, 0.5, -20981.65)
    assert values(table(BUSY, "four")) == [
        ("客户开发量", 14),
        ("转化效率", 2 / 14),
        ("单量", 2),
        ("复购量", 0),
    ]


def test_weeks() -> None:
    weeks = values(table(BUSY, "weeks"))

    assert weeks[0] == ("第1周", "10/26–11/01", 9783.0, 4650.25, 4650.25 / 9783, 2.0, 1.0, 0.5)
    assert weeks[4] == ("第5周", "11/23–11/25", 5869.0, None, None, 1.0, None, None)


def test_three_corrections_of_her_own_and_how_many_more() -> None:
    assert values(table(BUSY, "corrections")) == [
        ("警告", "日志 J8", "电话“***”不像电话号码。手机应为 11 位，请核对。"),
        ("警告", "日志 B11", "没有写客户。这一行照算，但无法跟进，也算不出复购。"),
        ("警告", "日志 B12", "没有写客户。这一行照算，但无法跟进，也算不出复购。"),
        ("", "", "另有 6 条，见补正清单。"),
    ]


def test_few_corrections_are_all_there() -> None:
    assert len(values(table(sheet(plan("zh"), "member 003"), "corrections"))) == 2
    assert notes(sheet(plan("zh"), "member 001"), "corrections") == ["没有需要补正的。"]


def test_nothing_of_anybody_else_is_on_a_page() -> None:
    """What is seen only across members, and every private value, stays with the supervisor."""
    names = [member.name for member in consolidated().team.members]
    for page in plan("zh").sheets[7:]:
        shown = repr(page)
        assert [page.name] == [name for name in names if name in shown]
        assert "13800138000" not in shown
        assert "1380013800" not in shown


def test_room_to_agree_and_sign() -> None:
    boxes = block(BUSY, "agreed")

    assert isinstance(boxes, Boxes)
    assert (
        boxes.labels,
        boxes.signatures,
    ) == (("本人约定", "主管意见"), ("本人签字", "日期", "主管签字", "日期"))


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ("011", "未交，还没有数字可看。"),
        (
            "006",
            "未交，还没有数字可看：文件有打开密码，读不了。请去掉密码（文件-信息-保护工作簿）再交。",
        ),
    ],
)
def test_who_has_not_handed_in_sees_why_and_no_zeros(member: str, said: str) -> None:
    page = sheet(plan("zh"), f"member {member}")

    assert [said] == notes(page, "advice")
    assert {id_: cards(page)[id_][0] for id_ in ("actual", "attainment", "gap")} == {
        "actual": None,
        "attainment": None,
        "gap": None,
    }
    assert values(table(page, "funnel"))[4] == ("成交", None, None, None, 0.5, None, None, None)
    assert Tone.GREY is page.tab


def test_the_light_is_on_the_tab() -> None:
    tabs = [
        page.tab.value if isinstance(page.tab, Tone) else "" for page in plan("zh").sheets[7:11]
    ]

    assert tabs == ["green", "yellow", "red", "red"]


def test_a_target_reached() -> None:
    page = page_with(consolidated(), actual=45000.0)

    assert notes(page, "advice")[0] == "目标已达成，冲挑战目标。"


def test_no_target() -> None:
    page = page_with(consolidated(), target=None, target_to_date=None)

    assert notes(page, "advice")[0] == "还没有下达目标。"


def test_no_day_left_and_nothing_needed() -> None:
    run = consolidated()
    bare = replace(run, measures=replace(run.measures, needs=(), explained=()))

    page = page_with(bare, needed_per_day=None)

    assert "advice" not in [each.id for band in page.bands for each in band]
    assert values(table(page, "funnel"))[0][-2:] == (None, None)
    assert notes(page, "parts") == ["没有目标或没有成绩，差距无从分解。"]


def test_nothing_measured() -> None:
    run = consolidated()
    nothing = replace(run.measures, measures=(), rates=(), needs=(), four_numbers=(), weeks=())
    page = sheet(plan_review(replace(run, measures=nothing), "zh"), "member 001")

    assert {None} == {value for value, _ in cards(page).values()}
    assert values(table(page, "funnel"))[0] == ("准客户开发", None, "", "", None, None, None, None)
    assert notes(page, "advice") == ["还没有下达目标。"]


def test_a_file_without_a_place_is_named() -> None:
    page = sheet(plan("zh"), "member 006")

    assert values(table(page, "corrections"))[0][1] == "2026-11_006_杨帆.xlsx"


def test_deals_without_a_target_say_only_how_many() -> None:
    run = consolidated()
    measures = tuple(
        replace(each, target=None) if each.metric == DEALS else each
        for each in run.measures.measures
    )
    made = plan_review(replace(run, measures=replace(run.measures, measures=measures)), "zh")

    assert cards(sheet(made, "member 004"))["deals"] == (2.0, "")
    assert cards(sheet(made, "overview"))["actual"][1] == "38 件"
