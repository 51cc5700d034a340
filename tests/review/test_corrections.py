"""补正清单: three a sender, the gravest first, the rest folded; and what may go back to a member."""

from dataclasses import replace

from tests.review.reading import plan, sheet, table, values
from tests.review.sample import consolidated
from workbook.review.blocks import Cell, Tone
from workbook.review.corrections import own_findings
from workbook.review.figures import index_figures
from workbook.review.plan import plan_review
from workbook.review.source import Source
from workbook.schema.sentences import finding, message
from workbook.schema.words import Words

CORRECTIONS = table(sheet(plan("zh"), "corrections"), "corrections")


def test_every_sender_has_a_heading_with_counts() -> None:
    assert [row.cells[0] for row in CORRECTIONS.rows if row.kind == "band"] == [
        "王强 · 错误 2",
        "刘洋 · 警告 9 · 提示 1 · 先列最要紧的 3 条，其余 7 条点左侧“＋”展开",
        "杨帆 · 错误 1",
        "黄敏 · 错误 2",
    ]


def test_all_but_three_are_folded() -> None:
    folded = [row.is_folded for row in CORRECTIONS.rows[3:14]]

    assert [False, *[False] * 3, *[True] * 7] == folded
    assert not any(row.is_folded for row in (*CORRECTIONS.rows[:3], *CORRECTIONS.rows[14:]))


def test_a_correction() -> None:
    assert (
        Cell("错误", Tone.RED),
        Cell("王强", Tone.LINK, link="member 003"),
        "2026-11_003_王强.xlsx",
        "日志",
        "A9",
        "11月31日",
        "日期“11月31日”看不出是哪一天。请写成 2026-11-03 这样。",
    ) == CORRECTIONS.rows[1].cells


def test_the_gravest_stand_first() -> None:
    severities = [row[0] for row in values(CORRECTIONS)[4:14]]

    assert [*["警告"] * 9, "提示"] == severities


def test_what_belongs_to_no_member_comes_last() -> None:
    run = consolidated()
    team = finding("calendar_unknown", file="主管台账.xlsx", found="2031")
    stranger = finding("unknown_member", file="x.xlsx", found="999", member_id="999")
    more = replace(run, findings=(*run.findings, team, stranger))

    rows = table(sheet(plan_review(more, "zh"), "corrections"), "corrections").rows

    assert rows[-3].cells[0] == "其他（不属于某个成员） · 错误 1 · 警告 1"
    assert [row.cells[2] for row in rows[-2:]] == ["x.xlsx", "主管台账.xlsx"]


def test_members_who_left_are_listed_without_a_page() -> None:
    run = consolidated()
    hand_ins = tuple(each for each in run.hand_ins if each.member_id != "003")

    rows = table(
        sheet(plan_review(replace(run, hand_ins=hand_ins), "zh"), "corrections"), "corrections"
    ).rows

    assert Cell("王强") == rows[1].cells[1]


def test_nothing_to_correct_is_said() -> None:
    clean = replace(consolidated(), findings=())

    rows = table(sheet(plan_review(clean, "zh"), "corrections"), "corrections").rows

    assert [row.cells for row in rows] == [("没有需要补正的。",)]


def test_what_goes_back_is_the_members_own_and_hides_private_values() -> None:
    run = consolidated()
    member = run.team.members[3]

    own = own_findings(Source(run, index_figures(run), "zh"), member)

    assert ["bad_phone", *["no_customer"] * 6, "row_twice", "taken_as"] == [f.code for f in own]
    assert own[0].found == "***"
    assert {member.id} == {each.member_id for each in own}


def test_a_phone_was_readable_in_what_it_was_taken_as() -> None:
    run = consolidated()
    member = run.team.members[3]
    phone, name = "13800000001", "某某公司"
    where = {"member_id": member.id, "is_private": True, "found": f"电话 {phone}"}
    private = (
        finding("taken_as", **where, wanted=Words(phone, phone), column=Words("电话", "Phone")),
        finding("phone_shared", **where, facts=(("other", f"{name}、乙公司"),)),
    )
    run = replace(run, findings=private)

    own = own_findings(Source(run, index_figures(run), "zh"), member)
    page = sheet(plan_review(run, "zh"), f"member {member.id}")

    assert ["同一个电话写在不同客户名下：***（***）。请核对。", "电话“***”已按 *** 处理。"] == [
        message(each, "zh") for each in own
    ]
    assert [row[2] for row in values(table(page, "corrections"))] == [
        message(each, "zh") for each in own
    ]
    assert not any(secret in repr(page) for secret in (phone, name))
