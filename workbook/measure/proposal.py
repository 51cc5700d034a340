"""Next month's targets as a proposal: what to ask of each member, and why."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbook.measure.targets import month_targets
from workbook.schema.playbook import AMOUNT, DEALS, Playbook

REACHED, NEAR = 1.0, 0.85  # of the target, from which it is raised, and kept
RAISE, MOST, LEAST = 1.05, 1.2, 0.8  # of what is reached now; of the target at most, at least
LARGE, STEP, SMALL_STEP = 10_000, 1_000, 100  # 元: targets are round numbers
DIGITS = 9


class Why(StrEnum):
    """What a proposal rests on."""

    RAISED = "raised"  # the target was reached
    KEPT = "kept"  # it was nearly reached
    LOWERED = "lowered"  # it was far away: half way back to what is made
    FAR = "far"  # half way back would be more than a fifth less: a fifth less
    NO_TARGET = "no_target"  # none was issued: what is made
    NO_FIGURES = "no_figures"  # not handed in: the target stays
    NEW = "new"  # neither target nor figures: for the supervisor to set


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A member's result over some workdays of hers.

    Attributes:
        amount: 金额 in 元.
        workdays: In how many workdays.
    """

    amount: float
    workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A proposed target of next month.

    Attributes:
        amount: 金额 in 元; None where it is for the supervisor to set.
        deals: 件数 that make it up at the standard 件均.
        target: This month's target at next month's workdays.
        basis: What the months known make of next month's workdays at their speed.
        share: This month's expected result over its target.
        months: How many months the basis rests on.
    """

    member_id: str
    why: Why
    amount: float | None = None
    deals: float | None = None
    target: float | None = None
    basis: float | None = None
    share: float | None = None
    months: int = 0


def propose(
    member_id: str,
    *,
    target: float | None,
    workdays: tuple[int, int],
    done: Sequence[Done | None],
    playbook: Playbook,
) -> Proposal:
    """Return what to ask of a member next month.

    Reached targets go up to what the speed of the months known makes and 5 % more, at most by a
    fifth; nearly reached ones stay; others go half way back to what is made, by a fifth at most. All
    of it at next month's workdays, in round numbers. It is a proposal: the supervisor decides.

    Args:
        member_id: Whose.
        target: This month's 金额 target.
        workdays: Hers of this month, and next month's.
        done: This month's result first, then the months' before; None where one is not known.
        playbook: Its funnel and 件均 turn 金额 into 件数.

    Source: growth on the average of the months before, held within bounds the member can reach (the
    trade's 增长率法 and 切合实际); the thresholds are those of the lights.
    """
    this, following = workdays
    even = target
    if target is not None and this and this != following:
        even = target * following / this
    known = [each for each in done if each is not None and each.workdays]
    gone = sum(each.workdays for each in known)
    basis = math.fsum(each.amount for each in known) / gone * following if gone else None
    share = _share(target, this, done[0] if done else None)
    why, wanted = _wanted(even, basis, share)
    # A target that stays is not rounded to another one.
    amount = wanted if wanted is None or wanted == target else _rounded(wanted)
    return Proposal(
        member_id=member_id,
        why=why,
        amount=amount,
        deals=month_targets({AMOUNT: amount}, playbook).get(DEALS) if amount else None,
        target=even,
        basis=basis,
        share=share,
        months=len(known),
    )


def _share(target: float | None, workdays: int, done: Done | None) -> float | None:
    if not target or done is None or not done.workdays:
        return None
    return done.amount / done.workdays * workdays / target


def _wanted(
    target: float | None, basis: float | None, share: float | None
) -> tuple[Why, float | None]:
    if not target:
        return (Why.NO_TARGET, basis) if basis and basis > 0 else (Why.NEW, None)
    if basis is None or share is None:
        return Why.NO_FIGURES, target
    share = round(share, DIGITS)
    if share >= REACHED:
        return Why.RAISED, min(max(target, basis) * RAISE, target * MOST)
    if share >= NEAR:
        return Why.KEPT, target
    middle = (target + basis) / 2
    if middle < target * LEAST:
        return Why.FAR, target * LEAST
    return Why.LOWERED, min(target, middle)


def _rounded(amount: float) -> float:
    step = STEP if amount >= LARGE else SMALL_STEP
    return float(max(1, math.floor(amount / step + 0.5)) * step)
