"""What every member did per metric and day, up to the as-of day; sums are exact."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from workbook.calendar.period import Period
from workbook.facts.activity import Activity
from workbook.facts.axes import Axes, Ints
from workbook.facts.result import Result
from workbook.facts.tables import Facts
from workbook.schema.playbook import AMOUNT, CENTS, DEALS
from workbook.schema.team import Team

Who = str | None  # a 工号; None: the team
Totals = Mapping[Who, Mapping[str, float]]  # who -> metric id -> actual


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Actuals:
    """Actuals as whole numbers, money in cents, so that no order of adding changes a sum.

    Attributes:
        everyone: None for the team, then the members in roster order.
        metrics: 金额, 件数, then the playbook's other metrics in its order.
        units: int64 by ``everyone``, ``metrics`` and day; the team is the sum of its members.
            Days after the as-of day are 0.
        scale: How many units make one of the metric's own.
    """

    everyone: tuple[Who, ...]
    metrics: tuple[str, ...]
    units: npt.NDArray[np.int64]
    scale: npt.NDArray[np.float64]

    @classmethod
    def of(cls, facts: Facts, team: Team, period: Period, as_of: date) -> "Actuals":
        """Return the actuals of a team's working month."""
        axes = Axes.of(team, period)
        metrics = tuple(dict.fromkeys((AMOUNT, DEALS, *(m.id for m in team.playbook.metrics))))
        units = np.zeros((len(axes.members) + 1, len(metrics), axes.days), dtype=np.int64)
        for table, metric, values in _told(facts, metrics, axes):
            units[table.members + 1, metric, table.days] = values
        units[:, :, max(0, (as_of - period.start).days + 1) :] = 0
        units[0] = units.sum(axis=0)
        return cls(
            everyone=(None, *axes.members),
            metrics=metrics,
            units=units,
            scale=np.array([CENTS if metric == AMOUNT else 1 for metric in metrics], float),
        )

    def totals(self) -> Totals:
        """Return the month to date: who -> metric id -> actual, in the metric's unit."""
        rows = (self.units.sum(axis=2) / self.scale).tolist()
        return {
            who: dict(zip(self.metrics, row, strict=True))
            for who, row in zip(self.everyone, rows, strict=True)
        }

    def weekly(self, period: Period) -> dict[Who, Mapping[str, tuple[float, ...]]]:
        """Return each week's actuals: who -> metric id -> one value a week."""
        starts = [(week.start - period.start).days for week in period.weeks]
        weeks = np.add.reduceat(self.units, starts, axis=2) / self.scale[:, np.newaxis]
        return {
            who: {metric: tuple(row) for metric, row in zip(self.metrics, rows, strict=True)}
            for who, rows in zip(self.everyone, weeks.tolist(), strict=True)
        }

    def cumulative(self, metric: str) -> list[float]:
        """Return the team's actual of a metric up to each day of the month."""
        index = self.metrics.index(metric)
        return list((self.units[0, index].cumsum() / self.scale[index]).tolist())


def _told(
    facts: Facts, metrics: tuple[str, ...], axes: Axes
) -> Iterator[tuple[Activity | Result, Ints, Ints]]:
    """Yield each fact table, with the metric's position and the whole number of every row."""
    names, activity, result = axes.activities, facts.activity, facts.result
    position = np.array([metrics.index(name) if name in metrics else -1 for name in names], int)
    yield activity, position[activity.activities], activity.counts
    for metric, values in ((DEALS, result.deals), (AMOUNT, result.cents)):
        yield result, np.full(len(values), metrics.index(metric)), values
