"""A playbook: the words, funnel, rates and activities of one line of selling."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from workbook.schema.words import Words

AMOUNT = "amount"  # the result in 元, Σ 金额
DEALS = "deals"  # the result in pieces, Σ 件数; as the funnel's last stage it is 成交
DEAL_STAGE = "deal"
AVERAGE_DEAL = "average_deal"  # 件均, the last factor of a result
CENTS = 100  # in a 元
REVERSAL = "reversal"  # 撤单: the one activity that may carry a negative 金额


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A link of the funnel.

    Attributes:
        id: The metric's id.
        label: What people choose as 活动.
        of: The stage that is the denominator of ``rate``; empty for the first stage.
        rate: Standard share (0-1) of ``of`` that reaches this stage; None for the first.
        lag: Workdays from this stage to the deal.
        minutes: What one takes of the day.
        counts: 次, the sum of 数量, or 人, distinct customers.
    """

    id: str
    label: Words
    of: str = ""
    rate: float | None = None
    lag: int = 0
    minutes: int = 0
    counts: Literal["times", "people"] = "times"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something counted beside the funnel (异议处理, 增员, 服务)."""

    id: str
    label: Words
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A result that carries a target (件数, 金额)."""

    id: str
    label: Words
    unit: Words
    is_money: bool = False
    is_more_better: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """One line of selling: its funnel from first contact to deal, and what stands beside it.

    Attributes:
        funnel: Stages in order; the last one is the deal, counted as Σ 件数.
        beside: Other activities, 撤单 among them.
        results: What targets are set for; 金额 and 件数.
        average_deal: Standard 件均 in 元.
        minutes_per_day: Selling minutes a day holds; more is not 可达到.
    """

    id: str
    label: Words
    member: Words
    supervisor: Words
    funnel: tuple[Stage, ...]
    beside: tuple[Activity, ...]
    results: tuple[Result, ...]
    average_deal: float
    minutes_per_day: int = 360

    @property
    def deal(self) -> Stage:
        """The funnel's last stage."""
        return self.funnel[-1]

    @property
    def path(self) -> tuple[Stage, ...]:
        """The stages that lead to the deal, first contact first.

        They are found from the deal back by ``of``; a stage from which nothing on the way to the
        deal is measured is no link of the chain.
        """
        path = [self.deal]
        for stage in reversed(self.funnel[:-1]):
            if stage.id == path[-1].of:
                path.append(stage)
        return tuple(reversed(path))

    @property
    def activities(self) -> tuple[Stage | Activity, ...]:
        """What may stand in a log row's 活动, in drop-down order."""
        return (*self.funnel, *self.beside)

    @property
    def counted(self) -> tuple[Stage | Activity, ...]:
        """The activities counted by 数量: all but the deal and the reversal."""
        return tuple(a for a in self.activities if a.id not in (self.deal.id, REVERSAL))

    @property
    def metrics(self) -> tuple[Result | Stage | Activity, ...]:
        """Everything measured, results first; the deal stage is the result 件数 and not repeated."""
        return (*self.results, *self.counted)

    @property
    def less_is_better(self) -> frozenset[str]:
        """The metrics of which less is better (投诉)."""
        return frozenset(result.id for result in self.results if not result.is_more_better)

    def stage(self, stage_id: str) -> Stage:
        """Return the stage of that id."""
        return next(stage for stage in self.funnel if stage.id == stage_id)


def _words(entry: Mapping[str, Any], key: str = "") -> Words:
    return Words(entry[f"{key}zh"], entry[f"{key}en"])


def read_playbook(text: str) -> Playbook:
    """Return the playbook a TOML text declares.

    Raises:
        KeyError: A playbook file of ours lacks a key; supervisors edit the 指标 sheet instead.
    """
    toml = tomllib.loads(text)
    return Playbook(
        id=toml["id"],
        label=_words(toml),
        member=_words(toml["member"]),
        supervisor=_words(toml["supervisor"]),
        funnel=tuple(
            Stage(
                id=entry["id"],
                label=_words(entry),
                of=entry.get("of", ""),
                rate=entry.get("rate"),
                lag=entry.get("lag", 0),
                minutes=entry.get("minutes", 0),
                counts=entry.get("counts", "times"),
            )
            for entry in toml["funnel"]
        ),
        beside=tuple(
            Activity(id=entry["id"], label=_words(entry), minutes=entry.get("minutes", 0))
            for entry in toml["beside"]
        ),
        results=tuple(
            Result(
                id=entry["id"],
                label=_words(entry),
                unit=_words(entry, "unit_"),
                is_money=entry.get("money", False),
                is_more_better=entry.get("more_is_better", True),
            )
            for entry in toml["results"]
        ),
        average_deal=float(toml["average_deal"]),
        minutes_per_day=toml.get("minutes_per_day", 360),
    )
