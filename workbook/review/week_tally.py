"""Planned visits counted by what became of them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbook.measure.ratio import ratio
from workbook.measure.visits import Outcome, Visit
from workbook.review.consolidated import Consolidated

LONG_PLANNED = 3  # weeks in which a customer was planned and never seen


@dataclass(frozen=True, slots=True)
class Tally:
    """How many planned visits ended how."""

    counts: Mapping[Outcome, int]

    @classmethod
    def of(cls, visits: Iterable[Visit]) -> "Tally":
        """Return the tally of visits."""
        return cls(Counter(visit.outcome for visit in visits))

    def __getitem__(self, outcome: Outcome) -> int:
        return self.counts.get(outcome, 0)

    @property
    def planned(self) -> int:
        """All of them."""
        return sum(self.counts.values())

    @property
    def due(self) -> int:
        """Those whose days are over or that are carried out, where the log can tell."""
        return self.planned - self[Outcome.OPEN] - self[Outcome.UNKNOWN]

    @property
    def share(self) -> float | None:
        """计划执行率: carried out as planned / due."""
        return ratio(self[Outcome.DONE], self.due)


def never_seen(run: Consolidated, week: int) -> tuple[tuple[str, str, int], ...]:
    """Return (工号, customer, weeks) of customers planned in three weeks or more and never seen.

    Args:
        run: The month.
        week: The last week that counts.
    """
    weeks: dict[tuple[str, str], set[int]] = {}
    seen = set()
    for visit in run.week_plans.visits:
        who = (visit.plan.member_id, visit.plan.customer)
        if visit.met is not None:
            seen.add(who)
        elif visit.outcome is Outcome.NOT_DONE and visit.plan.week <= week:
            weeks.setdefault(who, set()).add(visit.plan.week)
    return tuple(
        (*who, len(planned))
        for who, planned in weeks.items()
        if len(planned) >= LONG_PLANNED and who not in seen
    )


def in_day_order(visits: Sequence[Visit]) -> tuple[Visit, ...]:
    """Return visits by planned date, those without one last."""
    return tuple(sorted(visits, key=lambda visit: visit.plan.day or date.max))
