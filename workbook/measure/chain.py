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


def chain_back(deals: int, path: Sequence[Stage]) -> dict[str, int | None]:
    """Return how many of each stage a number of deals takes, at the standard rates.

    Every step rounds up: n(of) = ceiling(n(i) / rate(i)).

    Args:
        deals: What the last stage must yield.
        path: The stages that lead to the deal, as ``Playbook.path`` gives them.

    Returns:
        Stage id -> how many, in the same order. None: it cannot be derived, because a rate between
        that stage and the deal is missing or not positive.

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
    for stage in reversed(path):
        needs[stage.id] = need
        need = None if need is None else _before(need, stage.rate)
    return dict(reversed(needs.items()))


def _before(need: int, rate: float | None) -> int | None:
    return None if rate is None or rate <= 0 else ceiling(need / rate)
