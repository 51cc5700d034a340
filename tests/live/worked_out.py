"""A member's month worked out by hand from what was typed, without any of our measures."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from functools import cached_property

from tests.live.log_row import LogRow
from tests.live.scenario import Scenario
from workbook.schema.playbook import AMOUNT, DEALS, REVERSAL, Activity, Playbook, Stage
from workbook.schema.words import Words


def ceiling(number: float) -> int:
    """Round up, noise aside."""
    return math.ceil(round(number, 6))


@dataclass(frozen=True)
class Month:
    """One member's month, as of the scenario's day."""

    of: Scenario

    @property
    def playbook(self) -> Playbook:
        """The team's playbook."""
        return self.of.playbook

    @cached_property
    def gone(self) -> int:
        """Workdays gone."""
        return sum(day <= self.of.as_of for day in self.of.period.workdays)

    @property
    def left(self) -> int:
        """Workdays left."""
        return len(self.of.period.workdays) - self.gone

    @property
    def progress(self) -> float:
        """Time progress."""
        return self.gone / len(self.of.period.workdays)

    @cached_property
    def daily(self) -> dict[str, dict[date, float]]:
        """What counts per metric and day: the log where it has rows, else 每日活动量."""
        days = self.of.period.days
        return {
            **{a.id: dict(zip(days, self._counts(a), strict=True)) for a in self.playbook.counted},
            DEALS: {day: self._result(day, DEALS) for day in days},
            AMOUNT: {day: self._result(day, AMOUNT) for day in days},
        }

    def _counts(self, activity: Stage | Activity) -> list[float]:
        seen: set[str] = set()
        counts: list[float] = []
        for day in self.of.period.days:
            rows = [row for row in self._logged(day) if row.get("activity") == activity.label]
            counts.append(
                sum(_counted(row, activity, seen) for row in rows)
                if rows
                else self._told(day, activity.id)
            )
        return counts

    def _result(self, day: date, result: str) -> float:
        rows = [row for row in self._logged(day) if "deals" in row or "amount" in row]
        if not rows:
            return self._told(day, result)
        return sum(row.get("deals", 0) if result == DEALS else row.get("amount", 0) for row in rows)

    def _is_counted(self, row: LogRow) -> bool:
        activity, quantity = row.get("activity"), row.get("quantity", 1)
        if activity not in [each.label for each in self.playbook.activities]:
            return False
        if quantity not in range(1, 1000):
            return False
        if "deals" in row and "amount" in row:
            return activity == self.label(REVERSAL) or min(row["deals"], row["amount"]) >= 0
        if activity in (self.playbook.deal.label, self.label(REVERSAL)):
            return False
        return not row.get("deals") and not row.get("amount")

    def _logged(self, day: date) -> list[LogRow]:
        return [row for row in self.of.log if day_of(row) == day and self._is_counted(row)]

    def _told(self, day: date, column: str) -> float:
        row = self.of.counts[self.of.period.days.index(day)]
        if column in (DEALS, AMOUNT):
            is_whole = AMOUNT in row and row.get(DEALS) in range(-999, 1000)
            return _number(row[column]) if is_whole else 0
        return _number(row.get(column)) if row.get(column) in range(1000) else 0

    def label(self, activity: str) -> Words:
        """Return what an activity is called."""
        return next(a.label for a in self.playbook.activities if a.id == activity)

    def upto(self, metric: str, last: date, first: date = date.min) -> float:
        """Add up a metric's days."""
        return sum(value for day, value in self.daily[metric].items() if first <= day <= last)

    def actual(self, metric: str) -> float:
        """Return the month to date."""
        return self.upto(metric, self.of.as_of)

    def issued(self, metric: str) -> float | None:
        """Return what the 目标 sheet says."""
        return next((t.value for t in self.of.team.targets if t.metric == metric), None)

    def target(self, metric: str) -> float | None:
        """Return the issued target, or what the 金额 target asks of a stage."""
        issued = self.issued(metric)
        stage = self.playbook.deal.id if metric == DEALS else metric
        return self.chain(self.issued(AMOUNT)).get(stage) if issued is None else issued

    def chain(self, amount: float | None) -> dict[str, int]:
        """Return how many of each stage an amount takes."""
        if amount is None:
            return {}
        stage, need = self.playbook.deal, ceiling(amount / self.playbook.average_deal)
        needs = {stage.id: need}
        while stage.of and stage.rate:
            need = ceiling(need / stage.rate)
            stage = self.playbook.stage(stage.of)
            needs[stage.id] = need
        return needs

    def plans(self, metric: str) -> Sequence[float]:
        """Return the weeks' plans by workdays: whole, or to the cent, with nothing left over."""
        target = self.target(metric)
        if target is None:
            return ()
        unit = 1 if target == int(target) else 100
        units = round(target * unit)
        weights = [week.workdays for week in self.of.period.weeks]
        exact = [Fraction(units * weight, sum(weights)) for weight in weights]
        parts = [int(share) for share in exact]
        by_remainder = sorted(range(len(parts)), key=lambda n: (parts[n] - exact[n], n))
        for lucky in by_remainder[: units - sum(parts)]:
            parts[lucky] += 1
        return [part / unit for part in parts]


def _number(told: object) -> float:
    return told if isinstance(told, int | float) else 0


def day_of(row: LogRow) -> date | None:
    """Return the day of a row, whatever the time."""
    day = row.get("date")
    return day.date() if isinstance(day, datetime) else day


def same_customer(name: str) -> str:
    """Return what is left of a name when width, case and spaces around it do not matter."""
    narrow = name.translate({code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)})
    return narrow.strip().upper()


def _counted(row: LogRow, activity: Stage | Activity, seen: set[str]) -> float:
    customer = row.get("customer")
    if isinstance(activity, Activity) or activity.counts == "times" or customer is None:
        return row.get("quantity", 1)
    is_new = same_customer(customer) not in seen
    seen.add(same_customer(customer))
    return int(is_new)
