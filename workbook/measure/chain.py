"""From a result back to the activity it takes: deals, then each stage before."""

import math
from collections.abc import Sequence

from workbook.schema.playbook import Stage

DIGITS = 6  # 3 / 0.3 is 10.000000000000002, and 10 is meant


def ceiling(number: float) -> int:
    """Return ``number`` rounded up to a whole, noise beyond the sixth decimal left aside.

    Example:
        >>> ceiling(3 / 0.3), ceiling(10.01)
        (10, 11)
    """
    return math.ceil(round(number, DIGITS))


def deals_needed(amount: float, average_deal: float) -> int | None:
    """Return how many deals make up an amount of 元; None where there is no 件均 to divide by."""
    return ceiling(amount / average_deal) if average_deal > 0 else None


def path_to_deal(stages: Sequence[Stage]) -> tuple[Stage, ...]:
    """Return the stages that lead to the deal, first contact first.

    They are found from the last stage back by ``of``; a stage from which nothing on the way to the
    deal is measured is no link of the chain.
    """
    path = [stages[-1]]
    for stage in reversed(stages[:-1]):
        if stage.id == path[-1].of:
            path.append(stage)
    return tuple(reversed(path))


def chain_back(deals: int, stages: Sequence[Stage]) -> dict[str, int | None]:
    """Return how many of each stage a number of deals takes, at the standard rates.

    Every step rounds up: n(of) = ceiling(n(i) / rate(i)).

    Args:
        deals: What the last stage must yield.
        stages: The funnel in order, the deal last.

    Returns:
        Stage id -> how many, in funnel order, for the stages that lead to the deal. None: it cannot
        be derived, because a rate between that stage and the deal is missing or not positive.

    Source: the trade's 销售业绩与销售工作量推导公式, worked with standard rates.

    Example:
        >>> from workbook.schema.words import Words
        >>> visit = Stage(id="visit", label=Words("面谈", "Visit"))
        >>> deal = Stage(id="deal", label=Words("成交", "Deal"), of="visit", rate=0.3)
        >>> chain_back(3, (visit, deal))
        {'visit': 10, 'deal': 3}
    """
    needs: dict[str, int | None] = {}
    need: int | None = deals
    for stage in reversed(path_to_deal(stages)):
        needs[stage.id] = need
        need = None if need is None else _before(need, stage.rate)
    return dict(reversed(needs.items()))


def _before(need: int, rate: float | None) -> int | None:
    return None if rate is None or rate <= 0 else ceiling(need / rate)
