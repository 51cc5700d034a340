"""漏斗: counts, raw rates with what stands behind them, and the weakest stage."""

from dataclasses import replace

from tests.review.reading import block, plan, sheet, table, values
from tests.review.sample import consolidated
from workbook.review.blocks import Cell, Chart, Look, Tone
from workbook.review.plan import plan_review

ZH = sheet(plan("zh"), "funnel")
MEMBERS = table(ZH, "members")


def line(name: str) -> dict[str, object]:
    row = next(
        row for row in MEMBERS.rows if name in (row.cells[0], getattr(row.cells[0], "value", 0))
    )
    return {column.id: cell for column, cell in zip(MEMBERS.columns, row.cells, strict=True)}


def test_the_teams_funnel() -> None:
    expected = [
        ("准客户开发", 405, "", "", "", ""),
        ("邀约与接洽", 205, 205 / 405, "205/405", 0.5, "正常"),
        ("产品说明", 121, 121 / 205, "121/205", 0.5, "较强"),
        ("促成", 76, 76 / 121, "76/121", 0.6, "正常"),
        ("成交", 38, 0.5, "38/76", 0.5, "正常"),
    ]
    assert expected == values(table(ZH, "team"))


def test_the_header_names_each_stage_and_its_standard() -> None:
    bands = list(dict.fromkeys(column.band for column in MEMBERS.columns))

    assert bands == [
        "",
        "准客户开发",
        "邀约与接洽 · 标准 50%",
        "产品说明 · 标准 50%",
        "促成 · 标准 60%",
        "成交 · 标准 50%",
        "四个数",
    ]


def test_the_weakest_stage_is_marked() -> None:
    busy = line("刘洋")

    assert Cell(2 / 14, Tone.ORANGE) == busy["deal_rate"]
    assert Cell("2/14", Tone.MUTED) == busy["deal_basis"]
    assert Cell("成交", Tone.ORANGE) == busy["weakest"]
    assert Cell(22 / 33, Tone.GOOD) == busy["present_rate"]


def test_too_few_trials_have_no_verdict() -> None:
    newcomer = line("王强")

    assert Cell("样本不足", Tone.MUTED, look=Look.CENTER) == newcomer["close_rate"]
    assert Cell("2/4", Tone.MUTED) == newcomer["close_basis"]
    assert Cell("没有偏弱", Tone.MUTED) == newcomer["weakest"]


def test_who_has_not_handed_in_has_no_counts() -> None:
    assert {None, ""} == {value for name, value in line("杨帆").items() if name not in ("name",)}


def test_the_team_sums_counts_and_never_averages_rates() -> None:
    team = line("全组")

    assert tuple(
        team[f"{stage}_count"] for stage in ("prospect", "approach", "present", "close", "deal")
    ) == (405, 205, 121, 76, 38)
    assert Cell(205 / 405) == team["approach_rate"]
    assert tuple(team[id_] for id_ in ("developed", "conversion", "orders", "repeat")) == (
        126,
        38 / 126,
        38,
        0,
    )


def test_the_chart_leaves_out_the_stage_without_a_rate() -> None:
    chart = block(ZH, "chart")

    assert isinstance(chart, Chart)
    assert (chart.skip, chart.points) == (1, 5)


def test_members_without_measures_show_nothing() -> None:
    run = consolidated()
    nothing = replace(run.measures, measures=(), rates=(), four_numbers=())
    bare = replace(run, measures=nothing)

    members = table(sheet(plan_review(bare, "zh"), "funnel"), "members")

    assert ("张伟", *(None,) * 13, "样本不足", *(None,) * 4) == values(members)[0]
