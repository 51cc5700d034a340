"""The week after the one that is reviewed, in this month or the next, and what it is to bring."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from workbook.calendar.build import period_after
from workbook.calendar.period import Week
from workbook.measure.targets import Targets
from workbook.measure.weekly import week_plan
from workbook.review.consolidated import Consolidated

CENT_DIGITS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """The week after.

    Attributes:
        month: The working month it belongs to.
        number: Its number as planned visits count: one more than the month has weeks is next month.
        plans: (工号 or None for the team, metric id) -> plan.
    """

    week: Week
    month: str
    number: int
    plans: Mapping[tuple[str | None, str], float | None]

    @classmethod
    def after(cls, run: Consolidated, week: Week) -> "Coming":
        """Return the week after one of a run's weeks."""
        number = week.number + 1
        coming = next((each for each in run.period.weeks if each.number == number), None)
        if coming is None:
            return cls._next_month(run, number)
        plans = {
            (each.member_id, each.metric): each.plan
            for each in run.measures.weeks
            if each.week == number
        }
        return cls(week=coming, month=run.period.id, number=number, plans=plans)

    @classmethod
    def _next_month(cls, run: Consolidated, number: int) -> "Coming":
        period = period_after(run.period, run.team)
        targets = Targets.of(run.team, period.id)
        plans: dict[tuple[str | None, str], float | None] = {}
        sums: dict[str, list[float]] = {}
        for member in run.team.active(period.start, period.end):
            for metric, target in targets.of_member(member.id).items():
                plan = week_plan(target, period)[0]
                plans[member.id, metric] = plan
                sums.setdefault(metric, []).append(plan)
        for metric, parts in sums.items():
            plans[None, metric] = round(math.fsum(parts), CENT_DIGITS)
        return cls(week=period.weeks[0], month=period.id, number=number, plans=plans)

    def plan(self, who: str | None, metric: str) -> float | None:
        """Return what a member, or the team, is to reach in the week."""
        return self.plans.get((who, metric))
