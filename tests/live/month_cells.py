"""What 月目标 and the week sheets must show."""

from datetime import date

from tests.live.worked_out import Month, ceiling
from workbook.calendar.period import Week
from workbook.schema.playbook import AMOUNT, DEALS, Stage

Shown = dict[str, object]
NOT_IN_WEEK = ("plan", "actual", "gap", "attainment", "month_actual", "month_attainment")


def month_cells(month: Month) -> Shown:
    """Return the live cells of 月目标: name -> value, "" where nothing is shown."""
    shown: Shown = {
        "month.time.as_of": month.of.as_of,
        "month.time.workdays": len(month.of.period.workdays),
        "month.time.gone": month.gone,
        "month.time.left": month.left,
        "month.time.progress": month.progress,
    }
    for result in (AMOUNT, DEALS):
        shown |= _row("month.results", result, _result(month, result))
    for stage in month.playbook.funnel:
        shown |= _row("month.stages", stage.id, _stage(month, stage))
    for activity in month.playbook.counted:
        if not isinstance(activity, Stage):
            shown |= _row("month.beside", activity.id, _activity(month, activity.id))
    for metric in month.playbook.metrics:
        target = month.target(metric.id)
        shown[f"month.weeks.total@{metric.id}"] = "" if target is None else target
    return shown


def week_cells(month: Month) -> Shown:
    """Return the live cells of the week sheets' results; the fifth may be unused."""
    shown: Shown = {}
    for number in range(1, 6):
        week = next((w for w in month.of.period.weeks if w.number == number), None)
        last = min(week.end, month.of.as_of) if week else None
        shown[f"week{number}.span.workdays"] = week.workdays if week else ""
        shown[f"week{number}.span.until"] = last or ""
        for metric in month.playbook.metrics:
            cells = (
                _week(month, metric.id, week, last) if week and last else _unused(month, metric.id)
            )
            shown |= _row(f"week{number}.progress", metric.id, cells)
    return shown


def _row(table: str, row: str, cells: Shown) -> Shown:
    return {f"{table}.{column}@{row}": value for column, value in cells.items()}


def _pace(month: Month, target: float | None, actual: float) -> Shown:
    if target is None:
        return {"to_date": "", "actual": actual, "gap": ""}
    due = target * month.progress
    return {"to_date": due, "actual": actual, "gap": actual - due}


def _result(month: Month, result: str) -> Shown:
    target, actual = month.target(result), month.actual(result)
    due, left = (target or 0) * month.progress, max(0, (target or 0) - actual)
    return {
        **_pace(month, target, actual),
        "attainment": actual / target if target else "",
        "pace": actual / due if due else "",
        "per_day": actual / month.gone if month.gone else "",
        "needed": left / month.left if target is not None and month.left else "",
        "forecast": actual / month.progress if month.progress else "",
    }


def _stage(month: Month, stage: Stage) -> Shown:
    amount = month.issued(AMOUNT)
    left = None if amount is None else max(0, amount - month.actual(AMOUNT))
    need, usable = month.chain(left).get(stage.id), max(0, month.left - stage.lag)
    metric = DEALS if stage is month.playbook.deal else stage.id
    actual, base = month.actual(metric), month.actual(stage.of) if stage.of else 0
    return {
        **_pace(month, month.target(metric), actual),
        "month": month.chain(amount).get(stage.id, ""),
        "left": "" if need is None else need,
        "usable": usable,
        "own_rate": actual / base if base else "",
        "needed": _needed(month, need, usable),
    }


def _needed(month: Month, need: int | None, usable: int) -> object:
    if need is None:
        return ""
    if need and not usable:
        return "来不及" if month.of.lang == "zh" else "Too late"
    return ceiling(need / usable) if need else 0


def _activity(month: Month, activity: str) -> Shown:
    target, actual = month.issued(activity), month.actual(activity)
    return {**_pace(month, target, actual), "attainment": actual / target if target else ""}


def _week(month: Month, metric: str, week: Week, last: date) -> Shown:
    plans = month.plans(metric)
    plan = plans[week.number - 1] if plans else None
    so_far = sum(plans[: week.number])
    actual, total = month.upto(metric, last, week.start), month.upto(metric, last)
    return {
        "plan": "" if plan is None else plan,
        "actual": actual,
        "gap": "" if plan is None else actual - plan,
        "attainment": actual / plan if plan else "",
        "month_plan": so_far if plans else "",
        "month_actual": total,
        "month_attainment": total / so_far if so_far else "",
    }


def _unused(month: Month, metric: str) -> Shown:
    """A month of four weeks: the fifth sheet knows only what the four have planned."""
    plans = month.plans(metric)
    return {**dict.fromkeys(NOT_IN_WEEK, ""), "month_plan": sum(plans) if plans else ""}
