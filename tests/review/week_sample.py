"""The made-up team of twelve with what it wrote on its week sheets: promises, causes, visit plans."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from tests.review.reading import sheet
from tests.review.sample import AS_OF, consolidated
from workbook.check.checked import CheckedBook, Rows
from workbook.facts.tables import build_facts
from workbook.measure.measure import measure
from workbook.measure.week_plans import week_plans
from workbook.review.consolidated import Consolidated
from workbook.review.sheets import Plan, Sheet
from workbook.review.week_review import WeekReview
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.recipient import Audience
from workbook.schema.team import Member
from workbook.schema.words import Lang

WEEK = 2  # 2 to 8 November; the as-of day is the Thursday after
BUSY, WEAK, BEST, QUIET, MISSING = "004", "003", "001", "002", "011"
VISIT_COLUMNS = ("date", "slot", "customer", "mode", "purpose", "expected", "amount", "joint")

Visits = Sequence[tuple[object, ...]]

# Of the log: 客户5…客户9 are met on 2–6 November one a day, 客户10…客户13 on 9–12 November.
THIS_WEEK: Visits = (
    (date(2026, 11, 2), "morning", "客户5", "visit", "approach", "约到面谈", None, None),
    (date(2026, 11, 3), "afternoon", "客户7", "visit", "present", "讲清方案", None, None),
    (date(2026, 11, 4), "morning", "客户9", "call", "service", "问近况", None, None),
    (date(2026, 11, 5), "evening", "客户12", "visit", "close", "签单", 8000.0, True),
    (date(2026, 11, 6), "morning", "顾西窗", "visit", "close", "签单", 12000.0, None),
    (date(2026, 11, 6), "afternoon", "青禾商贸", None, None, None, None, None),
)
NEXT_WEEK: Visits = (
    (date(2026, 11, 9), "morning", "客户10", "visit", "present", "讲清方案", None, None),
    (date(2026, 11, 13), "afternoon", "顾西窗", "visit", "close", "签单", 12000.0, True),
    (date(2026, 11, 14), None, "青禾商贸有限公司", "wechat", "approach", "约到面谈", None, None),
    (None, None, "南山书店", None, "service", None, None, None),
)
WHY_NOT = (None, None, None, None, "customer_moved_it", None)


def rows(names: Sequence[str], lines: Visits) -> Rows:
    """Return typed rows of a week sheet."""
    columns = {name: tuple(line[at] for line in lines) for at, name in enumerate(names)}
    return Rows(numbers=tuple(range(20, 20 + len(lines))), columns=columns, sheet="第1周")


def promised(figures: Mapping[str, float]) -> Rows:
    """Return the promises of a week."""
    return rows(("metric", "promise"), tuple(figures.items()))


def with_weeks(book: CheckedBook) -> CheckedBook:
    """Return a member's book with her week sheets filled in."""
    tables, fields = dict(book.tables), dict(book.fields)
    if book.member_id in (BUSY, BEST):
        this_week = rows(VISIT_COLUMNS, THIS_WEEK)
        reasons = {**this_week.columns, "not_done": WHY_NOT}
        tables["visits1"] = replace(this_week, columns=reasons)
        tables["visits2"] = rows(VISIT_COLUMNS, NEXT_WEEK)
        tables["progress2"] = promised({AMOUNT: 9000.0, DEALS: 1.0, "approach": 8.0})
        tables["progress3"] = promised({AMOUNT: 12000.0})
        fields |= {
            "week1.review.action": "每天上午先打十个电话，再出门。",
            "week1.review.promise": "本周约成六个面谈，签一单。",
            "week2.review.promise": "下周把顾西窗这一单签下来。",
        }
    if book.member_id == BUSY:
        fields |= {
            "week2.review.cause": "skill",
            "week2.review.kinds_enough": True,
            "week2.review.purpose_met": False,
            "week2.review.volume_enough": True,
            "week2.review.reason": "面谈不少，促成时客户都说要再比较，没有当场给出第二个方案。",
            "week2.review.action": "每次促成前准备两个方案，请主管陪访两次。",
        }
    if book.member_id == WEAK:
        tables["progress2"] = promised({AMOUNT: 10000.0})
        fields |= {"week2.review.cause": "volume", "week2.review.volume_enough": False}
    return replace(book, tables=tables, fields=fields)


@cache
def reviewed(as_of: date = AS_OF) -> Consolidated:
    """Return the run over the team's folder, the week sheets filled in by some."""
    run = replace(consolidated(), as_of=as_of)
    books = tuple(with_weeks(b) if b.status.is_counted else b for b in run.books)
    counted = [book for book in books if book.status.is_counted]
    facts = build_facts(counted, run.team, run.period)
    return replace(
        run,
        books=books,
        measures=measure(facts, run.team, run.period, as_of),
        week_plans=week_plans(counted, run.team, run.period, as_of),
    )


def member_of(member_id: str) -> Member | None:
    """Return a member of the team."""
    return next((m for m in reviewed().team.members if m.id == member_id), None)


@cache
def week_plan_of(
    audience: Audience = Audience.SUPERVISOR,
    lang: Lang = "zh",
    *,
    member_id: str = "",
    week: int = WEEK,
    as_of: date = AS_OF,
) -> Plan:
    """Return the plan of a week's review."""
    member = member_of(member_id)
    return WeekReview(run=reviewed(as_of), lang=lang, week=week).plan(audience, member)


def week_sheet(sheet_id: str, **wanted: Any) -> Sheet:  # noqa: ANN401 - those of week_plan_of
    """Return a sheet of a week's review."""
    return sheet(week_plan_of(**wanted), sheet_id)
