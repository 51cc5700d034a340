"""What the pages of the monthly review are written from: the month, the one before, the one to come."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from workbook.calendar.build import build_period
from workbook.calendar.months import month_after
from workbook.calendar.period import Period
from workbook.measure.clock import Clock
from workbook.measure.compare import Reached, explain_change
from workbook.measure.needed import stage_needs
from workbook.measure.proposal import Done, Proposal, propose
from workbook.measure.values import Explanation, StageNeed
from workbook.review.consolidated import Consolidated
from workbook.review.figures import Figures, index_figures
from workbook.review.source import Source
from workbook.review.totals import difference, ratio
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.team import Member


@dataclass(frozen=True)  # no slots: what every page asks for is worked out once
class Month:
    """A month's run told in one language, beside last month's where it is at hand.

    Attributes:
        before: Last month's run, as of the day that compares.
    """

    source: Source
    before: Consolidated | None

    @cached_property
    def figures_before(self) -> Figures | None:
        """Last month's measures by member."""
        return None if self.before is None else index_figures(self.before)

    @cached_property
    def in_both(self) -> frozenset[str]:
        """The members whose figures are known in both months: only theirs make the team's change."""
        then = self.figures_before
        return self.source.figures.received & then.received if then else frozenset()

    @property
    def is_like_for_like(self) -> bool:
        """Whether the same members make up both months' figures of the team."""
        then = self.figures_before
        return then is not None and self.source.figures.received == then.received

    @cached_property
    def following(self) -> Period:
        """The working month that comes next."""
        run = self.source.run
        return build_period(month_after(run.period.id), run.team)[0]

    @cached_property
    def proposals(self) -> Mapping[str, Proposal]:
        """Next month's proposed target of every member who is still there, in roster order."""
        run = self.source.run
        staying = run.team.active(self.following.start, self.following.end)
        return {member.id: self._proposal(member) for member in staying}

    def proposed(self, member_id: str | None) -> float | None:
        """Return next month's proposed 金额; the team's is the sum of those that are proposed."""
        amounts = [
            proposal.amount
            for proposal in self.proposals.values()
            if proposal.amount is not None and member_id in (None, proposal.member_id)
        ]
        return math.fsum(amounts) if amounts else None

    def was(self, member_id: str | None, metric: str) -> float | None:
        """Return what was reached last month; None where it is not known."""
        figures = self.figures_before
        return None if figures is None else _actual(figures, member_id, metric)

    def made(self, member_id: str | None, metric: str) -> float | None:
        """Return what is reached this month; None where it is not known."""
        return _actual(self.source.figures, member_id, metric)

    def compared(self, member_id: str | None, metric: str) -> tuple[float | None, float | None]:
        """Return what is reached this month and what was last month, of the same people.

        For the team they are the sums of the members known in both months: a book that is missing
        in one of them is unknown, not zero, and no fall of the team.
        """
        now, was = self.made(member_id, metric), self.was(member_id, metric)
        if member_id is not None or self.is_like_for_like:
            return now, was
        members = sorted(self.in_both)
        return (
            _sum(self.made(each, metric) for each in members),
            _sum(self.was(each, metric) for each in members),
        )

    def change(self, member_id: str | None, metric: str) -> tuple[float | None, float | None]:
        """Return the change since last month, and as a share of last month where that was above 0."""
        now, was = self.compared(member_id, metric)
        change = difference(now, was)
        return change, (ratio(change, was) if was is not None and was > 0 else None)

    def moved(self, member_id: str | None) -> Explanation | None:
        """Return what the change since last month is made of; None where it cannot be told."""
        now, then = (
            self._reached(member_id, is_before=False),
            self._reached(member_id, is_before=True),
        )
        if now is None or then is None:
            return None
        playbook = self.source.run.team.playbook
        return explain_change(member_id, now=now, before=then, playbook=playbook)

    def next_needs(self, member_id: str) -> Mapping[str, StageNeed]:
        """Return what next month's proposed target takes at every stage: stage id -> need."""
        proposal = self.proposals.get(member_id)
        workdays = len(self.following.workdays)
        needs = stage_needs(
            member_id,
            target=proposal.amount if proposal else None,
            actual=0.0,
            clock=Clock(progress=0.0, workdays=workdays, gone=0, left=workdays),
            playbook=self.source.run.team.playbook,
        )
        return {need.stage: need for need in needs}

    def _reached(self, member_id: str | None, *, is_before: bool) -> Reached | None:
        playbook = self.source.run.team.playbook
        stages: dict[str, float] = {}
        for stage in playbook.funnel:
            metric = DEALS if stage.id == playbook.deal.id else stage.id
            count = self.compared(member_id, metric)[is_before]
            if count is None:
                return None
            stages[stage.id] = count
        amount = self.compared(member_id, AMOUNT)[is_before]
        return None if amount is None else Reached(stages=stages, amount=amount)

    def _proposal(self, member: Member) -> Proposal:
        run = self.source.run
        measure = self.source.figures.amount(member.id)
        return propose(
            member.id,
            target=measure.target if measure else None,
            workdays=(_workdays(run.period, member), _workdays(self.following, member)),
            done=(self._done(member, run, self.made(member.id, AMOUNT)), self._done_before(member)),
            playbook=run.team.playbook,
        )

    def _done_before(self, member: Member) -> Done | None:
        if self.before is None:
            return None
        return self._done(member, self.before, self.was(member.id, AMOUNT))

    @staticmethod
    def _done(member: Member, run: Consolidated, amount: float | None) -> Done | None:
        if amount is None:
            return None
        gone = [day for day in run.period.workdays if day <= run.as_of]
        return Done(amount=amount, workdays=sum(member.is_active(day, day) for day in gone))


def _actual(figures: Figures, member_id: str | None, metric: str) -> float | None:
    """Return an actual; unknown of who has not handed in, and of a team of which nobody has."""
    if not figures.received or (member_id is not None and member_id not in figures.received):
        return None
    measure = figures.measures.get((member_id, metric))
    return measure.actual if measure else None


def _sum(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return math.fsum(known) if known else None


def _workdays(period: Period, member: Member) -> int:
    return sum(member.is_active(day, day) for day in period.workdays)
