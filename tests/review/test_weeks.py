"""周进度: weeks that have not begun have no actual, and totals are sums."""

from dataclasses import replace
from datetime import date

from tests.review.reading import column, plan, sheet, table, values
from tests.review.sample import consolidated
from workbook.review.plan import plan_review

ZH = sheet(plan("zh"), "weeks")
MEMBERS = table(ZH, "members")


def test_weeks_are_named_with_their_days() -> None:
    assert list(dict.fromkeys(each.band for each in MEMBERS.columns)) == [
        "",
        "第1周 10/26–11/01",
        "第2周 11/02–11/08",
        "第3周 11/09–11/15",
        "第4周 11/16–11/22",
        "第5周 11/23–11/25",
        "全月",
    ]


def test_a_members_weeks() -> None:
    assert (
        "李娜",
        *(10870.0, 11040.0, 11040 / 10870),
        *(10870.0, 11040.0, 11040 / 10870),
        *(10869.0, 5520.0, 5520 / 10869),
        *(10869.0, None, None),
        *(6522.0, None, None),
        *(50000.0, 27600.0, 27600 / 50000),
    ) == values(MEMBERS)[1]


def test_who_has_not_handed_in_has_plans_only() -> None:
    assert (
        "徐明",
        *(9783.0, None, None, 9783.0, None, None, 9783.0, None, None),
        *(9782.0, None, None, 5869.0, None, None, 45000.0, None, None),
    ) == values(MEMBERS)[10]


def test_the_team_is_the_sum() -> None:
    team = values(MEMBERS)[-1]

    assert team[:4] == ("全组", 126092.0, 99745.65, 99745.65 / 126092)
    assert team[10:13] == (126080.0, None, None)
    assert team[-3:] == (580000.0, 224751.3, 224751.3 / 580000)


def test_every_metric_of_the_team() -> None:
    metrics = table(ZH, "metrics")

    assert column(metrics, "metric")[:6] == [
        "金额",
        "件数",
        "准客户开发",
        "邀约与接洽",
        "产品说明",
        "促成",
    ]
    assert values(metrics)[1][1:4] == (27.0, 17.0, 17 / 27)
    assert values(metrics)[6][:4] == ("异议处理", None, 0.0, None)


def test_the_charts_own_figures_stand_outside_the_print() -> None:
    days = table(ZH, "days")

    assert ZH.page.columns < days.left
    rows = values(days)
    assert len(rows) == 31
    assert (date(2026, 10, 26), 580000 * (1 / 23)) == rows[0][:2]
    assert (rows[18][2], round(float(str(rows[18][3])))) == (None, 240805.0)
    assert [row[3] for row in rows[:17]] == [None] * 17
    assert 224751.3 == rows[17][2] == rows[17][3]


def test_nothing_measured_shows_dashes() -> None:
    run = consolidated()
    bare = replace(run, measures=replace(run.measures, weeks=(), measures=()))

    weeks = sheet(plan_review(bare, "zh"), "weeks")

    assert ("张伟", *(None,) * 18) == values(table(weeks, "members"))[0]
    assert ("徐明", *(None,) * 18) == values(table(weeks, "members"))[10]
    assert values(table(weeks, "metrics")) == []
