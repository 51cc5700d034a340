"""名册: order, lights, totals, groups; unknown is not zero."""

from dataclasses import replace

import pytest

from tests.review.reading import column, notes, plan, sheet, table, values
from tests.review.sample import PEOPLE, SUPERVISOR, Person, consolidated
from workbook.review.blocks import Cell, Tone
from workbook.review.plan import plan_review

ZH = sheet(plan("zh"), "roster")
ROSTER = table(ZH, "roster")


def test_members_stand_in_order_of_attainment() -> None:
    in_order = ["张伟", "吴丹", "赵磊", "李娜", "陈静", "周捷", "刘洋", "王强"]
    unranked = ["杨帆", "黄敏", "徐明", "孙丽"]

    assert [*in_order, *unranked, "全组"] == column(ROSTER, "name")
    assert [*range(1, 9), None, None, None, None, ""] == column(ROSTER, "rank")


def test_the_supervisor_is_ranked_where_the_team_book_says_so() -> None:
    run = consolidated()
    averaged = replace(run, team=replace(run.team, is_supervisor_averaged=True))

    roster = sheet(plan_review(averaged, "zh"), "roster")

    shown = table(roster, "roster")
    ranks = dict(zip(column(shown, "id"), column(shown, "rank"), strict=True))
    assert ranks[SUPERVISOR] == 5
    assert len(notes(roster, "notes")) == 1
    assert len(notes(ZH, "notes")) == 2


def test_a_members_line() -> None:
    assert values(ROSTER)[2] == (
        3,
        "赵磊",
        "007",
        "第二组",
        "已收",
        50000.0,
        30150.8,
        30150.8 / 50000,
        14 / 23,
        50000 * (14 / 23),
        30150.8 - 50000 * (14 / 23),
        30150.8 / (50000 * (14 / 23)),
        "略慢",
        (50000 - 30150.8) / 9,
        30150.8 / (14 / 23),
        4,
    )
    assert Cell("略慢", Tone.YELLOW) == ROSTER.rows[2].cells[12]
    assert Cell("赵磊", Tone.LINK, link="member 007") == ROSTER.rows[2].cells[1]


def test_who_has_not_handed_in_is_unknown_not_zero() -> None:
    time = 14 / 23

    assert (None, "徐明", "011", "第三组", "未交", 45000.0, None, None, time, 45000.0 * time) == (
        values(ROSTER)[10][:10]
    )
    assert {None} == set(values(ROSTER)[10][10:])
    assert Cell("未交", Tone.RED) == ROSTER.rows[10].cells[4]


def test_the_team_is_the_sum_of_what_is_known() -> None:
    team = values(ROSTER)[-1]

    assert team[:7] == ("", "全组", "", "", "", 580000.0, 224751.3)
    assert team[7:9] == (224751.3 / 580000, 14 / 23)
    assert [pytest.approx(value, abs=0.001) for value in (*team[9:12], *team[13:])] == [
        353043.478,
        -128292.178,
        0.637,
        39472.078,
        369234.279,
        38.0,
    ]
    assert team[12] == "落后"


def test_formulas_a_reader_can_check() -> None:
    assert {each.id: each.formula for each in ROSTER.columns if each.formula} == {
        "attainment": "[actual]/[target]",
        "to_date": "[target]*[time]",
        "gap": "[actual]-[to_date]",
        "pace": "[actual]/[to_date]",
    }


def test_groups_and_units() -> None:
    groups = values(table(ZH, "groups"))

    assert [row[:2] for row in groups] == [
        ("部门", "城东营业部"),
        ("小组", "第一组"),
        ("小组", "第二组"),
        ("小组", "第三组"),
    ]
    assert groups[2][2:] == (
        4,
        2,
        175000.0,
        52550.8,
        52550.8 / 175000,
        52550.8 / (175000 * (14 / 23)),
        52550.8 / 4,
        52550.8 / 8,
        8.0,
        0.5,
    )


def test_a_team_without_groups_has_no_such_table() -> None:
    run = consolidated()
    figures = tuple(each for each in run.measures.figures if each.level == "team")
    alone = replace(run, measures=replace(run.measures, figures=figures))

    roster = sheet(plan_review(alone, "zh"), "roster")

    assert [band[0].id for band in roster.bands] == ["title", "roster", "notes"]


def test_members_without_a_target_have_no_rank() -> None:
    run = consolidated()
    targets = tuple(each for each in run.team.targets if each.member_id != "001")
    measures = tuple(
        replace(m, target=None, target_to_date=None, gap=None, attainment=None, pace=None)
        if m.member_id == "001"
        else m
        for m in run.measures.measures
    )
    without = replace(
        run,
        team=replace(run.team, targets=targets),
        measures=replace(run.measures, measures=measures),
    )

    roster = table(sheet(plan_review(without, "zh"), "roster"), "roster")

    line = next(row for row in values(roster) if row[1] == "张伟")
    assert (line[0], *line[6:8], line[10]) == (None, 55200.0, None, None)


def test_nothing_measured_shows_dashes() -> None:
    run = consolidated([Person("张三", "一组", 20000, (4, 2, 1, 1, 1), 5000.0)])
    bare = replace(run, measures=replace(run.measures, measures=()))

    roster = table(sheet(plan_review(bare, "zh"), "roster"), "roster")

    assert list(values(roster)[0][:8]) == [None, "张三", "001", "一组", "已收", None, None, None]
    assert None is values(roster)[-1][12]
    assert len(PEOPLE) == 12
