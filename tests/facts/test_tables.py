"""Facts as a whole: which books count, and that nothing is lost or counted twice."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from tests.facts.framed import Framed, columns_of, framed_facts
from tests.facts.naive import naive_activity, naive_result
from tests.facts.sample import MEMBERS, PERIOD, PLAYBOOK, TEAM, book, people
from tests.strategies import books, playbooks
from workbook.check.checked import CheckedBook
from workbook.facts.tables import build_facts
from workbook.schema.playbook import Playbook
from workbook.schema.status import FileStatus
from workbook.schema.team import Member

LOG = """
date  customer activity quantity deals amount is_new
06-03 甲公司   visit    2        -     -      新
"""


def _members(facts: Framed) -> list[str]:
    return facts.log["member_id"].tolist()


@pytest.mark.parametrize("status", FileStatus)
def test_only_books_that_count_carry_facts(status: FileStatus) -> None:
    facts = framed_facts([book("001", log=LOG, status=status)], TEAM, PERIOD)

    assert (["001"] if status.is_counted else []) == _members(facts)


def test_books_of_others_carry_no_facts() -> None:
    """A stranger, and one who left before the month began."""
    gone = Member(id="005", name="赵六", left=date(2026, 5, 25))
    team = replace(TEAM, members=(*MEMBERS, gone))
    facts = framed_facts([book(each, log=LOG) for each in ("777", "005", "002")], team, PERIOD)

    assert _members(facts) == ["002"]


def test_no_books_yield_empty_tables() -> None:
    facts = framed_facts([], TEAM, PERIOD)

    assert sum(len(getattr(facts, name)) for name in Framed.__slots__) == 0


def test_team_without_members_has_no_facts() -> None:
    facts = framed_facts([book("001", log=LOG)], replace(TEAM, members=()), PERIOD)

    assert _members(facts) == []


def test_types_do_not_depend_on_what_is_filled_in() -> None:
    full = build_facts([book("001", log=LOG, counts="date visit\n06-03 1")], TEAM, PERIOD)

    assert columns_of(full) == columns_of(build_facts([], TEAM, PERIOD))


def test_categories_are_the_roster_and_the_playbook() -> None:
    facts = framed_facts([], TEAM, PERIOD)

    assert facts.log["member_id"].cat.categories.tolist() == ["001", "002", "009"]
    assert facts.activity["activity"].cat.categories.tolist() == [
        "prospect",
        "visit",
        "deal",
        "service",
        "reversal",
    ]


@given(books, playbooks())
def test_counts_equal_a_plain_count(drawn: tuple[CheckedBook, ...], playbook: Playbook) -> None:
    facts = framed_facts(drawn, replace(TEAM, playbook=playbook), PERIOD)
    table = facts.activity
    keys = zip(table["member_id"], table["date"].dt.date, table["activity"], strict=True)

    assert naive_activity(drawn, playbook) == dict(zip(keys, table["count"], strict=True))


@given(books)
def test_results_equal_a_plain_sum(drawn: tuple[CheckedBook, ...]) -> None:
    table = framed_facts(drawn, TEAM, PERIOD).result
    keys = zip(table["member_id"], table["date"].dt.date, strict=True)

    assert naive_result(drawn) == dict(
        zip(keys, zip(table["deals"], table["amount"], strict=True), strict=True)
    )


@given(books)
def test_order_of_the_books_changes_nothing(drawn: tuple[CheckedBook, ...]) -> None:
    team = replace(TEAM, playbook=people())
    one, other = (framed_facts(each, team, PERIOD) for each in (drawn, drawn[::-1]))

    assert one.activity.equals(other.activity)
    assert one.result.equals(other.result)


@given(books)
def test_every_logged_amount_is_in_the_results(drawn: tuple[CheckedBook, ...]) -> None:
    """Where a day's log says anything of results, all of it counts."""
    facts = framed_facts(drawn, TEAM, PERIOD)
    told = facts.log[facts.log["deals"].notna() | facts.log["amount"].notna()]
    days = told.groupby(["member_id", "date"], observed=True)["amount"].sum().round(2)
    results = facts.result.set_index(["member_id", "date"])["amount"]

    assert days.tolist() == results.loc[days.index].tolist()


def test_sample_playbook_counts_what_the_tests_say() -> None:
    assert [each.id for each in PLAYBOOK.counted] == ["prospect", "visit", "service"]
