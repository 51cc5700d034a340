"""Promises of a metric of which less is better: the month's verdict is the week's."""

from dataclasses import replace
from datetime import date

import pytest

from tests.review.month_sample import BUSY, over
from tests.review.reading import notes, sheet, table, values
from tests.review.sample import consolidated
from workbook.check.checked import Rows
from workbook.review.consolidated import Consolidated
from workbook.review.month import plan_month
from workbook.review.sheets import Sheet
from workbook.schema.playbook import DEALS
from workbook.schema.recipient import Audience

WEEK_THREE = date(2026, 11, 12)


def fewer_is_better(run: Consolidated, *, week: float, month: float) -> Consolidated:
    """Return a run in which fewer deals are better; 1 is done in the first week, 2 in the month."""
    playbook = run.team.playbook
    results = tuple(
        replace(each, is_more_better=False) if each.id == DEALS else each
        for each in playbook.results
    )
    promised = Rows(numbers=(8,), columns={"metric": (DEALS,), "promise": (week,)})
    books = tuple(
        replace(
            book,
            tables={"log": book.tables["log"], "progress1": promised},
            fields={f"month.pledge.{DEALS}_commit": month},
        )
        if book.member_id == BUSY
        else book
        for book in run.books
    )
    team = replace(run.team, playbook=replace(playbook, results=results))
    return replace(run, team=team, books=books)


def page_of(run: Consolidated) -> Sheet:
    """Return the member's page."""
    who = next(each for each in run.team.members if each.id == BUSY)
    return sheet(plan_month(run, "zh", audience=Audience.MEMBER, member=who), f"member {BUSY}")


@pytest.mark.parametrize(
    ("week", "month", "told"),
    [
        (3.0, 4.0, ["兑现", "兑现"]),
        (1.0, 2.0, ["兑现", "兑现"]),
        (0.5, 1.0, ["超出 0.5", "超出 1"]),
    ],
)
def test_done_less_than_promised_of_what_less_is_better_is_kept(
    week: float, month: float, told: list[str]
) -> None:
    rows = values(table(page_of(fewer_is_better(over(), week=week, month=month)), "promises"))

    assert told == [rows[0][5], rows[5][5]]


def test_what_less_is_better_is_not_kept_before_its_time_and_broken_at_once() -> None:
    run = consolidated(as_of=WEEK_THREE)
    open_, broken = (
        values(table(page_of(fewer_is_better(run, week=1.0, month=month)), "promises"))[5]
        for month in (9.0, 1.0)
    )

    assert [("件数 9", ""), ("件数 1（做到 2）", "超出 1")] == [open_[4:], broken[4:]]


@pytest.mark.parametrize(("week", "month", "is_praised"), [(3.0, 4.0, True), (0.5, 1.0, False)])
def test_nobody_is_praised_for_more_of_what_less_is_better(
    week: float, month: float, is_praised: bool
) -> None:
    page = page_of(fewer_is_better(over(), week=week, month=month))

    assert is_praised == ("✓ 答应的 2 件事，做到 2 件。" in notes(page, "well"))
