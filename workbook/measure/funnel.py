"""Conversion rates from stage to stage, shrunk towards the standard before they are judged."""

from collections.abc import Iterable, Mapping
from typing import Literal

from workbook.measure.ratio import ratio
from workbook.measure.values import Rate
from workbook.schema.playbook import Stage

K = 20  # the standard weighs as much as so many trials
FEWEST_TRIALS = 10
WEAK, STRONG = 0.85, 1.15  # of the standard
DIGITS = 9

Verdict = Literal["weak", "fair", "strong", "too_few"]


def stage_rates(
    member_id: str | None, reached: Mapping[str, float], funnel: Iterable[Stage]
) -> tuple[Rate, ...]:
    """Return the rate of every stage that has a standard, in funnel order.

    Trials are the count of the stage named in ``of``, successes the stage's own. What is judged is
    (successes + 20 standard) / (trials + 20), so that 1 of 1 is not 100 % and 0 of 3 not 0 %: weak
    below 0.85 of the standard, strong above 1.15 of it, with fewer than 10 trials no verdict.

    Args:
        member_id: None for the team.
        reached: Stage id -> count to date.
        funnel: The playbook's stages.
    """
    return tuple(
        _rate(member_id, stage, trials=reached[stage.of], successes=reached[stage.id])
        for stage in funnel
        if stage.rate is not None and stage.of in reached
    )


def shrunk_rate(successes: float, trials: float, standard: float) -> float:
    """Return a personal rate drawn towards the standard.

    Source: shrinkage to a prior worth ``K`` trials (the mean of a beta-binomial posterior).

    Example:
        >>> shrunk_rate(1, 1, 0.3)
        0.3333333333333333
    """
    return (successes + K * standard) / (trials + K)


def _rate(member_id: str | None, stage: Stage, *, trials: float, successes: float) -> Rate:
    standard = stage.rate or 0.0
    shrunk = shrunk_rate(successes, trials, standard)
    return Rate(
        member_id=member_id,
        stage=stage.id,
        of=stage.of,
        trials=trials,
        successes=successes,
        raw=ratio(successes, trials),
        shrunk=shrunk,
        standard=standard,
        verdict=_verdict(shrunk, trials, standard),
    )


def _verdict(shrunk: float, trials: float, standard: float) -> Verdict:
    if trials < FEWEST_TRIALS:
        return "too_few"
    if round(shrunk - WEAK * standard, DIGITS) < 0:
        return "weak"
    return "strong" if round(shrunk - STRONG * standard, DIGITS) > 0 else "fair"
