"""The team book: settings, roster, metrics, targets and calendar as values, or why not."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from templates import load
from tests.check.sample import cells_of, changed, grids, rows, said, told
from workbook.calendar.build import build_period
from workbook.check.team import check_team
from workbook.check.team_targets import findings_without_target, period_in
from workbook.read.grid import BookGrids
from workbook.schema.playbook import read_playbook
from workbook.schema.team import Member, Target, Team
from workbook.schema.team_book import team_book
from workbook.schema.words import Lang, Words

GENERAL = read_playbook(load("playbooks/general.toml").decode())
TEAM_BOOK = team_book(GENERAL)
SETTINGS = {
    "mubiao.identity.kind": "team",
    "settings.settings.team": "T1",
    "settings.settings.name": "样板组",
    "settings.settings.supervisor": "王五",
    "settings.settings.month_rule": "26日至25日",
    "settings.settings.average_deal": 5000,
}
ROSTER = rows(
    "roster.roster", "member name role group\nA1 张三 - 一组\nA2 李四 成员 -\nA9 王五 主管 -"
)


def team_grids(values: Mapping[str, object] | None = None, lang: Lang = "zh") -> BookGrids:
    """Return a filled team book, with ``values`` changed."""
    return grids(
        {**SETTINGS, **ROSTER, **(values or {})}, book=TEAM_BOOK, lang=lang, file="主管台账.xlsx"
    )


def read(values: Mapping[str, object] | None = None) -> Team:
    """Return the team of a book that can be used."""
    team, _ = check_team(team_grids(values))
    assert team is not None
    return team


def refusal(values: Mapping[str, object]) -> list[str]:
    """Return the sentences about a book that cannot be used."""
    team, findings = check_team(team_grids(values))
    assert team is None
    return said(findings)


def test_a_team_book_becomes_values() -> None:
    team, findings = check_team(
        team_grids(
            {
                "settings.settings.saturday": "是",
                "settings.settings.lang": "英文",
                "settings.settings.is_supervisor_averaged": "Yes",
                "settings.settings.folder": "收表",
                "roster.roster.joined@1": date(2026, 11, 2),
                "roster.roster.left@0": "2026.12.1",
                "roster.roster.phone@0": "13800001111",
            }
        )
    )
    assert team is not None

    assert said(findings) == ["离队日期“2026.12.1”已按 2026-12-01 处理。"]
    assert (
        team.id,
        team.name,
        team.supervisor,
        team.lang,
        team.month_rule,
    ) == ("T1", "样板组", "王五", "en", "26-25")
    assert (
        team.saturday,
        team.sunday,
        team.is_supervisor_averaged,
        team.folder,
    ) == (True, False, True, "收表")
    assert (
        Member(id="A1", name="张三", group="一组", left=date(2026, 12, 1), phone="13800001111"),
        Member(id="A2", name="李四", joined=date(2026, 11, 2)),
        Member(id="A9", name="王五", is_supervisor=True),
    ) == team.members
    assert team.playbook == GENERAL


def test_an_english_team_book_is_the_same_team() -> None:
    values = {
        "settings.settings.month_rule": "Calendar month",
        "roster.roster.role@1": "Member",
        "roster.roster.role@2": "Supervisor",
    }
    team, findings = check_team(team_grids(values, "en"))
    assert team is not None

    assert findings == ()
    assert (team.month_rule, team.lang) == ("calendar", "zh")
    assert team.playbook == GENERAL
    assert read().members == team.members


@pytest.mark.parametrize(
    ("values", "sentences"),
    [
        (
            {"mubiao.identity.kind": "member"},
            ["这不是主管台账。请选主管台账（mubiao new-team 可以新建一个）。"],
        ),
        ({"settings.settings.team": ""}, ["设置里没有填“团队编号”。请补上。"]),
        (
            {"settings.settings.average_deal": 0},
            [
                "设置里没有填“标准件均(元)”。请补上。",
                "标准件均(元)“0”超出范围，应为 0.01–100,000,000。请改正。",
            ],
        ),
        (
            {"roster.roster.member@1": "A1"},
            ["工号 A1 在名册里有两行（A5）。工号必须唯一，请改正。"],
        ),
        ({"roster.roster.name@1": ""}, ["没有填姓名。请补上，否则这一行不算。"]),
        (
            {"roster.roster.left@1": "下月"},
            ["离队日期“下月”看不出是哪一天。请写成 2026-11-03 这样。"],
        ),
        (
            {"roster.roster.member@1": 1e15},
            [
                "工号“1000000000000000”超过 15 位，被存成数字丢了尾数。请先把格子设为文本，再重新输入。"
            ],
        ),
        (
            {"metrics.metrics.kind@0": "环节"},
            ["指标里没有类别为“结果”的金额（代号 amount）。请补上这一行，或把类别改回“结果”。"],
        ),
        (
            {f"metrics.metrics.{each}@1": "" for each in ("kind", "id", "zh", "en", "direction")},
            ["指标里没有类别为“结果”的件数（代号 deals）。请补上这一行，或把类别改回“结果”。"],
        ),
        (
            {f"metrics.metrics.kind@{each}": "其他活动" for each in range(2, 6)},
            ["指标里至少要有两个环节。请补上。"],
        ),
        (
            {"metrics.metrics.kind@8": "结果"},
            [
                "“增员”的类别不对：结果只能是件数（deals）和金额（amount），其他没有地方填。请改成“其他活动”，或删掉这一行。"
            ],
        ),
        (
            {"metrics.metrics.direction@0": "越少越好"},
            ["“金额”只能越多越好。请把方向改回来。"],
        ),
        (
            {"metrics.metrics.zh@8": "早会"},
            ["名称“早会”是表格自带的列，不能用作指标。请换一个名称。"],
        ),
        (
            {"metrics.metrics.zh@8": "金额"},
            ["指标代号 金额 有两行。代号必须唯一，请改正。"],
        ),
        (
            {"metrics.metrics.zh@8": "增\n员"},
            [
                "“增\n员”这个名称不能用：太长，以 = + - 开头，或含有换行、引号、花括号、竖线、@。请换一个短的名称。"
            ],
        ),
        (
            {"metrics.metrics.zh@8": "=拜访"},
            [
                "“=拜访”这个名称不能用：太长，以 = + - 开头，或含有换行、引号、花括号、竖线、@。请换一个短的名称。"
            ],
        ),
        ({"metrics.metrics.zh@8": " "}, ["没有填中文名称。请补上，否则这一行不算。"]),
        ({"metrics.metrics.id@8": ""}, ["没有填代号。请补上，否则这一行不算。"]),
        (
            {"metrics.metrics.of@5": "讲解"},
            ["“促成”的转化率转化自“讲解”，但没有这个环节。请改成上面有的环节。"],
        ),
        (
            {"metrics.metrics.of@5": "促成"},
            ["“促成”的转化率转化自“促成”，但没有这个环节。请改成上面有的环节。"],
        ),
        (
            {"metrics.metrics.of@6": "", "metrics.metrics.rate@6": ""},
            ["“成交”的转化率转化自“”，但没有这个环节。请改成上面有的环节。"],
        ),
        (
            {"metrics.metrics.rate@4": ""},
            ["“产品说明”写了转化自，但没有标准转化率。请填 0 到 1 之间的比例。"],
        ),
        (
            {"metrics.metrics.rate@4": 1.2},
            ["标准转化率“1.2”超出范围，应为 0.01%–100%。请改正。"],
        ),
        (
            {"metrics.metrics.rate@4": 0},
            ["标准转化率“0”超出范围，应为 0.01%–100%。请改正。"],
        ),
        ({"metrics.metrics.id@4": "close"}, ["指标代号 close 有两行。代号必须唯一，请改正。"]),
        (
            {"metrics.metrics.zh@8": "促成", "metrics.metrics.en@8": "Hiring"},
            ["指标代号 促成 有两行。代号必须唯一，请改正。"],
        ),
        (
            {"metrics.metrics.id@4": "Date 1"},
            [
                "指标代号“Date 1”不能用。请用英文小写字母开头，只含小写字母、数字和下划线，并避开表格自带的列。"
            ],
        ),
        (
            {"metrics.metrics.id@4": "remark"},
            [
                "指标代号“remark”不能用。请用英文小写字母开头，只含小写字母、数字和下划线，并避开表格自带的列。"
            ],
        ),
        (
            {
                "metrics.metrics.kind@7": "环节",
                "metrics.metrics.of@7": "成交",
                "metrics.metrics.rate@7": 0.5,
            },
            ["“成交”要放在环节的最后一行，漏斗以它结束。请调整次序。"],
        ),
    ],
)
def test_why_a_team_book_cannot_be_used(values: Mapping[str, object], sentences: list[str]) -> None:
    assert sentences == refusal(values)


def test_a_roster_without_anybody() -> None:
    book = grids(SETTINGS, book=TEAM_BOOK)
    headless = [["" for _ in row] for row in cells_of(team_grids(), "名册")]

    for each in (book, changed(team_grids(), "名册", rows=headless)):
        team, findings = check_team(each)
        assert (team, said(findings)) == (None, ["名册里还没有人。请先填名册。"])


def test_sheets_that_were_deleted() -> None:
    without = grids({**SETTINGS, **ROSTER}, book=TEAM_BOOK, without=["metrics", "settings"])
    headless = [["" for _ in row] for row in cells_of(team_grids(), "指标")]
    blank = changed(team_grids(), "指标", rows=headless)

    assert (check_team(without)[0], said(check_team(without)[1])) == (
        None,
        [
            "找不到“设置”，多半被删掉或改了表头。请用发下来的月表。",
            "找不到“指标”，多半被删掉或改了表头。请用发下来的月表。",
        ],
    )
    assert [each.split("!")[1] for each in told(check_team(blank)[1])] == [" sheet_missing"]


def test_targets_and_calendar_may_be_missing() -> None:
    team, findings = check_team(
        grids({**SETTINGS, **ROSTER}, book=TEAM_BOOK, without=["targets", "days", "mubiao"])
    )
    assert team is not None

    assert (team.targets, team.overrides, findings) == ((), (), ())


def test_any_other_workbook_is_no_team_book() -> None:
    team, findings = check_team(BookGrids(file="a.xlsx", grids=()))

    assert (team, told(findings)) == (None, ["! not_a_team_book"])


def test_the_teams_own_metrics_replace_the_shipped_ones() -> None:
    team = read(
        {
            "metrics.metrics.zh@3": "邀约到店",
            "metrics.metrics.rate@3": "40%",
            "metrics.metrics.of@4": "APPROACH",
            "metrics.metrics.counts@4": "人",
            "metrics.metrics.lag@4": "",
            "metrics.metrics.minutes@4": "",
            "metrics.metrics.en@5": "",
            "metrics.metrics.of@5": "Presentation",
            **rows(
                "metrics.metrics",
                "kind id zh direction minutes\n" * 1
                + "\n".join(["- - - - -"] * 11)
                + "\n其他活动 calls 电话 - 5",
            ),
        }
    )
    _, approach, present, close, _ = team.playbook.funnel

    assert (Words("邀约到店", "Approach"), 0.4) == (approach.label, approach.rate)
    assert (present.of, present.counts, present.lag, present.minutes) == (
        "approach",
        "people",
        0,
        0,
    )
    assert ("present", Words("促成", "促成")) == (close.of, close.label)
    assert (team.playbook.beside[-1].id, team.playbook.beside[-1].minutes) == ("calls", 5)
    assert [(each.id, each.is_money, each.is_more_better) for each in team.playbook.results] == [
        ("amount", True, True),
        ("deals", False, True),
    ]


def test_targets_are_read_by_member_and_month() -> None:
    team, findings = check_team(
        team_grids(
            {
                **rows(
                    "targets.targets",
                    """
                    period    member name amount deals prospect
                    2026-11   A1     张三 6万    12    -
                    2026年11月 A2    李四 -      10    30
                    202611    A9     王五 50000  -     许多
                    11月      A1     张三 1      -     -
                    2026-11   A7     赵六 2      -     -
                    2026-11   A1     张三 70000  -     -
                    2026-13   A2     李四 3      -     -
                    -         A2     李四 4      -     -
                    """,
                ),
                "targets.targets.period@0": date(2026, 11, 1),
            }
        )
    )
    assert team is not None

    assert (
        Target(period="2026-11", member_id="A1", metric="amount", value=60000.0),
        Target(period="2026-11", member_id="A1", metric="deals", value=12.0),
        Target(period="2026-11", member_id="A2", metric="deals", value=10.0),
        Target(period="2026-11", member_id="A2", metric="prospect", value=30.0),
        Target(period="2026-11", member_id="A9", metric="amount", value=50000.0),
    ) == team.targets
    assert said(findings) == [
        "准客户开发应为数字，现为“许多”。请只写数字。",
        "工作月“11月”不对，应写成 2026-11。",
        "A1 在 2026-11 有两行目标。请只留一行。",
        "工作月“2026-13”不对，应写成 2026-11。",
        "没有填工作月。请补上，否则这一行不算。",
        "李四（A2）没有 2026-11 的金额目标，无法算差距。请在目标表补一行。",
        "目标表里的工号 A7 不在名册里，这一行没有用上。",
        "金额“6万”已按 60,000 处理。",
    ]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2026-11", "2026-11"),
        ("2026-1", "2026-01"),
        ("2026/11/01", "2026-11"),
        ("２０２６．１１", "2026-11"),
        ("2026 年 3 月", "2026-03"),
        ("202613", ""),
        ("20261", ""),
        ("2026-11-02", ""),
        ("2026-00", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_working_months_as_people_write_them(text: str | None, period: str) -> None:
    assert period == period_in(text)


def test_days_set_by_hand() -> None:
    team, findings = check_team(
        team_grids(
            {
                **rows(
                    "days.days",
                    """
                    date  day_kind
                    11-07 上班
                    11-09 休息
                    11-09 Work
                    11-07 上班
                    周五  休息
                    11-10 -
                    """,
                )
            }
        )
    )
    assert team is not None

    assert ((date(2026, 11, 7), True), (date(2026, 11, 9), True)) == team.overrides
    assert said(findings) == [
        "日期“周五”看不出是哪一天。请写成 2026-11-03 这样。",
        "没有填上班/休息。请补上，否则这一行不算。",
        "2026-11-09 在日历里写了两次而且不一样，按最后一行算。请只留一行。",
    ]


def test_a_date_without_a_year_is_not_guessed() -> None:
    _, findings = check_team(
        team_grids({"days.days.date@0": "11月7日", "days.days.day_kind@0": "上班"})
    )

    assert [each.code for each in findings] == ["not_a_date"]


def test_a_month_typed_as_the_number_2026_1_is_not_guessed() -> None:
    target = {"targets.targets.member@0": "A1", "targets.targets.amount@0": 60000}
    team, findings = check_team(team_grids({**target, "targets.targets.period@0": 2026.1}))

    assert team is not None
    assert team.targets == ()
    assert told(findings) == ["目标!A6 bad_period"]
    assert read({**target, "targets.targets.period@0": "2026.10"}).targets[0].period == "2026-10"


def test_who_has_no_target_in_a_month_in_which_somebody_has_one() -> None:
    team = replace(
        read({"roster.roster.left@1": date(2026, 10, 1)}),
        targets=(Target(period="2026-11", member_id="A1", metric="amount", value=60000.0),),
    )
    (november, _), (december, _) = (build_period(each, team) for each in ("2026-11", "2026-12"))

    assert said(findings_without_target(team, november)) == [
        "王五（A9）在目标表里没有 2026-11 的目标，无法算差距。请补一行。"
    ]
    assert findings_without_target(team, december) == ()
