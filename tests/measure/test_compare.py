"""One month beside the month before: the day that compares, and what moved the result."""

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import PLAYBOOK
from workbook.calendar.build import build_period
from workbook.calendar.months import month_after, month_before
from workbook.measure.cents import to_cents
from workbook.measure.compare import Reached, compared_month, explain_change, same_workday
from workbook.schema.team import Team

COUNTS = st.integers(0, 500).map(float)
AMOUNTS = st.integers(0, 10**9).map(lambda cents: cents / 100)


def reached(prospect: float, visit: float, deal: float, amount: float) -> Reached:
    stages = {"prospect": prospect, "visit": visit, "deal": deal}
    return Reached(stages=stages, amount=amount)


def moved(now: Reached, before: Reached) -> list[tuple[str, float]] | None:
    explanation = explain_change(None, now=now, before=before, playbook=PLAYBOOK)
    return None if explanation is None else [(p.factor, p.value) for p in explanation.parts]


@pytest.mark.parametrize(
    ("as_of", "day"),
    [
        (date(2026, 10, 25), date(2026, 9, 25)),  # nothing gone: the day before October begins
        (date(2026, 10, 26), date(2026, 9, 28)),
        (date(2026, 10, 30), date(2026, 10, 9)),  # the fifth workday, after the holidays
        (date(2026, 11, 1), date(2026, 10, 9)),  # a Sunday: still the fifth
        (date(2026, 11, 24), date(2026, 10, 25)),  # 22 gone, October has fewer
        (date(2026, 11, 25), date(2026, 10, 25)),
        (date(2026, 12, 3), date(2026, 10, 25)),
    ],
)
def test_as_many_workdays_gone(team: Team, as_of: date, day: date) -> None:
    november, october = (build_period(id_, team)[0] for id_ in ("2026-11", "2026-10"))

    assert day == same_workday(november, as_of, october)
    assert ("2026-10", day) == compared_month(team, november, as_of)


@given(
    st.dates(date(2026, 10, 26), date(2026, 11, 25)),
)
def test_no_day_compares_with_more_work(as_of: date) -> None:
    team = Team(id="T", name="T", supervisor="S", playbook=PLAYBOOK)
    november, october = (build_period(id_, team)[0] for id_ in ("2026-11", "2026-10"))
    day = same_workday(november, as_of, october)

    assert october.gone(day) == min(november.gone(as_of), len(october.workdays))


@given(st.integers(2000, 2090), st.integers(1, 12))
def test_the_month_after_the_month_before_is_the_month(year: int, month: int) -> None:
    id_ = f"{year}-{month:02}"

    assert id_ == month_after(month_before(id_)) == month_before(month_after(id_))


def test_twice_the_prospects_and_nothing_else() -> None:
    explanation = explain_change(
        "0102",
        now=reached(80, 40, 8, 40_000.0),
        before=reached(40, 20, 4, 20_000.0),
        playbook=PLAYBOOK,
    )

    assert explanation is not None
    assert ("0102", 20_000.0) == (explanation.member_id, explanation.gap)
    assert [
        ("prospect", 80.0, 40.0, 20_000.0),
        ("visit", 0.5, 0.5, 0.0),
        ("deal", 0.2, 0.2, 0.0),
        ("average_deal", 5_000.0, 5_000.0, 0.0),
    ] == [(p.factor, p.actual, p.baseline, p.value) for p in explanation.parts]


def test_smaller_deals() -> None:
    before, now = reached(40, 20, 4, 20_000.0), reached(40, 20, 4, 12_000.0)

    assert [("prospect", 0.0), ("visit", 0.0), ("deal", 0.0), ("average_deal", -8_000.0)] == moved(
        now, before
    )


def test_a_stage_nobody_reached_last_month_is_no_link() -> None:
    before, now = reached(0, 20, 4, 20_000.0), reached(30, 20, 4, 10_000.0)

    assert [("visit", 0.0), ("deal", 0.0), ("average_deal", -10_000.0)] == moved(now, before)


def test_nothing_sold_this_month_is_the_first_that_is_missing() -> None:
    before, now = reached(40, 20, 4, 20_000.0), reached(35, 0, 0, 0.0)

    assert [("prospect", 0.0), ("visit", -20_000.0), ("deal", 0.0), ("average_deal", 0.0)] == moved(
        now, before
    )


@pytest.mark.parametrize("before", [reached(40, 20, 0, 0.0), reached(40, 20, 1, -50.0)])
def test_no_result_last_month_is_nothing_to_compare_with(before: Reached) -> None:
    assert moved(reached(40, 20, 4, 20_000.0), before) is None


@given(st.tuples(COUNTS, COUNTS, COUNTS, AMOUNTS), st.tuples(COUNTS, COUNTS, COUNTS, AMOUNTS))
def test_the_parts_sum_to_the_change_to_the_cent(
    now: tuple[float, float, float, float], then: tuple[float, float, float, float]
) -> None:
    explanation = explain_change(None, now=reached(*now), before=reached(*then), playbook=PLAYBOOK)

    assert (explanation is None) == (then[2] <= 0 or then[3] <= 0)
    if explanation is not None:
        parts = [to_cents(part.value) for part in explanation.parts]
        assert to_cents(now[3] - then[3]) == sum(parts) == to_cents(explanation.gap)
        assert all(math.isfinite(part.actual) for part in explanation.parts)
