"""The measures as values; every figure of a review is one of these."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Light(StrEnum):
    """Pace as a colour: green from 1, yellow from 0.85, orange from 0.7, red below, grey unknown."""

    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"
    GREY = "grey"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One member (or the team: ``member_id`` None) on one metric, as of a day.

    Units are the metric's own (元, pieces, times); attainment and pace are shares (1 = on target).
    None means unknown: no target, no workday gone, no workday left.
    """

    member_id: str | None
    metric: str
    target: float | None
    target_to_date: float | None
    actual: float
    gap: float | None  # actual - target to date: behind is negative
    attainment: float | None  # actual / target
    pace: float | None  # actual / target to date
    per_day: float | None  # actual / workdays gone
    needed_per_day: float | None  # max(0, target - actual) / workdays left
    forecast: float | None  # actual / time progress
    light: Light = Light.GREY


@dataclass(frozen=True, slots=True, kw_only=True)
class StageNeed:
    """What a member still has to do at one stage to reach the result's target.

    ``per_day`` is None when it is too late: the stage's lag leaves no usable day.
    """

    member_id: str
    stage: str
    month: int  # the whole month's target chained back at the standard rates
    left: int  # the remaining result chained back
    usable_days: int  # workdays left - lag, at least 0
    per_day: int | None
    is_too_late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A stage's conversion: ``successes`` of ``trials`` at the stage it is measured from."""

    member_id: str | None
    stage: str
    of: str
    trials: float
    successes: float
    raw: float | None  # successes / trials
    shrunk: float  # (successes + k standard) / (trials + k)
    standard: float
    verdict: Literal["weak", "fair", "strong", "too_few"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One factor's share of a gap; ``value`` is in 元, exact to the cent."""

    factor: str  # a stage id, or "average_deal"
    actual: float
    baseline: float
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A gap of the result 金额 told exactly: the parts sum to it, to the cent."""

    member_id: str | None
    metric: str
    gap: float
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FourNumbers:
    """客户开发量 · 转化效率 · 单量 · 复购量."""

    member_id: str | None
    developed: float  # rows marked 新
    conversion: float | None  # deals / first visits
    deals: float
    repeat_deals: float  # deals with a customer who has an earlier deal


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamFigures:
    """活动率 · 人均 · 件均 of a team, group or unit, from summed numerators and denominators."""

    name: str  # the group's name; empty for the whole team
    level: Literal["team", "unit", "group"]
    members: int
    with_deals: int
    active_share: float | None  # members with a deal / members
    amount: float
    deals: float
    amount_per_member: float | None
    deals_per_member: float | None
    average_deal: float | None
    target: float | None
    attainment: float | None
    pace: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekProgress:
    """One member (None: team), one metric, one week: plan against actual."""

    member_id: str | None
    metric: str
    week: int
    plan: float | None
    actual: float
    attainment: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayProgress:
    """The team's result 金额 day by day, for the 任务进度图."""

    day: str  # ISO date
    target: float | None  # cumulative
    actual: float | None  # cumulative; None after the as-of day
    forecast: float | None  # cumulative; None before the as-of day


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Everything measured for one team, period and as-of day."""

    time_progress: float
    workdays: int
    workdays_gone: int
    workdays_left: int
    measures: tuple[Measure, ...]
    needs: tuple[StageNeed, ...]
    rates: tuple[Rate, ...]
    explained: tuple[Explanation, ...]
    four_numbers: tuple[FourNumbers, ...]
    figures: tuple[TeamFigures, ...]
    weeks: tuple[WeekProgress, ...]
    days: tuple[DayProgress, ...]
