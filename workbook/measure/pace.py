"""One metric against its target: to date, gap, attainment, pace, needed per day, forecast."""

from workbook.measure.clock import Clock
from workbook.measure.ratio import ratio
from workbook.measure.values import Light, Measure
from workbook.schema.playbook import Activity, Result, Stage

FLOORS = ((1.0, Light.GREEN), (0.85, Light.YELLOW), (0.7, Light.ORANGE))
Metric = Result | Stage | Activity
DIGITS = 9  # of a pace that decide its light: 0.9999999999 is on target


def measure_pace(
    member_id: str | None,
    metric: Metric,
    *,
    target: float | None,
    actual: float,
    clock: Clock,
) -> Measure:
    """Return how a member or the team stands on a metric.

    Without a target everything that needs one is None. Target to date is the target times time
    progress, unrounded; time progress counts workdays, actuals count every day.

    Args:
        member_id: None for the team.
        metric: One of the playbook's; of a result it says whether more or less is better.
        target: For the whole month, in the metric's unit.
        actual: Up to the as-of day.
        clock: How much of the month is gone.

    Source: the usual pacing formulas (target to date, gap, required run rate, linear forecast), on
    workdays instead of calendar days.
    """
    to_date = None if target is None else target * clock.progress
    pace = ratio(actual, to_date)
    is_more_better = metric.is_more_better if isinstance(metric, Result) else True
    return Measure(
        member_id=member_id,
        metric=metric.id,
        target=target,
        target_to_date=to_date,
        actual=actual,
        gap=None if to_date is None else actual - to_date,
        attainment=ratio(actual, target),
        pace=pace,
        per_day=ratio(actual, clock.gone),
        needed_per_day=None if target is None else ratio(max(0.0, target - actual), clock.left),
        forecast=ratio(actual, clock.progress),
        light=light_of(pace, is_more_better=is_more_better),
    )


def light_of(pace: float | None, *, is_more_better: bool = True) -> Light:
    """Return the light of a pace: green from 1, yellow from 0.85, orange from 0.7, else red.

    Where less is better, 1 / pace is looked at instead: pace 1.25 (a quarter over what is allowed
    to date) is as grave as 0.8 where more is better. Nothing of it at all is green.

    Example:
        >>> light_of(0.9).value, light_of(1.25, is_more_better=False).value, light_of(None).value
        ('yellow', 'orange', 'grey')
    """
    if pace is None:
        return Light.GREY
    if not is_more_better:
        pace = 1 / pace if pace > 0 else 1.0
    rounded = round(pace, DIGITS)
    return next((light for floor, light in FLOORS if rounded >= floor), Light.RED)
