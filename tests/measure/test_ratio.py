"""Division by nothing is unknown."""

import pytest

from workbook.measure.ratio import ratio


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [(3, 4, 0.75), (0, 4, 0.0), (3, 0, None), (3, None, None), (None, 4, None), (-1, 2, -0.5)],
)
def test_ratio(part: float | None, whole: float | None, share: float | None) -> None:
    assert share == ratio(part, whole)
