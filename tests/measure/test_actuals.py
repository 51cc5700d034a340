"""Actuals by member, metric and day."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import HALF, PERIOD, PLAYBOOK, TEAM, book
from tests.strategies import books
from workbook.check.checked import CheckedBook
from workbook.facts.tables import build_facts
from workbook.measure.actuals import Actuals

BOOK = book(
    "002",
    log="""
    date  activity quantity deals amount
    05-26 prospect 3        -     -
    06-06 visit    2        -     -
    06-09 deal     1        1     0.10
    06-10 deal     1        1     0.20
    """,
)


def _actuals(as_of: date, *drawn: CheckedBook) -> Actuals:
    return Actuals.of(build_facts(drawn, TEAM, PERIOD), TEAM, PERIOD, as_of)


@pytest.mark.parametrize(
    ("as_of", "totals"),
    [
        (date(2026, 5, 25), [0.0, 0.0, 0.0, 0.0, 0.0]),
        (date(2026, 5, 26), [0.0, 0.0, 3.0, 0.0, 0.0]),
        (HALF, [0.1, 1.0, 3.0, 2.0, 0.0]),
        (date(2026, 7, 9), [0.3, 2.0, 3.0, 2.0, 0.0]),
    ],
)
def test_totals_end_with_the_as_of_day(as_of: date, totals: list[float]) -> None:
    actuals = _actuals(as_of, BOOK)

    assert actuals.metrics == ("amount", "deals", "prospect", "visit", "service")
    assert {None: totals, "001": [0.0] * 5, "002": totals, "009": [0.0] * 5} == {
        who: list(values.values()) for who, values in actuals.totals().items()
    }


def test_weeks_and_days() -> None:
    actuals = _actuals(date(2026, 6, 30), BOOK)

    assert actuals.weekly(PERIOD)["002"] == {
        "amount": (0.0, 0.0, 0.3, 0.0, 0.0),
        "deals": (0.0, 0.0, 2.0, 0.0, 0.0),
        "prospect": (3.0, 0.0, 0.0, 0.0, 0.0),
        "visit": (0.0, 2.0, 0.0, 0.0, 0.0),
        "service": (0.0,) * 5,
    }
    assert actuals.cumulative("amount") == [0.0] * 14 + [0.1] + [0.3] * 16


def test_amount_and_deals_are_there_though_the_playbook_sets_no_target_for_them() -> None:
    team = replace(TEAM, playbook=replace(PLAYBOOK, results=()))
    facts = build_facts([BOOK], team, PERIOD)

    assert tuple(
        Actuals.of(facts, team, PERIOD, HALF).totals()[None][metric]
        for metric in ("amount", "deals")
    ) == (0.1, 1.0)


@given(books, st.sampled_from(PERIOD.days))
def test_the_team_is_the_sum_of_its_members_to_the_unit(
    drawn: tuple[CheckedBook, ...], as_of: date
) -> None:
    actuals = _actuals(as_of, *drawn)

    assert (actuals.units[0] == actuals.units[1:].sum(axis=0)).all()
