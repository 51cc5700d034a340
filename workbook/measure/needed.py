"""What each stage still needs so that the result's target is reached this month."""

from workbook.measure.chain import ceiling, chain_back, deals_needed
from workbook.measure.clock import Clock
from workbook.measure.values import StageNeed
from workbook.schema.playbook import Playbook, Stage


def stage_needs(
    member_id: str, *, target: float | None, actual: float, clock: Clock, playbook: Playbook
) -> tuple[StageNeed, ...]:
    """Return what a member still needs at each stage, in funnel order.

    The remaining 金额, max(0, target - actual), is chained back to deals and stages. A stage's
    usable days are the workdays left less its lag: what is begun later closes next month. Stages
    that cannot be derived are left out; without a target there are none.

    Args:
        member_id: Whose.
        target: The month's 金额 in 元.
        actual: 金额 up to the as-of day.
        clock: How much of the month is gone.
        playbook: Its funnel, rates, lags and 件均.
    """
    if target is None:
        return ()
    month = _chained(target, playbook)
    left = _chained(max(0.0, target - actual), playbook)
    return tuple(
        _need(member_id, stage, month=month[stage.id], left=left[stage.id], clock=clock)
        for stage in playbook.funnel
        if stage.id in month
    )


def _chained(amount: float, playbook: Playbook) -> dict[str, int]:
    deals = deals_needed(amount, playbook.average_deal)
    needs = {} if deals is None else chain_back(deals, playbook.path)
    return {stage: need for stage, need in needs.items() if need is not None}


def _need(member_id: str, stage: Stage, *, month: int, left: int, clock: Clock) -> StageNeed:
    usable = max(0, clock.left - stage.lag)
    is_too_late = left > 0 and usable == 0
    return StageNeed(
        member_id=member_id,
        stage=stage.id,
        month=month,
        left=left,
        usable_days=usable,
        per_day=None if is_too_late else ceiling(left / max(1, usable)),
        is_too_late=is_too_late,
    )
