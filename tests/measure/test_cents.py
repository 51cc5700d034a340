"""Whole cents that sum to what they should."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import cents
from workbook.measure.cents import rounded_to, to_cents


@pytest.mark.parametrize(
    ("amount", "whole"),
    [
        (1.0, 100),
        (1.005, 101),
        (-1.005, -101),
        (1.004, 100),
        (0.285, 29),
        (-0.004, 0),
        (0.1 + 0.2, 30),
        (1e9 + 0.01, 100_000_000_001),
    ],
)
def test_halves_go_away_from_zero(amount: float, whole: int) -> None:
    assert whole == to_cents(amount)


@pytest.mark.parametrize(
    ("total", "parts", "whole"),
    [
        (100, (0.333, 0.333, 0.334), (33, 33, 34)),
        (-100, (-0.333, -0.333, -0.334), (-33, -33, -34)),
        (1, (0.004, 0.006), (0, 1)),
        (0, (5.005, -5.005), (501, -501)),
        (10, (0.05, 0.05), (5, 5)),
        (7, (0.01, 0.01), (4, 3)),
        (-7, (0.01, 0.01), (-3, -4)),
    ],
)
def test_parts_sum_to_the_total(
    total: int, parts: tuple[float, ...], whole: tuple[int, ...]
) -> None:
    assert whole == rounded_to(total, parts)


@given(cents, st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=9))
def test_whatever_the_parts_they_sum_to_the_total(total: int, parts: list[float]) -> None:
    assert total == sum(rounded_to(total, parts))
