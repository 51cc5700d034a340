"""One metric against its target."""

import math
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import HALF, PERIOD, PLAYBOOK
from tests.strategies import money
from workbook.measure.clock import Clock
from workbook.measure.pace import light_of, measure_pace
from workbook.measure.values import Light, Measure

AMOUNT = PLAYBOOK.results[0]
COMPLAINTS = replace(AMOUNT, id="complaints", is_more_better=False)
MIDDLE = Clock.at(PERIOD, HALF)


def test_clock() -> None:
    assert Clock(progress=0.5, workdays=22, gone=11, left=11) == MIDDLE


def test_behind_in_the_middle_of_the_month() -> None:
    assert Measure(
        member_id="001",
        metric="amount",
        target=60000.0,
        target_to_date=30000.0,
        actual=24000.0,
        gap=-6000.0,
        attainment=0.4,
        pace=0.8,
        per_day=24000 / 11,
        needed_per_day=36000 / 11,
        forecast=48000.0,
        light=Light.ORANGE,
    ) == measure_pace("001", AMOUNT, target=60000.0, actual=24000.0, clock=MIDDLE)


def test_target_beaten_needs_nothing_more() -> None:
    measured = measure_pace("001", AMOUNT, target=10000.0, actual=12000.0, clock=MIDDLE)

    assert (measured.needed_per_day, measured.gap, measured.light) == (0.0, 7000.0, Light.GREEN)


def test_without_a_target_only_what_needs_none_is_known() -> None:
    assert Measure(
        member_id=None,
        metric="amount",
        target=None,
        target_to_date=None,
        actual=22.0,
        gap=None,
        attainment=None,
        pace=None,
        per_day=2.0,
        needed_per_day=None,
        forecast=44.0,
        light=Light.GREY,
    ) == measure_pace(None, AMOUNT, target=None, actual=22.0, clock=MIDDLE)


def test_before_the_month_nothing_is_due() -> None:
    before = Clock.at(PERIOD, date(2026, 5, 25))
    measured = measure_pace("001", AMOUNT, target=22.0, actual=0.0, clock=before)

    assert (measured.target_to_date, measured.gap, measured.attainment) == (0.0, 0.0, 0.0)
    assert (measured.pace, measured.per_day, measured.forecast) == (None, None, None)
    assert (measured.needed_per_day, measured.light) == (1.0, Light.GREY)


def test_after_the_month_no_day_is_left() -> None:
    after = Clock.at(PERIOD, date(2026, 6, 26))
    measured = measure_pace("001", AMOUNT, target=22.0, actual=11.0, clock=after)

    assert (
        measured.target_to_date,
        measured.attainment,
        measured.per_day,
        measured.forecast,
    ) == (22.0, 0.5, 0.5, 11.0)
    assert None is measured.needed_per_day


def test_target_of_zero_has_no_attainment() -> None:
    measured = measure_pace("001", AMOUNT, target=0.0, actual=5.0, clock=MIDDLE)

    assert (
        measured.attainment,
        measured.pace,
        measured.gap,
        measured.needed_per_day,
    ) == (None, None, 5.0, 0.0)


def test_more_reversed_than_sold_is_negative_and_red() -> None:
    measured = measure_pace("001", AMOUNT, target=100.0, actual=-50.0, clock=MIDDLE)

    assert (
        measured.attainment,
        measured.pace,
        measured.gap,
        measured.light,
    ) == (-0.5, -1.0, -100.0, Light.RED)


def test_metric_of_which_less_is_better() -> None:
    few, many = (
        measure_pace("001", COMPLAINTS, target=10.0, actual=actual, clock=MIDDLE)
        for actual in (4.0, 8.0)
    )

    assert (few.light, many.light) == (Light.GREEN, Light.RED)
    assert (few.gap, many.gap) == (-1.0, 3.0)


def test_stages_and_activities_are_better_when_more() -> None:
    stage, activity = PLAYBOOK.funnel[1], PLAYBOOK.beside[0]

    assert [
        (each.metric, each.light)
        for each in (
            measure_pace("001", stage, target=10.0, actual=1.0, clock=MIDDLE),
            measure_pace("001", activity, target=10.0, actual=5.0, clock=MIDDLE),
        )
    ] == [("visit", Light.RED), ("service", Light.GREEN)]


@pytest.mark.parametrize(
    ("pace", "light"),
    [
        (None, Light.GREY),
        (1.2, Light.GREEN),
        (1.0, Light.GREEN),
        (0.9999999999, Light.GREEN),
        (0.999, Light.YELLOW),
        (0.85, Light.YELLOW),
        (0.849, Light.ORANGE),
        (0.7, Light.ORANGE),
        (0.699, Light.RED),
        (0.0, Light.RED),
        (-1.0, Light.RED),
    ],
)
def test_light(pace: float | None, light: Light) -> None:
    assert light == light_of(pace)


@pytest.mark.parametrize(
    ("pace", "light"),
    [
        (None, Light.GREY),
        (-1.0, Light.GREEN),
        (0.0, Light.GREEN),
        (1.0, Light.GREEN),
        (1.01, Light.YELLOW),
        (1.25, Light.ORANGE),
        (1.43, Light.RED),
    ],
)
def test_light_where_less_is_better(pace: float | None, light: Light) -> None:
    assert light == light_of(pace, is_more_better=False)


@given(money(), money(1), st.sampled_from(PERIOD.days))
def test_what_a_measure_says_agrees_with_itself(actual: float, target: float, day: date) -> None:
    clock = Clock.at(PERIOD, day)
    measured = measure_pace("001", AMOUNT, target=target, actual=actual, clock=clock)

    assert measured.gap == actual - target * clock.progress
    assert measured.attainment == actual / target
    if measured.needed_per_day is not None:
        reached = actual + measured.needed_per_day * clock.left

        assert math.isclose(max(actual, target), reached, rel_tol=1e-9, abs_tol=1e-6)
    if measured.forecast is not None:
        assert math.isclose(actual, measured.forecast * clock.progress, abs_tol=1e-6)
