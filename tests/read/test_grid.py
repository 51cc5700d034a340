"""A grid answers for every address, filled in or not."""

import pytest

from tests.read.made import grid


@pytest.mark.parametrize(
    ("row", "column", "expected"),
    [(0, 0, "日期"), (1, 1, 3.0), (1, 2, ""), (2, 0, ""), (0, 9, ""), (-1, 0, ""), (0, -1, "")],
)
def test_blank_beyond_what_is_filled_in(row: int, column: int, expected: object) -> None:
    assert expected == grid(["日期", "数量"], [1.0, 3.0]).value(row, column)
