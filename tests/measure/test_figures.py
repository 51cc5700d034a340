"""活动率 · 人均 · 件均 of team, units and groups."""

from dataclasses import replace

from tests.facts.sample import HALF, MEMBERS, PERIOD, TEAM, book
from workbook.check.checked import CheckedBook
from workbook.facts.tables import build_facts
from workbook.measure.basis import Basis
from workbook.measure.figures import bodies_of, team_figures
from workbook.measure.values import TeamFigures
from workbook.schema.team import Member, Target, Team

BOOKS = (
    book("001", log="date deals amount\n06-01 2 9000.10"),
    book("009", log="date deals amount\n06-02 1 6000.20\n06-20 5 50000"),
)
TARGETS = tuple(
    Target(period="2026-06", member_id=member, metric="amount", value=value)
    for member, value in (("001", 60_000.0), ("009", 30_000.0))
)


def _figures(team: Team, *books: CheckedBook) -> list[TeamFigures]:
    return list(team_figures(Basis.of(build_facts(books, team, PERIOD), team, PERIOD, HALF)))


def test_supervisor_counts_in_totals_and_not_in_averages() -> None:
    team, unit, first, second = _figures(replace(TEAM, targets=TARGETS), *BOOKS)

    assert team == TeamFigures(
        name="",
        level="team",
        members=2,
        with_deals=1,
        active_share=0.5,
        amount=15_000.3,
        deals=3,
        amount_per_member=4_500.05,
        deals_per_member=1.0,
        average_deal=15_000.3 / 3,
        target=90_000.0,
        attainment=15_000.3 / 90_000,
        pace=15_000.3 / 45_000,
    )
    assert replace(team, name="东区", level="unit") == unit
    assert (
        first.name,
        first.members,
        first.active_share,
        first.amount,
        first.amount_per_member,
    ) == ("一组", 1, 1.0, 15_000.3, 9_000.1)
    assert (
        second.name,
        second.level,
        second.members,
        second.active_share,
        second.amount_per_member,
        second.average_deal,
        second.target,
        second.pace,
    ) == ("二组", "group", 1, 0.0, 0.0, None, None, None)


def test_supervisor_counts_in_averages_where_settings_say_so() -> None:
    team, *_ = _figures(replace(TEAM, is_supervisor_averaged=True), *BOOKS)

    assert (
        team.members,
        team.with_deals,
        team.active_share,
        team.amount_per_member,
        team.deals_per_member,
    ) == (3, 2, 2 / 3, 15_000.3 / 3, 1.0)


def test_group_of_the_supervisor_alone_has_no_averages() -> None:
    alone = replace(TEAM, members=(MEMBERS[2],))
    team, *_ = _figures(alone, BOOKS[1])

    assert (
        team.members,
        team.active_share,
        team.amount_per_member,
        team.deals_per_member,
        team.amount,
    ) == (0, None, None, None, 6_000.2)


def test_who_only_reverses_has_no_deal() -> None:
    team, *_ = _figures(TEAM, book("001", log="date deals amount\n06-01 -1 -5000"))

    assert (team.with_deals, team.deals, team.amount) == (0, -1.0, -5_000.0)


def _member(number: int, unit: str, group: str) -> Member:
    return Member(id=f"{number}", name=f"成员{number}", unit=unit, group=group)


def test_bodies_follow_the_roster_and_groups_of_one_name_are_told_apart() -> None:
    members = (
        _member(1, "西区", "一组"),
        _member(2, "东区", "一组"),
        _member(3, "东区", "二组"),
        _member(4, "东区", "一组"),
        _member(5, "", ""),
        _member(6, "", "一组"),
    )

    assert [
        (body.level, body.name, [m.id for m in body.members]) for body in bodies_of(members)
    ] == [
        ("team", "", ["1", "2", "3", "4", "5", "6"]),
        ("unit", "西区", ["1"]),
        ("unit", "东区", ["2", "3", "4"]),
        ("group", "西区 一组", ["1"]),
        ("group", "东区 一组", ["2", "4"]),
        ("group", "二组", ["3"]),
        ("group", "一组", ["6"]),
    ]
