"""One month beside the month before: the day that compares, and what moved the result."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from workbook.calendar.build import build_period
from workbook.calendar.months import month_before
from workbook.calendar.period import Period
from workbook.measure.cents import to_cents
from workbook.measure.explain import Link, explain_gap
from workbook.measure.values import Explanation
from workbook.schema.playbook import AMOUNT, AVERAGE_DEAL, CENTS, Playbook
from workbook.schema.team import Team

DIGITS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """What a member (or the team) reached in a month.

    Attributes:
        stages: Stage id -> count to date; the deal's is 件数.
        amount: 金额 to date in 元.
    """

    stages: Mapping[str, float]
    amount: float


def same_workday(period: Period, as_of: date, before: Period) -> date:
    """Return the day of the month before that compares: as many workdays gone, that day included.

    A month that is over compares with the whole month before, however many workdays each has.

    Args:
        period: The working month.
        as_of: The last day of it that counts.
        before: The working month before.
    """
    gone = period.gone(as_of)
    if as_of >= period.end or gone >= min(len(period.workdays), len(before.workdays)):
        return before.end
    return before.workdays[gone - 1] if gone else before.start - timedelta(days=1)


def compared_month(team: Team, period: Period, as_of: date) -> tuple[str, date]:
    """Return the month before a working month, by id, and the day of it that compares.

    Args:
        team: Its month rule and calendar decide.
        period: The working month.
        as_of: The last day of it that counts.
    """
    before, _ = build_period(month_before(period.id), team)
    return before.id, same_workday(period, as_of, before)


def explain_change(
    member_id: str | None, *, now: Reached, before: Reached, playbook: Playbook
) -> Explanation | None:
    """Return why the result changed from one month to the next, in parts that sum to it to the cent.

    The parts are those of a gap, against the rates and the 件均 of the month before instead of the
    standards. A stage that nobody reached then is no link of the chain.

    Args:
        member_id: None for the team.
        now: This month.
        before: The month before, to the day that compares.
        playbook: The stages that lead to the deal.

    Returns:
        None where the month before had no result: there is nothing to compare with.
    """
    deals = before.stages[playbook.deal.id]
    if before.amount <= 0 or deals <= 0:
        return None
    found = explain_gap(_links(now, before, playbook), before.amount)
    if found is None:
        return None
    # The volume at the top is solved from the product: what it comes to is a count again.
    parts = tuple(replace(part, baseline=round(part.baseline, DIGITS)) for part in found)
    change = to_cents(now.amount - before.amount) / CENTS
    return Explanation(member_id=member_id, metric=AMOUNT, gap=change, parts=parts)


def _links(now: Reached, before: Reached, playbook: Playbook) -> list[Link]:
    links = []
    above = 0.0  # what the month before had at the last stage that it had anything at
    for stage in playbook.path:
        had = before.stages[stage.id]
        if had > 0:
            standard = had / above if above else 1.0
            links.append(Link(factor=stage.id, reached=now.stages[stage.id], standard=standard))
            above = had
    return [*links, Link(factor=AVERAGE_DEAL, reached=now.amount, standard=before.amount / above)]
