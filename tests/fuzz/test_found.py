"""What mutants found, each made again in a few lines: none of it may come back."""

import math
from time import process_time

import pytest

from tests.check.sample import changed, check, checked, grids, identity, log, told
from tests.facts.sample import PLAYBOOK
from tests.fuzz.target import SECONDS
from workbook.check.alone import own_terms

ROWS = "date customer activity quantity\n11-03 甲公司 面谈 2\n11-04 乙公司 面谈 3"


@pytest.mark.parametrize("digits", [309, 400, 32_767])
def test_a_number_of_hundreds_of_digits_is_none(digits: int) -> None:
    rows = f"date customer activity deals amount\n11-05 甲公司 成交 {'9' * 8} 8000"
    book = grids({**identity(), **log(rows), "log.log.deals@0": "9" * digits})

    assert ["日志!E5 not_a_number"] == told(check(book).findings)


def test_merged_cells_all_over_a_sheet_are_looked_at_in_no_time() -> None:
    """A merged range may reach over a million rows, and there may be thousands of them."""
    book = changed(
        grids({**identity(), **log(ROWS)}), "日志", merges=((0, 0, 1_048_575, 16_383),) * 20_000
    )
    begun = process_time()
    result = check(book)

    assert SECONDS > process_time() - begun
    assert {"日志!A1 merged_cells"} == set(told(result.findings))


@pytest.mark.parametrize("number", [math.inf, math.nan, -1e308])
def test_no_number_in_the_calendar_a_book_carries_makes_it_fail(number: float) -> None:
    calendar = {f"mubiao.calendar.week@{row}": number for row in range(3)}

    assert own_terms(grids({**identity(), **calendar}), PLAYBOOK) is None


def test_no_number_anywhere_in_the_log_is_taken_without_being_finite() -> None:
    for number in (math.inf, -math.inf, math.nan, 1e308):
        for column in ("quantity", "deals", "amount"):
            book = checked({**log(ROWS), f"log.log.{column}@0": number})
            assert 2 == book.totals.rows.seen
            assert math.isfinite(book.totals.amount.seen)
            assert any(each.cell.endswith("5") for each in book.findings), (number, column)
