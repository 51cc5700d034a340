"""Everything the measures of one team, month and day are computed from."""

from dataclasses import dataclass
from datetime import date

from workbook.calendar.period import Period
from workbook.facts.tables import Facts
from workbook.measure.actuals import Actuals, Totals, Who
from workbook.measure.clock import Clock
from workbook.measure.targets import Targets
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.team import Member, Team


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Basis:
    """A team's month as of a day: facts, actuals, targets and time.

    Attributes:
        members: Who belongs to the team in the month, in roster order.
        totals: Actuals to date: who (None: the team) -> metric id -> actual.
    """

    facts: Facts
    team: Team
    period: Period
    as_of: date
    clock: Clock
    members: tuple[Member, ...]
    actuals: Actuals
    totals: Totals
    targets: Targets

    @classmethod
    def of(cls, facts: Facts, team: Team, period: Period, as_of: date) -> "Basis":
        """Return the basis; ``facts`` are those of the same team and period."""
        actuals = Actuals.of(facts, team, period, as_of)
        return cls(
            facts=facts,
            team=team,
            period=period,
            as_of=as_of,
            clock=Clock.at(period, as_of),
            members=team.active(period.start, period.end),
            actuals=actuals,
            totals=actuals.totals(),
            targets=Targets.of(team, period.id),
        )

    def target(self, who: Who, metric: str) -> float | None:
        """Return a target; the team's is the sum of its members'."""
        if who is not None:
            return self.targets.of_member(who).get(metric)
        return self.targets.summed((member.id for member in self.members), metric)

    def to_date(self, who: Who, metric: str) -> float | None:
        """Return the target to date, unrounded."""
        target = self.target(who, metric)
        return None if target is None else target * self.clock.progress

    def reached(self, who: Who) -> dict[str, float]:
        """Return the funnel's counts to date: stage id -> count; the deal's is 件数."""
        playbook, totals = self.team.playbook, self.totals[who]
        return {
            stage.id: totals[DEALS if stage is playbook.deal else stage.id]
            for stage in playbook.funnel
        }

    def amount(self, who: Who) -> float:
        """Return the 金额 to date in 元."""
        return self.totals[who][AMOUNT]
