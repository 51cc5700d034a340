"""Deals and amount per member and day: both of the log, or both of the day's line."""

from tests.facts.framed import framed_facts
from tests.facts.sample import PERIOD, TEAM, book

Lines = list[tuple[str, int, float]]


def _lines(log: str, counts: str = "") -> Lines:
    table = framed_facts([book("001", log=log, counts=counts)], TEAM, PERIOD).result
    days = table["date"].dt.strftime("%m-%d")
    return list(zip(days, table["deals"].tolist(), table["amount"].tolist(), strict=True))


def test_log_rows_of_any_activity_add_up() -> None:
    log = """
    date  activity deals amount
    06-03 deal     1     5000.10
    06-03 visit    1     5000.20
    06-04 deal     2     -
    06-05 reversal -1    -5000.10
    06-08 visit    -     -
    """

    assert _lines(log) == [("06-03", 2, 10000.3), ("06-04", 2, 0.0), ("06-05", -1, -5000.1)]


def test_a_day_whose_log_says_anything_takes_both_from_the_log() -> None:
    log = """
    date  deals amount
    06-03 1     -
    06-04 -     100
    06-05 -     -
    """
    counts = """
    date  deals amount
    06-03 9     900
    06-04 8     800
    06-05 7     700
    06-08 -     600
    06-09 -     -
    """

    assert _lines(log, counts) == [
        ("06-03", 1, 0.0),
        ("06-04", 0, 100.0),
        ("06-05", 7, 700.0),
        ("06-08", 0, 600.0),
    ]


def test_zero_is_something_said() -> None:
    assert _lines("date deals amount\n06-03 0 -", "date deals amount\n06-03 3 300") == [
        ("06-03", 0, 0.0)
    ]


def test_ten_cents_three_times_are_thirty() -> None:
    log = "date amount\n06-03 0.1\n06-03 0.1\n06-03 0.1"

    assert _lines(log) == [("06-03", 0, 0.3)]


def test_days_outside_the_month_do_not_count() -> None:
    counts = "date deals amount\n05-25 1 100\n06-25 1 200\n06-26 1 400"

    assert _lines("", counts) == [("06-25", 1, 200.0)]
