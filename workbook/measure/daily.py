"""The team's 金额 day by day: target, actual and, from the as-of day on, forecast."""

from workbook.measure.basis import Basis
from workbook.measure.ratio import ratio
from workbook.measure.values import DayProgress
from workbook.schema.playbook import AMOUNT


def day_progress(basis: Basis) -> tuple[DayProgress, ...]:
    """Return every day of the month, cumulatively, for the 任务进度图.

    The target grows with the workdays. The actual ends at the as-of day; the forecast starts there
    and grows by the actual per workday gone, so that it ends at the measure's forecast.
    """
    target = basis.target(None, AMOUNT)
    actual = basis.amount(None)
    so_far = basis.actuals.cumulative(AMOUNT)
    rows: list[DayProgress] = []
    for day, amount in zip(basis.period.days, so_far, strict=True):
        share = ratio(basis.period.gone(day), basis.clock.gone)
        rows.append(
            DayProgress(
                day=day.isoformat(),
                target=None if target is None else target * basis.period.time_progress(day),
                actual=amount if day <= basis.as_of else None,
                forecast=None if share is None or day < basis.as_of else actual * share,
            )
        )
    return tuple(rows)
