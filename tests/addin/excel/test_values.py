"""Values of an open book are those that the reader of files gives."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest

from addin.excel.values import CellError, moment, read_rows, written
from workbook.read.grid import Value


def unasked(row: int, column: int) -> str:
    raise AssertionError(f"asked for the format of {row}, {column}")


def format_is(code: str) -> Callable[[int, int], str]:
    return lambda *_place: code


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime(2026, 11, 3), date(2026, 11, 3)),
        (datetime(2026, 11, 3, 9, 30), datetime(2026, 11, 3, 9, 30)),
        (datetime(2026, 11, 3, 9, 29, 59, 999_900), datetime(2026, 11, 3, 9, 30)),
        (datetime(1899, 12, 30), time()),
        (datetime(1899, 12, 30, 23, 59), time(23, 59)),
        (datetime(1899, 12, 31), date(1900, 1, 1)),
        (datetime(1900, 2, 27), date(1900, 2, 28)),
        (datetime(1900, 3, 1), date(1900, 3, 1)),
    ],
)
def test_a_moment_is_what_a_file_says(value: datetime, expected: Value) -> None:
    assert expected == moment(value)
    assert type(expected) is type(moment(value))


@pytest.mark.parametrize("code", ["[h]:mm", "[HH]:MM:SS", "[mm]:ss", '"共"[h]"时"'])
def test_hours_that_went_by_are_no_day(code: str) -> None:
    since = moment(datetime(1899, 12, 31, 6), number_format=code)

    assert timedelta(hours=30) == since


def test_a_book_that_counts_from_1904_has_no_leap_day_of_1900() -> None:
    assert date(1904, 1, 2) == moment(datetime(1904, 1, 2), is_1904=True)
    assert time(6) == moment(datetime(1904, 1, 1, 6), is_1904=True)


def test_rows_are_as_long_as_what_stands_in_them() -> None:
    raw: list[list[object]] = [
        [None, "a", ""],
        [1, CellError("#REF!"), None],
        [None, True, ""],
        ["", "", ""],
    ]

    rows, marks = read_rows(raw, is_1904=False, format_of=unasked)

    assert [["", "a"], [1.0, ""], ["", True]] == rows
    assert [str, str, float, str, str, bool] == [type(each) for row in rows for each in row]
    assert {(1, 1): "#REF!"} == marks


def test_an_error_at_the_end_is_not_cut_off() -> None:
    assert ([[""]], {(0, 0): "#N/A"}) == read_rows(
        [[CellError("#N/A"), ""]], is_1904=False, format_of=unasked
    )


def test_a_text_like_an_error_is_a_text() -> None:
    assert ([["#N/A"]], {}) == read_rows([["#N/A"]], is_1904=False, format_of=unasked)


def test_the_format_is_asked_for_where_hours_may_have_gone_by() -> None:
    raw = [[datetime(1900, 1, 1, 6), datetime(2026, 11, 3)]]

    rows, _ = read_rows(raw, is_1904=False, format_of=format_is("[h]:mm"))

    assert [[timedelta(hours=54), date(2026, 11, 3)]] == rows


@pytest.mark.parametrize("text", ["=1+1", "+86", "-", "@a", "'a", "3月5日", "1e5", "周明远"])
def test_a_text_is_kept_from_being_read(text: str) -> None:
    assert f"'{text}" == written(text)


def test_what_is_no_text_is_written_as_it_is() -> None:
    values = ("", None, 2, 2.5, True, date(2026, 11, 3))
    assert list(values) == [written(value) for value in values]
