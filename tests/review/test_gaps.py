"""差距分析: parts that add up to the gap, and the sentence that names the largest."""

import math
from dataclasses import replace

import pytest

from tests.review.reading import block, column, plan, sheet, table, values
from tests.review.sample import consolidated
from workbook.measure.values import Explanation, Part
from workbook.review.blocks import Cell, Chart, Table, Tone
from workbook.review.figures import index_figures
from workbook.review.gaps import gap_sentence
from workbook.review.plan import plan_review
from workbook.review.source import Source
from workbook.schema.words import Lang

ZH = sheet(plan("zh"), "gaps")
MEMBERS = table(ZH, "members")
PARTS = ("prospect", "approach", "present", "close", "deal", "average_deal")


def explanation(*parts: tuple[str, float, float, float]) -> Explanation:
    made = tuple(Part(factor=f, actual=a, baseline=b, value=v) for f, a, b, v in parts)
    gap = math.fsum(part.value for part in made)
    return Explanation(member_id="001", metric="amount", gap=gap, parts=made)


def source(lang: Lang) -> Source:
    run = consolidated()
    return Source(run, index_figures(run), lang)


def test_the_teams_parts() -> None:
    expected = [
        ("准客户开发数量", 405.0, 353043.47826086957 / 5000 / 0.075, -239635.77),
        ("邀约与接洽转化率", 205 / 405, 0.5, 3485.76),
        ("产品说明转化率", 121 / 205, 0.5, 47137.7),
        ("促成转化率", 76 / 121, 0.6, 13002.15),
        ("成交转化率", 0.5, 0.5, 0.0),
        ("件均", 224751.3 / 38, 5000.0, 47717.98),
        ("差距", "", "", -128292.18),
    ]
    got = values(table(ZH, "parts"))
    assert [pytest.approx(row[1:]) if row[1] else row[1:] for row in expected] == [
        row[1:] for row in got
    ]
    assert [row[0] for row in expected] == [row[0] for row in got]


def test_the_parts_of_every_member_add_up_to_the_gap() -> None:
    columns = [column(MEMBERS, f"part_{factor}") for factor in PARTS]
    gaps, sums, checks = (column(MEMBERS, id_) for id_ in ("gap", "sum", "check"))
    known = [index for index, gap in enumerate(gaps) if gap is not None]

    assert len(known) == 9
    for index in known:
        parts = [each[index] for each in columns]
        assert (
            gaps[index]
            == sums[index]
            == round(math.fsum(p for p in parts if isinstance(p, float)), 2)
        )
        assert checks[index] == "相符"


def test_parts_that_do_not_add_up_are_said() -> None:
    run = consolidated()
    wrong = explanation(("prospect", 1, 2, -5.0), ("average_deal", 1, 2, -5.0))
    wrong = replace(wrong, gap=-11.0)
    measures = replace(run.measures, explained=(wrong,))

    members = table(sheet(plan_review(replace(run, measures=measures), "zh"), "gaps"), "members")

    check = [each.id for each in members.columns].index("check")
    assert Cell("不符", Tone.BAD) == members.rows[0].cells[check]


def test_formulas_a_reader_can_check() -> None:
    assert {each.id: each.formula for each in MEMBERS.columns if each.formula} == {
        "gap": "ROUND([actual]-[to_date],2)",
        "sum": "ROUND(SUM([part_prospect]:[part_average_deal]),2)",
        "check": 'IF(ROUND([sum]-[gap],2)=0,"相符","不符")',
    }


@pytest.mark.parametrize(
    ("parts", "zh", "en"),
    [
        (
            (
                ("prospect", 30, 40.0, -4000.0),
                ("deal", 0.2, 0.5, -9000.4),
                ("average_deal", 6000, 5000, 900.0),
            ),
            "欠序时 12,100 元，最大一项是成交转化率（−9,000 元）：20.0%，标准 50.0%。",
            "CNY 12,100 behind; the largest part is Deal: rate (CNY −9,000): 20.0%, standard 50.0%.",
        ),
        (
            (("prospect", 30.5, 40.0, -4000.0), ("average_deal", 6000, 5000, 9000.0)),
            "超序时 5,000 元；还能提高的是准客户开发数量（−4,000 元）：30.5，标准 40。",
            "CNY 5,000 ahead; still to be gained from Prospecting: volume (CNY −4,000): 30.5, standard 40.",
        ),
        (
            (("prospect", 50, 40.0, 100.0), ("average_deal", 4000, 5000, -900.0)),
            "欠序时 800 元，最大一项是件均（−900 元）：4,000，标准 5,000。",
            "CNY 800 behind; the largest part is Average deal (CNY −900): 4,000, standard 5,000.",
        ),
        (
            (("prospect", 50, 40.0, 100.0), ("average_deal", 5000, 5000, 0.0)),
            "超序时 100 元，各环节都不低于标准。",
            "CNY 100 ahead, no part below standard.",
        ),
    ],
)
def test_the_sentence_names_the_largest_part(
    parts: tuple[tuple[str, float, float, float], ...], zh: str, en: str
) -> None:
    assert zh == gap_sentence(source("zh"), explanation(*parts))
    assert en == gap_sentence(source("en"), explanation(*parts))


def test_who_has_not_handed_in_has_no_parts() -> None:
    rows = {row[0]: row for row in values(MEMBERS)}

    assert rows["徐明"][2:4] == (None, None)
    assert rows["徐明"][-1] == "未交，还没有数字可看。"
    assert rows["黄敏"][-1] == "待定，还没有数字可看。"


def test_a_factor_that_was_merged_stays_blank() -> None:
    run = consolidated()
    merged = explanation(("approach", 30, 40.0, -100.0), ("average_deal", 6000, 5000, 90.0))
    team = replace(merged, member_id=None)
    other = replace(
        explanation(("prospect", 3, 4.0, -1.0), ("approach", 0.1, 0.5, -2.0)), member_id="002"
    )
    measures = replace(run.measures, explained=(team, merged, other))

    gaps = sheet(plan_review(replace(run, measures=measures), "zh"), "gaps")

    members = table(gaps, "members")
    labels = [each.label for each in members.columns][4:7]
    assert labels == ["准客户开发\n数量", "邀约与接洽\n转化率", "件均"]
    assert values(members)[0][4:9] == (None, -100.0, 90.0, -10.0, "相符")
    assert values(table(gaps, "parts"))[0][0] == "邀约与接洽数量"


def test_nothing_explained_leaves_the_reasons_out() -> None:
    run = consolidated()
    bare = replace(run, measures=replace(run.measures, explained=(), measures=()))

    gaps = sheet(plan_review(bare, "zh"), "gaps")

    assert [band[0].id for band in gaps.bands] == ["title", "members", "notes"]
    assert values(table(gaps, "members"))[0] == (
        "张伟",
        None,
        None,
        None,
        "没有目标或没有成绩，差距无从分解。",
    )


def test_the_chart_shows_the_teams_parts() -> None:
    chart = block(ZH, "chart")

    assert isinstance(chart, Chart)
    red, green = Tone.RED, Tone.GREEN
    assert (red, green, green, green, green, green) == chart.series[0].tones
    parts = block(ZH, "parts")
    assert isinstance(parts, Table)
    assert chart.points == parts.body
