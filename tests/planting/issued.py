"""The books that are issued and filled in: every shipped playbook, zh and en, months of four and five weeks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import get_args

import templates
from tests.planting.paper import Paper
from workbook.calendar.build import build_period
from workbook.calendar.period import Period
from workbook.fill.member_books import member_books
from workbook.schema.member import member_book
from workbook.schema.place import place
from workbook.schema.playbook import Playbook, Stage, read_playbook
from workbook.schema.team import Member, MonthRule, Target, Team
from workbook.schema.words import LANGS, Lang

YEAR = 2026  # the last whose holidays are known
MONTHS = tuple(f"{YEAR}-{month:02}" for month in range(1, 13))
WEEKS = (4, 5)
CREW = (("0101", "林晓晴"), ("0102", "周明远"), ("0103", "赵雨桐"))


@dataclass(frozen=True)
class Issue:
    """A team's working month and the books its members got.

    Attributes:
        papers: 工号 -> the member's book.
    """

    team: Team
    period: Period
    lang: Lang
    papers: dict[str, Paper]


def playbooks() -> list[str]:
    """Return the names of the playbooks that are shipped."""
    folder = Path(templates.__file__).parent / "playbooks"
    return sorted(path.name for path in folder.iterdir() if path.suffix == ".toml")


def issues() -> list[tuple[str, Lang, int]]:
    """Return what there is to issue: playbook, language, weeks of the month."""
    return [(name, lang, weeks) for name in playbooks() for lang in LANGS for weeks in WEEKS]


@cache
def issued(name: str, lang: Lang, weeks: int) -> Issue:
    """Return the books of a crew of three for a month of so many weeks."""
    playbook = read_playbook(templates.load(f"playbooks/{name}").decode())
    team, period = _month(_team(playbook, lang), weeks)
    book = member_book(playbook, len(period.days))
    made = member_books(team, period, team.members)
    tabs = {sheet.id: sheet.label.of(lang) for sheet in book.sheets}
    return Issue(
        team,
        period,
        lang,
        {
            member.id: Paper(content, place(book), tabs)
            for member, (_, content) in zip(team.members, made, strict=True)
        },
    )


def _month(team: Team, weeks: int) -> tuple[Team, Period]:
    """Return the first month of so many weeks, under either rule."""
    rules = get_args(MonthRule)
    for month, rule in ((month, rule) for month in MONTHS for rule in rules):
        ruled = replace(team, month_rule=rule)
        period, findings = build_period(month, ruled)
        if len(period.weeks) == weeks and not findings:
            return ruled, period
    raise LookupError(f"no month of {weeks} weeks in {YEAR}")


def _team(playbook: Playbook, lang: Lang) -> Team:
    members = tuple(Member(id=number, name=name) for number, name in CREW)
    return Team(
        id="YS01",
        name="演示一组",
        supervisor="林晓晴",
        playbook=playbook,
        lang=lang,
        members=members,
        targets=tuple(_targets(playbook, members)),
    )


def _targets(playbook: Playbook, members: tuple[Member, ...]) -> Iterator[Target]:
    """Yield targets for every month: both results, a stage and an activity beside the funnel."""
    beside = next(each.id for each in playbook.counted if not isinstance(each, Stage))
    values = {"amount": 60_000.0, "deals": 12.0, playbook.funnel[1].id: 40.0, beside: 8.0}
    for month in MONTHS:
        for member in members:
            for metric, value in values.items():
                yield Target(period=month, member_id=member.id, metric=metric, value=value)
