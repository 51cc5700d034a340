"""Exact splitting by largest remainder."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import money
from workbook.calendar.split import split_exactly

weights = st.lists(
    st.integers(0, 31) | st.floats(0, 1e6, allow_subnormal=False), min_size=1, max_size=12
)


@pytest.mark.parametrize(
    ("total", "parts", "split"),
    [
        (60000, (5, 5, 5, 5, 3), (13044.0, 13044.0, 13043.0, 13043.0, 7826.0)),
        (10, (5, 5, 5, 5, 3), (2.0, 2.0, 2.0, 2.0, 2.0)),
        (1, (5, 5, 5, 5, 3), (1.0, 0.0, 0.0, 0.0, 0.0)),
        (7, (1, 2, 1), (2.0, 3.0, 2.0)),
        (100.5, (1, 1, 1), (33.5, 33.5, 33.5)),
        (0.05, (2, 1), (0.03, 0.02)),
        (0, (1, 2), (0.0, 0.0)),
        (5, (0, 0, 0), (2.0, 2.0, 1.0)),
        (5, (0, 1), (0.0, 5.0)),
        (-5, (1, 1), (-3.0, -2.0)),
        (1, (0.1, 0.2), (0.0, 1.0)),
    ],
)
def test_split(total: float, parts: tuple[float, ...], split: tuple[float, ...]) -> None:
    assert split == split_exactly(total, parts)


@pytest.mark.parametrize("parts", [(), (1, -1)])
def test_weights_that_mean_nothing_are_refused(parts: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match=r"weights must be some, none of them negative"):
        split_exactly(1, parts)


@given(st.integers(0, 10**12), weights)
def test_whole_totals_tie_in_whole_parts(total: int, parts: list[float]) -> None:
    split = split_exactly(total, parts)

    assert total == sum(split)
    assert all(part >= 0 and part.is_integer() for part in split)


@given(money(0), weights)
def test_other_totals_tie_to_the_cent(total: float, parts: list[float]) -> None:
    split = split_exactly(total, parts)

    assert round(total * 100) == sum(round(part * 100) for part in split)
    assert all(part >= 0 for part in split)


@given(st.integers(0, 10**6), weights)
def test_no_part_is_a_unit_or_more_off_its_share(total: int, parts: list[float]) -> None:
    exact = [Fraction(weight) for weight in parts]
    shares = [
        total * weight / sum(exact) if any(exact) else Fraction(total, len(exact))
        for weight in exact
    ]

    assert all(
        abs(Fraction(part) - share) < 1
        for part, share in zip(split_exactly(total, parts), shares, strict=True)
    )


@given(st.integers(0, 10**6), weights, st.integers(1, 9))
def test_only_the_proportion_of_weights_counts(total: int, parts: list[float], factor: int) -> None:
    scaled = [float(weight) * 2**factor for weight in parts]

    assert split_exactly(total, parts) == split_exactly(total, scaled)
