"""Plan against actual, week by week."""

import math
from collections.abc import Iterable
from functools import cache

from workbook.calendar.period import Period
from workbook.calendar.split import split_exactly
from workbook.measure.actuals import Who
from workbook.measure.basis import Basis
from workbook.measure.ratio import ratio
from workbook.measure.values import WeekProgress

CENT_DIGITS = 2
Plan = tuple[float, ...]  # one value a week


def week_progress(basis: Basis) -> tuple[WeekProgress, ...]:
    """Return the team's (first) and every member's weeks, on every metric of the playbook.

    A member's target is split by the weeks' workdays so that the weeks add up to it; the team's
    plan is the sum of its members'. Actuals are those up to the as-of day.
    """
    plans = _plans(basis)
    actuals = basis.actuals.weekly(basis.period)
    return tuple(
        WeekProgress(
            member_id=who,
            metric=metric.id,
            week=week.number,
            plan=plan,
            actual=actual,
            attainment=ratio(actual, plan),
        )
        for who in basis.actuals.everyone
        for metric in basis.team.playbook.metrics
        for week, plan, actual in zip(
            basis.period.weeks,
            plans[who].get(metric.id) or (None,) * len(basis.period.weeks),
            actuals[who][metric.id],
            strict=True,
        )
    )


def week_plan(target: float, period: Period) -> Plan:
    """Return a month's target split over its weeks by workdays; the weeks add up to it exactly."""
    return split_exactly(target, [week.workdays for week in period.weeks])


def _plans(basis: Basis) -> dict[Who, dict[str, Plan]]:
    split = cache(lambda target: week_plan(target, basis.period))  # many targets are alike
    members = [
        {metric: split(target) for metric, target in basis.targets.of_member(member.id).items()}
        for member in basis.members
    ]
    metrics = [metric.id for metric in basis.team.playbook.metrics]
    team = {
        metric: _summed(plan[metric] for plan in members if metric in plan) for metric in metrics
    }
    return {None: team, **dict(zip((m.id for m in basis.members), members, strict=True))}


def _summed(plans: Iterable[Plan]) -> Plan:
    return tuple(round(math.fsum(week), CENT_DIGITS) for week in zip(*plans, strict=True))
