"""The made-up team's November when it is over, with promises, and its October."""

from dataclasses import replace
from datetime import date
from functools import cache

from tests.review.reading import sheet
from tests.review.sample import PEOPLE, SUPERVISOR, Person, consolidated
from workbook.check.checked import CheckedBook, Rows
from workbook.review.consolidated import Consolidated
from workbook.review.month import plan_month
from workbook.review.sheets import Plan, Sheet
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.recipient import Audience
from workbook.schema.words import Lang

LAST_DAY = date(2026, 11, 25)
LAST_DAY_BEFORE = date(2026, 10, 25)
BUSY = "004"
BEFORE = tuple(
    replace(person, counts=(most * 4 // 5, each, few, less, least), amount=amount)
    for person, amount in zip(
        PEOPLE,
        (41e3, 30100.0, 9900.0, 22400.0, 22400.0, 8e3, 25000.5, 0.0, 19e3, 31e3, 0.0, 24600.0),
        strict=True,
    )
    for most, each, few, less, least in (person.counts,)
)


def over(people: tuple[Person, ...] = PEOPLE) -> Consolidated:
    """Return November when it is over; one member promised something every week."""
    run = consolidated(people, as_of=LAST_DAY)
    books = tuple(_promised(book) if book.member_id == BUSY else book for book in run.books)
    return replace(run, books=books)


def before(people: tuple[Person, ...] = BEFORE) -> Consolidated:
    """Return October, whole."""
    run = consolidated(people, period_id="2026-10", as_of=LAST_DAY_BEFORE)
    said = {"week4.review.promise": "十一月第一周约满十个老客户"}
    books = tuple(
        replace(book, fields=said) if book.member_id == BUSY else book for book in run.books
    )
    return replace(run, books=books)


def _promised(book: CheckedBook) -> CheckedBook:
    def week(*promised: tuple[str, float]) -> Rows:
        metrics, values = zip(*promised, strict=True)
        return Rows(
            numbers=tuple(range(8, 8 + len(promised))),
            columns={"metric": metrics, "promise": values},
        )

    return replace(
        book,
        tables={
            **book.tables,
            "progress1": week((AMOUNT, 4000.0), (DEALS, 1.0)),
            "progress3": week((AMOUNT, 12000.0), ("present", 2.0)),
        },
        fields={
            f"month.pledge.{AMOUNT}_commit": 40000.0,
            "week1.review.promise": "每天先打三个邀约电话再出门",
            "week5.review.promise": "十二月每周陪主管跑一次重点单",
        },
    )


@cache
def month_plan(
    audience: Audience = Audience.SUPERVISOR, lang: Lang = "zh", member: str = BUSY
) -> Plan:
    """Return the plan of the made-up November's monthly review."""
    run = over()
    who = next(each for each in run.team.members if each.id == member)
    return plan_month(run, lang, audience=audience, member=who, before=before())


def page(member: str = BUSY, lang: Lang = "zh") -> Sheet:
    """Return a member's own page."""
    return sheet(month_plan(Audience.MEMBER, lang, member), f"member {member}")


__all__ = ["BUSY", "SUPERVISOR", "before", "month_plan", "over", "page"]
