"""Conversion rates, raw and shrunk, and their verdicts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import PLAYBOOK
from workbook.measure.funnel import shrunk_rate, stage_rates
from workbook.measure.values import Rate
from workbook.schema.playbook import Stage
from workbook.schema.words import Words


def test_rates_of_a_funnel() -> None:
    reached = {"prospect": 40.0, "visit": 10.0, "deal": 3.0}

    assert (
        Rate(
            member_id="001",
            stage="visit",
            of="prospect",
            trials=40.0,
            successes=10.0,
            raw=0.25,
            shrunk=20 / 60,
            standard=0.5,
            verdict="weak",
        ),
        Rate(
            member_id="001",
            stage="deal",
            of="visit",
            trials=10.0,
            successes=3.0,
            raw=0.3,
            shrunk=7 / 30,
            standard=0.2,
            verdict="strong",
        ),
    ) == stage_rates("001", reached, PLAYBOOK.funnel)


def _verdict(successes: float, trials: float, standard: float = 0.5) -> str:
    stage = Stage(id="visit", label=Words("面谈", "Visit"), of="list", rate=standard)
    (rate,) = stage_rates(None, {"list": trials, "visit": successes}, (stage,))
    return rate.verdict


@pytest.mark.parametrize(
    ("successes", "trials", "verdict"),
    [
        (0, 9, "too_few"),
        (9, 9, "too_few"),
        (0, 0, "too_few"),
        (0, 10, "weak"),
        (7, 20, "fair"),
        (6.99, 20, "weak"),
        (13, 20, "fair"),
        (13.01, 20, "strong"),
        (5, 10, "fair"),
        (-3, 10, "weak"),
    ],
)
def test_verdict(successes: float, trials: float, verdict: str) -> None:
    assert verdict == _verdict(successes, trials)


@pytest.mark.parametrize(("successes", "verdict"), [(0, "fair"), (1, "strong")])
def test_a_standard_of_zero_is_beaten_by_anything(successes: float, verdict: str) -> None:
    assert verdict == _verdict(successes, 30, standard=0.0)


def test_nothing_tried_has_no_raw_rate() -> None:
    rates = stage_rates("001", {"prospect": 0.0, "visit": 0.0, "deal": 0.0}, PLAYBOOK.funnel)

    assert [(rate.raw, rate.shrunk) for rate in rates] == [(None, 0.5), (None, 0.2)]


def test_stages_without_a_standard_or_a_denominator_have_no_rate() -> None:
    funnel = (
        Stage(id="first", label=Words("一", "One"), rate=0.5),
        Stage(id="second", label=Words("二", "Two"), of="first"),
        Stage(id="third", label=Words("三", "Three"), of="elsewhere", rate=0.5),
    )

    assert stage_rates("001", dict.fromkeys(("first", "second", "third"), 1.0), funnel) == ()


@given(st.integers(0, 200), st.integers(0, 200), st.floats(0, 1))
def test_shrunk_lies_between_raw_and_standard(hits: int, misses: int, standard: float) -> None:
    trials = hits + misses
    raw = hits / trials if trials else standard
    shrunk = shrunk_rate(hits, trials, standard)

    assert min(raw, standard) - 1e-12 <= shrunk <= max(raw, standard) + 1e-12
