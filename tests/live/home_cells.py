"""What 首页, the visit plans and 每日活动量 must show."""

from collections.abc import Callable
from datetime import date, timedelta

from tests.live.log_row import LogRow
from tests.live.month_cells import Shown, month_cells
from tests.live.scenario import VisitRow
from tests.live.worked_out import Month, day_of, same_customer
from workbook.schema.member.faults import FAULTS
from workbook.schema.member.home_lists import CALL_ROWS, CORRECTION_ROWS
from workbook.schema.member.week_plan import VISIT_ROWS
from workbook.schema.playbook import AMOUNT, DEALS, REVERSAL
from workbook.schema.words import Lang

DAY = timedelta(days=1)
WEEKDAYS: dict[Lang, tuple[str, ...]] = {
    "zh": tuple("一二三四五六日"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
OFF = {"zh": " 休", "en": " off"}


def home_cells(month: Month) -> Shown:
    """Return the live cells of 首页."""
    return {**_progress(month), **_calls(month), **_corrections(month)}


def daily_cells(month: Month) -> Shown:
    """Return the days' names in 每日活动量; days off are marked."""
    lang, period = month.of.lang, month.of.period
    return {
        f"daily.counts.weekday@day{number}": WEEKDAYS[lang][day.weekday()]
        + ("" if day in period.workdays else OFF[lang])
        for number, day in enumerate(period.days, start=1)
    }


def visit_cells(month: Month) -> Shown:
    """Return whether planned visits took place: a row of the customer within two days."""
    shown: Shown = {}
    for number in range(1, 6):
        planned = month.of.visits if number == 2 else ()
        for index in range(VISIT_ROWS):
            visit = planned[index] if index < len(planned) else VisitRow()
            shown[f"week{number}.visits.done@{index}"] = _is_done(month, visit)
    return shown


def _is_done(month: Month, visit: VisitRow) -> str:
    if "date" not in visit or "customer" not in visit:
        return ""
    is_done = any(
        same_customer(row.get("customer", "")) == same_customer(visit["customer"])
        and (day := day_of(row)) is not None
        and abs(day - visit["date"]) <= 2 * DAY
        for row in month.of.log
    )
    yes, no = ("是", "否") if month.of.lang == "zh" else ("Yes", "No")
    return yes if is_done else no


def _progress(month: Month) -> Shown:
    cells, shown = month_cells(month), Shown()
    for result in (AMOUNT, DEALS):
        target = month.target(result)
        shown[f"home.progress.target@{result}"] = "" if target is None else target
        shown[f"home.progress.time@{result}"] = month.progress
        for column in ("actual", "attainment", "gap", "needed", "forecast"):
            shown[f"home.progress.{column}@{result}"] = cells[f"month.results.{column}@{result}"]
    for stage in month.playbook.funnel:
        shown[f"home.today.rate@{stage.id}"] = stage.rate or ""
        for column in ("actual", "left", "usable", "needed", "own_rate"):
            shown[f"home.today.{column}@{stage.id}"] = cells[f"month.stages.{column}@{stage.id}"]
    return shown


def _calls(month: Month) -> Shown:
    """Due until the morning after the as-of day, with nothing entered for the customer since."""
    tomorrow, log = month.of.as_of + DAY, month.of.log
    due = sorted(
        (row["next_date"], index)
        for index, row in enumerate(log)
        if "next_date" in row and row["next_date"] <= tomorrow
    )
    rows = [log[index] for _, index in due if not _has_later(month, log[index])]
    nobody = "今天没有到期要联系的客户" if month.of.lang == "zh" else "Nobody is due today"
    shown: Shown = {}
    for index in range(CALL_ROWS):
        row = rows[index] if index < len(rows) else LogRow()
        cells: Shown = {
            "next_date": row.get("next_date", ""),
            "customer": row.get("customer", nobody if index == 0 else ""),
            "phone": row.get("phone", ""),
            "next_action": row.get("next_action", ""),
            "activity": row["activity"].of(month.of.lang) if "activity" in row else "",
            "overdue": (tomorrow - row["next_date"]).days if row else "",
        }
        shown |= {f"home.calls.{column}@call{index + 1}": cells[column] for column in cells}
    return shown


def _has_later(month: Month, row: LogRow) -> bool:
    return any(
        same_customer(other.get("customer", "")) == same_customer(row["customer"])
        and (day_of(other) or date.min) > row["date"]
        for other in month.of.log
    )


def _corrections(month: Month) -> Shown:
    counts, lang = _faults(month), month.of.lang
    said = [
        (what.of(lang), counts[each], remedy.of(lang))
        for each, what, remedy, _ in FAULTS
        if counts[each]
    ]
    fine = "没有要改的，很好" if lang == "zh" else "Nothing to correct: well done"
    blank: list[tuple[str, object, str]] = [(fine if not said else "", "", ""), *[("", "", "")] * 2]
    rows = [*said, *blank[len(said) and 1 :], *blank][:CORRECTION_ROWS]
    return {
        f"home.corrections.{column}@correction{index}": value
        for index, row in enumerate(rows, start=1)
        for column, value in zip(("what", "count", "remedy"), row, strict=True)
    }


def _faults(month: Month) -> dict[str, int]:
    period = month.of.period
    deal, reversal = month.label(month.playbook.deal.id), month.label(REVERSAL)

    listed = [activity.label for activity in month.playbook.activities]

    def count(is_wrong: Callable[[LogRow], bool]) -> int:
        return sum(is_wrong(row) for row in month.of.log)

    return {
        "no_date": count(lambda row: "date" not in row),
        "text_date": 0,
        "no_activity": count(lambda row: "date" in row and "activity" not in row),
        "other_month": count(
            lambda row: (day := day_of(row)) is not None and not period.start <= day <= period.end
        ),
        "other_activity": count(lambda row: "activity" in row and row["activity"] not in listed),
        "half_deal": count(
            lambda row: (
                ("deals" in row) != ("amount" in row)
                and (
                    row.get("activity") in (deal, reversal)
                    or bool(row.get("deals") or row.get("amount"))
                )
            )
        ),
        "day_half_deal": sum(
            bool(row.get("deals") or row.get("amount"))
            and len({"deals", "amount"} & row.keys()) == 1
            for row in month.of.counts
        ),
        "wrong_quantity": count(lambda row: row.get("quantity", 1) not in range(1, 1000)),
        "empty_deal": count(
            lambda row: (
                row.get("activity") in (deal, reversal) and not {"deals", "amount"} & row.keys()
            )
        ),
        "negative": count(
            lambda row: (
                row.get("activity") != reversal
                and min(row.get("deals", 0), row.get("amount", 0)) < 0
            )
        ),
        "text_number": 0,
        "no_customer": count(lambda row: "date" in row and "customer" not in row),
    }
