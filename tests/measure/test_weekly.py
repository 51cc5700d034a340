"""Weeks: plan against actual."""

import math
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import HALF, PERIOD, TEAM, book
from tests.strategies import books, teams
from workbook.check.checked import CheckedBook
from workbook.facts.tables import build_facts
from workbook.measure.basis import Basis
from workbook.measure.values import WeekProgress
from workbook.measure.weekly import week_plan, week_progress
from workbook.schema.team import Target, Team


def _weeks(team: Team, *drawn: CheckedBook) -> tuple[WeekProgress, ...]:
    return week_progress(Basis.of(build_facts(drawn, team, PERIOD), team, PERIOD, HALF))


def test_plan_goes_by_the_weeks_workdays() -> None:
    assert [week.workdays for week in PERIOD.weeks] == [4, 5, 5, 4, 4]
    assert week_plan(60_000.0, PERIOD) == (10_909.0, 13_637.0, 13_636.0, 10_909.0, 10_909.0)
    assert week_plan(0.05, PERIOD) == (0.01, 0.01, 0.01, 0.01, 0.01)


def test_a_members_weeks() -> None:
    log = "date deals amount\n05-26 1 5454.5\n05-31 1 5454.5\n06-08 2 100\n06-10 9 9000"
    weeks = [
        each
        for each in _weeks(TEAM, book("001", log=log))
        if (each.member_id, each.metric) == ("001", "amount")
    ]

    assert weeks == [
        WeekProgress(
            member_id="001", metric="amount", week=1, plan=10_909.0, actual=10_909.0, attainment=1.0
        ),
        WeekProgress(
            member_id="001", metric="amount", week=2, plan=13_637.0, actual=0.0, attainment=0.0
        ),
        WeekProgress(
            member_id="001",
            metric="amount",
            week=3,
            plan=13_636.0,
            actual=100.0,
            attainment=100 / 13_636,
        ),
        *(
            WeekProgress(
                member_id="001", metric="amount", week=n, plan=10_909.0, actual=0.0, attainment=0.0
            )
            for n in (4, 5)
        ),
    ]


def test_the_teams_plan_is_the_sum_of_its_members_plans() -> None:
    """Ten and one pieces: each is split, then added; 0.1 and 0.2 are 0.3."""
    issued = (
        ("001", "deals", 10.0),
        ("002", "deals", 1.0),
        ("001", "service", 0.1),
        ("002", "service", 0.2),
    )
    team = replace(
        TEAM,
        targets=tuple(
            Target(period="2026-06", member_id=member, metric=metric, value=value)
            for member, metric, value in issued
        ),
    )
    plans = {
        metric: [
            each.plan for each in _weeks(team) if each.member_id is None and each.metric == metric
        ]
        for metric in ("amount", "deals", "service")
    }

    assert plans == {
        "amount": [None] * 5,
        "deals": [2.0, 3.0, 2.0, 2.0, 2.0],
        "service": [0.06] * 5,
    }


@given(books, teams(), st.sampled_from(PERIOD.days))
def test_weeks_add_up_to_the_month(drawn: tuple[CheckedBook, ...], team: Team, as_of: date) -> None:
    basis = Basis.of(build_facts(drawn, team, PERIOD), team, PERIOD, as_of)
    actuals: dict[tuple[str | None, str], list[float]] = {}
    plans: dict[tuple[str | None, str], list[float | None]] = {}
    for each in week_progress(basis):
        actuals.setdefault((each.member_id, each.metric), []).append(each.actual)
        plans.setdefault((each.member_id, each.metric), []).append(each.plan)

    for (who, metric), values in actuals.items():
        assert basis.totals[who][metric] == round(math.fsum(values), 2)
    for (who, metric), parts in plans.items():
        target = basis.target(who, metric)
        known = [part for part in parts if part is not None]

        assert (target is None) == (known == [])
        assert (target or 0.0) == round(math.fsum(known), 2)
