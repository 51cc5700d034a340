"""What a cell gets for a value, as Excel would take it."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from addin.calc.values import Content, Formula, entered, is_read_into

EPOCH = datetime(1899, 12, 30)


@pytest.mark.parametrize(
    ("value", "content", "code"),
    [
        (7, 7.0, ""),
        (Decimal("1.5"), 1.5, ""),
        (True, 1.0, "BOOLEAN"),
        (None, "", ""),
        ("客户", "客户", ""),
        ("007", 7.0, ""),
        ("'007", "007", ""),
        ("TRUE", 1.0, "BOOLEAN"),
        ("2026-11-14", 46340.0, "M/D/YYYY"),
        ("2026-13-14", "2026-13-14", ""),
        ("13800000000x", "13800000000x", ""),
        (date(2026, 11, 14), 46340.0, "M/D/YYYY"),
        (datetime(2026, 11, 14), 46340.0, "M/D/YYYY"),
        (datetime(2026, 11, 14, 12), 46340.5, "M/D/YYYY H:MM"),
        (time(6), 0.25, "HH:MM:SS"),
        (timedelta(hours=36), 1.5, "[HH]:MM:SS"),
    ],
)
def test_a_value_becomes_what_excel_makes_of_it(value: object, content: Content, code: str) -> None:
    assert (content, code) == entered(value, EPOCH, is_text=False)


@pytest.mark.parametrize("text", ["007", "=A1", "TRUE", "2026-11-14"])
def test_nothing_is_read_into_a_text_in_a_cell_of_texts(text: str) -> None:
    assert (text, "") == entered(text, EPOCH, is_text=True)


def test_a_text_with_an_equals_sign_is_a_formula() -> None:
    content, code = entered("=A1+1", EPOCH, is_text=False)

    assert (Formula("=A1+1"), Formula, "") == (content, type(content), code)


@pytest.mark.parametrize(
    ("text", "expected"), [("007", True), ("=A1", True), ("'a", True), ("客户", False), ("", False)]
)
def test_only_some_texts_ask_for_the_cells_format(text: str, expected: bool) -> None:
    assert expected == is_read_into(text)
