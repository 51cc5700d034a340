"""What each member is to reach in the month: issued targets, and stages chained back from them."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbook.measure.chain import chain_back, deals_needed
from workbook.schema.playbook import AMOUNT, DEALS, Playbook
from workbook.schema.team import Team

DIGITS = 6


def month_targets(issued: Mapping[str, float], playbook: Playbook) -> dict[str, float]:
    """Return a member's targets of a month: those issued, and the stages they imply.

    A stage without an issued target gets the 金额 target chained back at the standard rates and the
    standard 件均; the deal's metric is 件数. A metric that has neither is absent.

    Args:
        issued: Metric id -> target, of one member and month.
        playbook: Its funnel, rates and 件均.
    """
    derived: dict[str, float] = {}
    deals = deals_needed(issued[AMOUNT], playbook.average_deal) if AMOUNT in issued else None
    if deals is not None:
        for stage, need in chain_back(deals, playbook.path).items():
            if need is not None:
                derived[DEALS if stage == playbook.deal.id else stage] = float(need)
    return derived | dict(issued)


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """The month's targets; ``by_member`` is 工号 -> metric id -> target, absent where none."""

    by_member: Mapping[str, Mapping[str, float]]

    @classmethod
    def of(cls, team: Team, period: str) -> "Targets":
        """Return the targets of a team's working month, given by its id."""
        return cls(
            by_member={
                member: month_targets(values, team.playbook)
                for member, values in team.issued(period).items()
            }
        )

    def of_member(self, member_id: str) -> Mapping[str, float]:
        """Return a member's targets, metric id -> target; absent where there is none."""
        return self.by_member.get(member_id, {})

    def summed(self, members: Iterable[str], metric: str) -> float | None:
        """Return the sum of members' targets; None where none of them has one."""
        values = [
            value for member in members if (value := self.of_member(member).get(metric)) is not None
        ]
        return round(math.fsum(values), DIGITS) if values else None
