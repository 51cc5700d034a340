"""Why a gap is what it is: volume, each stage's rate and 件均, in parts that add up to it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from workbook.measure.cents import rounded_to, to_cents
from workbook.measure.ratio import ratio
from workbook.measure.values import Part
from workbook.schema.playbook import AVERAGE_DEAL, CENTS, Playbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One factor of the result, in the order of the funnel; the last one is 件均.

    Attributes:
        factor: A stage's id, or ``average_deal``.
        reached: The volume this link arrives at: the stage's count; the last: 金额 in 元.
        standard: What it should make of the volume before: a share, 元 a deal; of the first: 1.
    """

    factor: str
    reached: float
    standard: float


def links_of(reached: Mapping[str, float], amount: float, playbook: Playbook) -> tuple[Link, ...]:
    """Return the factors of a result: the stages that lead to the deal, then 件均.

    Args:
        reached: Stage id -> count to date.
        amount: 金额 to date.
        playbook: Its funnel and standards.
    """
    first, *rest = playbook.path
    return (
        Link(factor=first.id, reached=reached[first.id], standard=1.0),
        *(Link(factor=s.id, reached=reached[s.id], standard=s.rate or 0.0) for s in rest),
        Link(factor=AVERAGE_DEAL, reached=amount, standard=playbook.average_deal),
    )


def explain_gap(
    links: Sequence[Link], to_date: float, unlogged: frozenset[str] = frozenset()
) -> tuple[Part, ...] | None:
    """Return the parts of a result's gap; they sum to it to the cent.

    The result is a product: volume at the top x each stage's rate x 件均. Its baseline is the target
    to date at the standard rates and 件均, with the top volume solved so that the product ties.
    Part k is L(actual, baseline) ln(xk / bk), L the logarithmic mean (LMDI-I). Where a logarithm
    is not to be had:

    - a stage that nobody logged, or that was passed over (nothing logged, yet more at a later one),
      merges into the next: its standard is part of the next one's;
    - the result is 0 or negative: the first factor that is so takes the whole gap;
    - the baseline is 0: the top volume takes the whole gap.

    Args:
        links: As ``links_of`` returns them.
        to_date: The target to date in 元.
        unlogged: Stages that nobody in the team logged.

    Returns:
        One part a factor, merged ones missing. None: a standard is missing or not positive, so that
        there is no baseline to compare with.

    Source: B. W. Ang, The LMDI approach to decomposition analysis, Energy Policy 33 (2005) 867-871.
    """
    merged = _merged(links, unlogged)
    standards = [link.standard for link in merged[1:]]
    if min(standards, default=1.0) <= 0:
        return None
    top = to_date / math.prod(standards)
    factors = _factors(merged, [top, *standards])
    amount = merged[-1].reached
    parts = _parts(factors, amount, to_date)
    gap = to_cents(amount - to_date)
    return tuple(
        Part(factor=name, actual=actual, baseline=baseline, value=cents / CENTS)
        for (name, actual, baseline), cents in zip(factors, rounded_to(gap, parts), strict=True)
    )


_Factor = tuple[str, float, float]  # name, actual, baseline


def _merged(links: Sequence[Link], unlogged: frozenset[str]) -> list[Link]:
    kept: list[Link] = []
    standard = 1.0
    last = len(links) - 1
    for index, link in enumerate(links):
        is_passed_over = any(later.reached > 0 for later in links[index + 1 :])
        # The deal stays: without deals and without amount, no deals is what there is to say.
        is_unlogged = index < last - 1 and link.factor in unlogged
        if link.reached <= 0 and (is_passed_over or is_unlogged):
            standard *= link.standard
        else:
            kept.append(replace(link, standard=standard * link.standard))
            standard = 1.0
    return kept


def _factors(links: Sequence[Link], baselines: Sequence[float]) -> list[_Factor]:
    before = [1.0, *(link.reached for link in links)]
    return [
        (link.factor, ratio(link.reached, volume) or 0.0, baseline)
        for link, volume, baseline in zip(links, before, baselines, strict=False)
    ]


def _parts(factors: Sequence[_Factor], amount: float, to_date: float) -> list[float]:
    if amount > 0 and to_date > 0:
        mean = logarithmic_mean(amount, to_date)
        return [mean * math.log(actual / baseline) for _, actual, baseline in factors]
    first = 0
    if to_date > 0:
        first = next(i for i, (_, actual, _) in enumerate(factors) if actual <= 0)
    return [amount - to_date if index == first else 0.0 for index in range(len(factors))]


def logarithmic_mean(one: float, other: float) -> float:
    """Return (one - other) / ln(one / other) of two positive numbers; of two equal ones, that.

    Example:
        >>> round(logarithmic_mean(1, math.e), 12) == round(math.e - 1, 12)
        True
    """
    difference = (one - other) / other
    return one if difference == 0 else (one - other) / math.log1p(difference)
