"""Everything measured for a team, composed from one subject after the other."""

from datetime import date

from workbook.calendar.period import Period
from workbook.facts.tables import Facts
from workbook.measure.actuals import Who
from workbook.measure.basis import Basis
from workbook.measure.cents import to_cents
from workbook.measure.daily import day_progress
from workbook.measure.explain import explain_gap, links_of
from workbook.measure.figures import team_figures
from workbook.measure.four_numbers import four_numbers
from workbook.measure.funnel import stage_rates
from workbook.measure.needed import stage_needs
from workbook.measure.pace import measure_pace
from workbook.measure.values import Explanation, Measure, Measures, Rate, StageNeed
from workbook.measure.weekly import week_progress
from workbook.schema.playbook import AMOUNT, CENTS
from workbook.schema.team import Team


def measure(facts: Facts, team: Team, period: Period, as_of: date) -> Measures:
    """Return every figure of a team's working month as of a day.

    Wherever there are figures of the team and of members, the team (``member_id`` None) comes
    first, then the members in roster order; metrics and stages in the playbook's order. A member
    without a counted book has zeros: who has not handed in is told elsewhere.

    Args:
        facts: As built from the same team and period.
        team: Its playbook, roster and targets.
        period: The working month.
        as_of: The last day that counts, included.
    """
    basis = Basis.of(facts, team, period, as_of)
    return Measures(
        time_progress=basis.clock.progress,
        workdays=basis.clock.workdays,
        workdays_gone=basis.clock.gone,
        workdays_left=basis.clock.left,
        measures=_paces(basis),
        needs=_needs(basis),
        rates=_rates(basis),
        explained=_explained(basis),
        four_numbers=four_numbers(basis),
        figures=team_figures(basis),
        weeks=week_progress(basis),
        days=day_progress(basis),
    )


def _paces(basis: Basis) -> tuple[Measure, ...]:
    return tuple(
        measure_pace(
            who,
            metric,
            target=basis.target(who, metric.id),
            actual=basis.totals[who][metric.id],
            clock=basis.clock,
        )
        for who in basis.actuals.everyone
        for metric in basis.team.playbook.metrics
    )


def _needs(basis: Basis) -> tuple[StageNeed, ...]:
    return tuple(
        need
        for member in basis.members
        for need in stage_needs(
            member.id,
            target=basis.target(member.id, AMOUNT),
            actual=basis.amount(member.id),
            clock=basis.clock,
            playbook=basis.team.playbook,
        )
    )


def _rates(basis: Basis) -> tuple[Rate, ...]:
    return tuple(
        rate
        for who in basis.actuals.everyone
        for rate in stage_rates(who, basis.reached(who), basis.team.playbook.funnel)
    )


def _explained(basis: Basis) -> tuple[Explanation, ...]:
    team = basis.reached(None)
    unlogged = frozenset(stage for stage, count in team.items() if count == 0)
    each = (_explanation(basis, who, unlogged) for who in basis.actuals.everyone)
    return tuple(explanation for explanation in each if explanation is not None)


def _explanation(basis: Basis, who: Who, unlogged: frozenset[str]) -> Explanation | None:
    to_date = basis.to_date(who, AMOUNT)
    if to_date is None:
        return None
    amount = basis.amount(who)
    links = links_of(basis.reached(who), amount, basis.team.playbook)
    parts = explain_gap(links, to_date, unlogged)
    if parts is None:
        return None
    gap = to_cents(amount - to_date) / CENTS
    return Explanation(member_id=who, metric=AMOUNT, gap=gap, parts=parts)
