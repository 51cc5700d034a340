"""The chain from a target back to the activity it takes, against worked cases."""

import math
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import PLAYBOOK
from tests.strategies import funnels
from workbook.measure.chain import ceiling, chain_back, deals_needed
from workbook.schema.playbook import Stage
from workbook.schema.words import Words


def _funnel(*steps: tuple[str, float | None]) -> tuple[Stage, ...]:
    """Return a chain of stages, each measured from the one before."""
    before = ("", *(name for name, _ in steps))
    return tuple(
        Stage(id=name, label=Words(name, name), of=of, rate=rate)
        for (name, rate), of in zip(steps, before, strict=False)
    )


def test_ten_three_one() -> None:
    """Ten suspects, three fact finders, one client."""
    funnel = _funnel(("名单", None), ("面谈", 3 / 10), ("成交", 1 / 3))

    assert chain_back(1, funnel) == {"名单": 10, "面谈": 3, "成交": 1}


def test_insurance() -> None:
    """50,000 yuan of which 20,000 are done, at 5,000 a deal."""
    funnel = _funnel(("邀约", None), ("面谈", 0.40), ("建议书", 0.50), ("成交", 0.33))
    deals = deals_needed(50_000 - 20_000, 5_000)

    assert deals == 6
    assert chain_back(6, funnel) == {"邀约": 95, "面谈": 38, "建议书": 19, "成交": 6}


def test_dealer() -> None:
    """30 cars of which 12 are sold."""
    funnel = _funnel(("客流", None), ("留档", 0.60), ("成交", 0.20))

    assert chain_back(30 - 12, funnel) == {"客流": 150, "留档": 90, "成交": 18}


def test_telesales() -> None:
    """8 cards of which 3 are issued; every rate of the stage before it."""
    funnel = _funnel(("名单", None), ("接触", 0.28), ("申请", 0.11), ("核卡", 0.075))

    assert chain_back(8 - 3, funnel) == {"名单": 2179, "接触": 610, "申请": 67, "核卡": 5}


@pytest.mark.parametrize("rate", [0.0, None, -0.1])
def test_what_lies_above_a_rate_of_zero_cannot_be_derived(rate: float | None) -> None:
    funnel = _funnel(("名单", None), ("接触", 0.5), ("申请", rate), ("核卡", 0.5))

    assert chain_back(3, funnel) == {"名单": None, "接触": None, "申请": 6, "核卡": 3}


def test_nothing_left_to_sell_takes_nothing() -> None:
    assert chain_back(0, PLAYBOOK.funnel) == {"prospect": 0, "visit": 0, "deal": 0}


def test_side_branch_is_no_link_of_the_chain() -> None:
    branch = Stage(id="试驾", label=Words("试驾", "Test drive"), of="prospect", rate=0.9)
    first, *rest = PLAYBOOK.funnel
    funnel = (first, branch, *rest)

    path = replace(PLAYBOOK, funnel=funnel).path

    assert [stage.id for stage in path] == ["prospect", "visit", "deal"]
    assert chain_back(1, path) == {"prospect": 10, "visit": 5, "deal": 1}


def test_funnel_of_a_single_stage() -> None:
    assert chain_back(4, _funnel(("成交", None))) == {"成交": 4}


@pytest.mark.parametrize(
    ("number", "rounded"),
    [(10.000000000000002, 10), (10.0000004, 10), (10.000001, 11), (0.0, 0), (9.5, 10)],
)
def test_ceiling_leaves_noise_aside(number: float, rounded: int) -> None:
    assert rounded == ceiling(number)


@pytest.mark.parametrize(
    ("amount", "average", "deals"),
    [(30_000, 5_000, 6), (30_001, 5_000, 7), (0, 5_000, 0), (100, 0, None), (100, -1, None)],
)
def test_deals_needed(amount: float, average: float, deals: int | None) -> None:
    assert deals == deals_needed(amount, average)


@given(st.integers(0, 1000), funnels())
def test_each_stage_yields_enough_for_the_next_and_no_more(
    deals: int, funnel: tuple[Stage, ...]
) -> None:
    needs = chain_back(deals, funnel)

    assert [stage.id for stage in funnel] == list(needs)
    for stage in funnel[1:]:
        before, after = needs[stage.of], needs[stage.id]

        assert before is not None
        assert after is not None
        # Exact, but for what a float of that size cannot tell and the sixth decimal.
        needed = after / Fraction(stage.rate or 0)
        slack = Fraction(1e-6 + math.ulp(float(needed)))
        assert needed - slack <= before < needed + 1 + slack
