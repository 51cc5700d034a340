"""Why a gap is what it is: exact to the cent, whatever was or was not logged."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import PLAYBOOK
from tests.measure.exact import decimal_parts, path_integral
from tests.strategies import links, money
from workbook.measure.cents import to_cents
from workbook.measure.explain import Link, explain_gap, links_of, logarithmic_mean
from workbook.measure.values import Part

Parts = list[tuple[str, float]]


def _links(prospect: float, visit: float, deal: float, amount: float) -> tuple[Link, ...]:
    return links_of({"prospect": prospect, "visit": visit, "deal": deal}, amount, PLAYBOOK)


def _explained(links: tuple[Link, ...], to_date: float, *unlogged: str) -> Parts:
    parts = explain_gap(links, to_date, frozenset(unlogged))

    assert parts is not None
    return [(part.factor, part.value) for part in parts]


def test_factors_of_a_result() -> None:
    """30,000 due: at half, a fifth and 5,000 a deal that is 60 prospects."""
    parts = explain_gap(_links(40, 30, 3, 12_000.0), 30_000.0)
    mean = (12_000 - 30_000) / math.log(12_000 / 30_000)

    assert parts is not None
    assert [(part.factor, part.actual, part.baseline) for part in parts] == [
        ("prospect", 40.0, 60.0),
        ("visit", 0.75, 0.5),
        ("deal", 0.1, 0.2),
        ("average_deal", 4_000.0, 5_000.0),
    ]
    assert [round(mean * math.log(part.actual / part.baseline), 2) for part in parts] == [
        part.value for part in parts
    ]
    assert math.fsum(part.value for part in parts) == pytest.approx(-18_000.0, abs=1e-9)


def test_on_target_by_other_means_the_parts_cancel() -> None:
    """Twice the prospects at half the rate: 20,794.42 is 30,000 ln 2."""
    assert _explained(_links(120, 30, 6, 30_000.0), 30_000.0) == [
        ("prospect", 20_794.42),
        ("visit", -20_794.42),
        ("deal", 0.0),
        ("average_deal", 0.0),
    ]


def test_nothing_done_is_the_top_volume() -> None:
    assert _explained(_links(0, 0, 0, 0.0), 30_000.0) == [
        ("prospect", -30_000.0),
        ("visit", 0.0),
        ("deal", 0.0),
        ("average_deal", 0.0),
    ]


@pytest.mark.parametrize(
    ("reached", "factor"),
    [((40, 0, 0), "visit"), ((40, 20, 0), "deal"), ((40, 20, 2), "average_deal")],
)
def test_no_result_is_the_first_factor_that_is_zero(
    reached: tuple[float, float, float], factor: str
) -> None:
    parts = dict(_explained(_links(*reached, 0.0), 30_000.0))

    assert {factor: -30_000.0} == {name: value for name, value in parts.items() if value}


@pytest.mark.parametrize(
    ("reached", "factor"),
    [
        ((40, 20, 2), "average_deal"),
        ((40, 0, 1), "average_deal"),
        ((40, 20, 0), "deal"),
        ((40, 20, -1), "deal"),
        ((40, 0, -1), "visit"),
        ((0, 0, -1), "prospect"),
    ],
)
def test_more_reversed_than_sold_is_the_first_factor_not_positive(
    reached: tuple[float, float, float], factor: str
) -> None:
    parts = dict(_explained(_links(*reached, -600.5), 30_000.0))

    assert {factor: -30_600.5} == {name: value for name, value in parts.items() if value}


def test_a_small_baseline_is_a_baseline() -> None:
    parts = dict(_explained(_links(40, 0, 0, 0.0), 0.5))

    assert {name: value for name, value in parts.items() if value} == {"visit": -0.5}


def test_factors_below_a_zero_are_shown_as_zero() -> None:
    parts = explain_gap(_links(40, 0, 0, 0.0), 30_000.0)

    assert parts is not None
    assert [part.actual for part in parts] == [40.0, 0.0, 0.0, 0.0]


def test_a_stage_passed_over_merges_into_the_next() -> None:
    """No visits logged, yet 4 deals: a tenth of the prospects should become deals."""
    parts = explain_gap(_links(40, 0, 4, 20_000.0), 30_000.0)

    assert parts == (
        Part(factor="prospect", actual=40.0, baseline=60.0, value=-10_000.0),
        Part(factor="deal", actual=0.1, baseline=0.1, value=0.0),
        Part(factor="average_deal", actual=5_000.0, baseline=5_000.0, value=0.0),
    )


def test_a_top_nobody_logged_merges_and_the_next_is_the_volume() -> None:
    parts = explain_gap(_links(0, 20, 4, 20_000.0), 30_000.0)

    assert parts is not None
    assert [(part.factor, part.actual, part.baseline) for part in parts] == [
        ("visit", 20.0, 30.0),
        ("deal", 0.2, 0.2),
        ("average_deal", 5_000.0, 5_000.0),
    ]


def test_results_alone_are_deals_and_deal_size() -> None:
    assert _explained(_links(0, 0, 6, 15_000.0), 30_000.0) == [
        ("deal", 0.0),
        ("average_deal", -15_000.0),
    ]


def test_an_amount_without_deals_is_one_factor_with_its_rates() -> None:
    parts = explain_gap(_links(40, 20, 0, 20_000.0), 30_000.0)

    assert parts is not None
    assert (
        parts[-1].factor,
        parts[-1].actual,
        parts[-1].baseline,
    ) == ("average_deal", 1_000.0, 1_000.0)
    assert [part.factor for part in parts] == ["prospect", "visit", "average_deal"]


def test_an_amount_and_nothing_else_is_one_part() -> None:
    assert explain_gap(_links(0, 0, 0, 20_000.0), 30_000.0) == (
        Part(factor="average_deal", actual=20_000.0, baseline=30_000.0, value=-10_000.0),
    )


def test_a_stage_nobody_in_the_team_logged_is_not_to_blame() -> None:
    assert _explained(_links(40, 0, 0, 0.0), 30_000.0, "visit") == [
        ("prospect", 0.0),
        ("deal", -30_000.0),
        ("average_deal", 0.0),
    ]


def test_without_a_deal_in_the_team_the_deal_is_still_a_factor() -> None:
    assert _explained(_links(0, 0, 0, 0.0), 30_000.0, "prospect", "visit", "deal") == [
        ("deal", -30_000.0),
        ("average_deal", 0.0),
    ]


@pytest.mark.parametrize("amount", [0.0, 5_000.0, -5_000.0])
@pytest.mark.parametrize("to_date", [0.0, -1.0])
def test_without_a_baseline_the_top_volume_takes_all(amount: float, to_date: float) -> None:
    (top, *others) = _explained(_links(40, 20, 1, amount), to_date)

    assert ("prospect", amount - to_date) == top
    assert [value for _, value in others] == [0.0, 0.0, 0.0]


def test_halves_of_a_cent_are_rounded_away_from_zero() -> None:
    assert _explained(_links(0, 0, 0, 0.0), 0.125) == [
        ("prospect", -0.13),
        ("visit", 0.0),
        ("deal", 0.0),
        ("average_deal", 0.0),
    ]


def test_without_standards_there_is_nothing_to_compare_with() -> None:
    first, visit, *rest = _links(40, 20, 4, 20_000.0)
    unknown = Link(factor=visit.factor, reached=visit.reached, standard=0.0)

    assert explain_gap((first, unknown, *rest), 30_000.0) is None


def test_a_missing_standard_of_the_new_top_does_no_harm() -> None:
    first, visit, *rest = _links(0, 20, 4, 20_000.0)
    unknown = Link(factor=visit.factor, reached=visit.reached, standard=0.0)

    assert _explained((first, unknown, *rest), 30_000.0) == _explained(
        (first, visit, *rest), 30_000.0
    )


@given(links(), money(0), st.sets(st.sampled_from([f"stage{n}" for n in range(7)])))
def test_parts_sum_to_the_gap_to_the_cent(
    drawn: tuple[Link, ...], to_date: float, unlogged: set[str]
) -> None:
    parts = explain_gap(drawn, to_date, frozenset(unlogged))
    gap = to_cents(drawn[-1].reached - to_date)

    assert parts is not None
    assert gap == sum(to_cents(part.value) for part in parts)
    assert gap / 100 == round(math.fsum(part.value for part in parts), 2)


@given(links(), money(1))
def test_actual_factors_multiply_to_the_actual(drawn: tuple[Link, ...], to_date: float) -> None:
    parts = explain_gap(drawn, to_date)

    assert parts is not None
    assert math.isclose(to_date, math.prod(part.baseline for part in parts), rel_tol=1e-9)
    if drawn[-1].reached > 0:
        actual = math.prod(part.actual for part in parts)

        assert math.isclose(drawn[-1].reached, actual, rel_tol=1e-9)


@given(links(least=1), money(1))
def test_positive_parts_equal_the_formula_in_decimals(
    drawn: tuple[Link, ...], to_date: float
) -> None:
    parts = explain_gap(drawn, to_date)

    assert parts is not None
    exact = decimal_parts(parts, drawn[-1].reached, to_date)
    largest = max(abs(float(value)) for value in exact)
    for part, value in zip(parts, exact, strict=True):
        assert abs(part.value - float(value)) < 0.01 + 1e-9 * largest


def test_parts_are_the_integral_of_each_factors_change() -> None:
    parts = explain_gap(_links(55, 21, 5, 31_000.0), 30_000.0)

    assert parts is not None
    start, end = [part.baseline for part in parts], [part.actual for part in parts]
    for index, part in enumerate(parts):
        assert part.value == pytest.approx(path_integral(start, end, index), abs=0.01)


@given(links(least=1), money(1))
def test_a_factor_at_its_standard_explains_nothing(drawn: tuple[Link, ...], to_date: float) -> None:
    parts = explain_gap(drawn, to_date)

    assert parts is not None
    for part in parts:
        if math.isclose(part.actual, part.baseline, rel_tol=1e-15):
            assert abs(part.value) <= 0.01


@pytest.mark.parametrize(
    ("one", "other", "mean"),
    [
        (5.0, 5.0, 5.0),
        (math.e, 1.0, math.e - 1),
        (1.0, math.e, math.e - 1),
        (1.0, 1.0 + 2e-16, 1.0),
        (1e12, 1e-2, (1e12 - 1e-2) / math.log(1e14)),
    ],
)
def test_logarithmic_mean(one: float, other: float, mean: float) -> None:
    assert logarithmic_mean(one, other) == pytest.approx(mean, rel=1e-12)


@given(money(1), money(1))
def test_logarithmic_mean_lies_between(one: float, other: float) -> None:
    mean = logarithmic_mean(one, other)

    assert min(one, other) * (1 - 1e-12) <= mean <= max(one, other) * (1 + 1e-12)
