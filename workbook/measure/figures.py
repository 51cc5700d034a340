"""活动率 · 人均 · 件均 of the team, its units and its groups, from summed numerators."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from workbook.measure.basis import Basis
from workbook.measure.ratio import ratio
from workbook.measure.values import TeamFigures
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.team import Member

CENT_DIGITS = 2
Level = Literal["team", "unit", "group"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A team, unit or group: its name and who belongs to it."""

    name: str
    level: Level
    members: tuple[Member, ...]


def team_figures(basis: Basis) -> tuple[TeamFigures, ...]:
    """Return the figures of the team, then of every unit, then of every group, in roster order.

    Amount, deals, 件均 and target are of everybody. Members, 活动率 and 人均 leave the supervisor
    out, in numerator and denominator, unless 设置 counts her in averages. Percentages are never
    averaged.

    Source: 活动率 = members with a deal / members, 人均 = amount / members, 件均 = amount / deals, as
    the trade defines them.
    """
    return tuple(_figures(body, basis) for body in bodies_of(basis.members))


def bodies_of(members: Sequence[Member]) -> tuple[Body, ...]:
    """Return the team and, where the roster names any, its units and groups.

    Groups of one name in two units are two groups; their names then tell the unit first.
    """
    units: dict[str, list[Member]] = {}
    groups: dict[tuple[str, str], list[Member]] = {}
    for member in members:
        units.setdefault(member.unit, []).append(member)
        groups.setdefault((member.unit, member.group), []).append(member)
    names = [group for _, group in groups]
    return (
        Body(name="", level="team", members=tuple(members)),
        *(Body(name=n, level="unit", members=tuple(unit)) for n, unit in units.items() if n),
        *(
            Body(
                name=group if names.count(group) == 1 else f"{unit} {group}".strip(),
                level="group",
                members=tuple(belonging),
            )
            for (unit, group), belonging in groups.items()
            if group
        ),
    )


def _figures(body: Body, basis: Basis) -> TeamFigures:
    everybody = [member.id for member in body.members]
    averaged = [
        member.id
        for member in body.members
        if basis.team.is_supervisor_averaged or not member.is_supervisor
    ]
    amount, deals = _sum(basis, everybody, AMOUNT), _sum(basis, everybody, DEALS)
    with_deals = sum(basis.totals[member][DEALS] > 0 for member in averaged)
    target = basis.targets.summed(everybody, AMOUNT)
    return TeamFigures(
        name=body.name,
        level=body.level,
        members=len(averaged),
        with_deals=with_deals,
        active_share=ratio(with_deals, len(averaged)),
        amount=amount,
        deals=deals,
        amount_per_member=ratio(_sum(basis, averaged, AMOUNT), len(averaged)),
        deals_per_member=ratio(_sum(basis, averaged, DEALS), len(averaged)),
        average_deal=ratio(amount, deals),
        target=target,
        attainment=ratio(amount, target),
        pace=None if target is None else ratio(amount, target * basis.clock.progress),
    )


def _sum(basis: Basis, members: Sequence[str], metric: str) -> float:
    return round(math.fsum(basis.totals[member][metric] for member in members), CENT_DIGITS)
