"""The measures of a run, found by member and metric; and whose figures may be shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from workbook.measure.values import (
    Explanation,
    FourNumbers,
    Measure,
    Rate,
    StageNeed,
    TeamFigures,
    WeekProgress,
)
from workbook.review.consolidated import Consolidated, HandIn
from workbook.schema.finding import Finding
from workbook.schema.playbook import AMOUNT
from workbook.schema.status import MemberStatus
from workbook.schema.team import Member

TEAM = None  # the team's own key among members


class _OfMember(Protocol):
    @property
    def member_id(self) -> str | None: ...


_Of = TypeVar("_Of", bound=_OfMember)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Everything measured and found, by member.

    Attributes:
        members: The members of the period, in roster order.
        received: Those whose figures are known; the others' are unknown, not zero.
    """

    members: tuple[Member, ...]
    hand_ins: Mapping[str, HandIn]
    received: frozenset[str]
    measures: Mapping[tuple[str | None, str], Measure]
    weeks: Mapping[tuple[str | None, str], tuple[WeekProgress, ...]]
    rates: Mapping[str | None, tuple[Rate, ...]]
    needs: Mapping[str | None, tuple[StageNeed, ...]]
    explained: Mapping[str | None, Explanation]
    four: Mapping[str | None, FourNumbers]
    team: TeamFigures | None
    findings: Mapping[str | None, tuple[Finding, ...]]

    def amount(self, member_id: str | None) -> Measure | None:
        """Return the result 金额 of a member, or of the team."""
        return self.measures.get((member_id, AMOUNT))

    def rate(self, member_id: str | None, stage: str) -> Rate | None:
        """Return a member's (or the team's) conversion at a stage."""
        return next((r for r in self.rates.get(member_id, ()) if r.stage == stage), None)

    def weakest(self, member_id: str | None) -> Rate | None:
        """Return the weak stage that falls furthest below its standard, if any is weak."""
        weak = [r for r in self.rates.get(member_id, ()) if r.verdict == "weak" and r.standard]
        return min(weak, key=lambda rate: rate.shrunk / rate.standard, default=None)

    def is_judged(self, member_id: str | None) -> bool:
        """Whether any stage had trials enough for a verdict."""
        return any(rate.verdict != "too_few" for rate in self.rates.get(member_id, ()))


def index_figures(run: Consolidated) -> Figures:
    """Return a run's measures and findings by member; one walk through each."""
    measured = run.measures
    hand_ins = {hand_in.member_id: hand_in for hand_in in run.hand_ins}
    return Figures(
        members=tuple(member for member in run.team.members if member.id in hand_ins),
        hand_ins=hand_ins,
        received=frozenset(
            id_ for id_, hand_in in hand_ins.items() if hand_in.status is MemberStatus.RECEIVED
        ),
        measures={(each.member_id, each.metric): each for each in measured.measures},
        weeks=_by_metric(measured.weeks),
        rates=_by_member(measured.rates),
        needs=_by_member(measured.needs),
        explained={each.member_id: each for each in measured.explained},
        four={each.member_id: each for each in measured.four_numbers},
        team=next((each for each in measured.figures if each.level == "team"), None),
        findings=_by_member(run.findings),
    )


def ranked(run: Consolidated, figures: Figures) -> tuple[tuple[Member, ...], tuple[Member, ...]]:
    """Return the members in order of attainment, then those who have no rank.

    No rank has who has not handed in, who has no target, and the supervisor unless the team
    book ranks her too.
    """

    def attainment(member: Member) -> float | None:
        measure = figures.amount(member.id)
        return measure.attainment if measure and member.id in figures.received else None

    with_rank = [
        (value, member)
        for member in figures.members
        if (value := attainment(member)) is not None
        and (run.team.is_supervisor_averaged or not member.is_supervisor)
    ]
    with_rank.sort(key=lambda pair: -pair[0])
    in_order = tuple(member for _, member in with_rank)
    inside = set(in_order)
    return in_order, tuple(member for member in figures.members if member not in inside)


def _by_member(values: Iterable[_Of]) -> dict[str | None, tuple[_Of, ...]]:
    lists: dict[str | None, list[_Of]] = {}
    for value in values:
        lists.setdefault(value.member_id, []).append(value)
    return {key: tuple(found) for key, found in lists.items()}


def _by_metric(
    values: Iterable[WeekProgress],
) -> dict[tuple[str | None, str], tuple[WeekProgress, ...]]:
    lists: dict[tuple[str | None, str], list[WeekProgress]] = {}
    for value in values:
        lists.setdefault((value.member_id, value.metric), []).append(value)
    return {key: tuple(sorted(found, key=lambda week: week.week)) for key, found in lists.items()}
