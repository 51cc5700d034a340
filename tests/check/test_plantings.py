"""Faults planted anywhere in a good log: every one is found, once, in its cell, and nothing else."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.check.sample import PERIOD, checked
from workbook.check.checked import Tally
from workbook.schema.finding import Severity
from workbook.schema.sentences import message

ROWS = 12
FIRST = 5  # the sheet's row of the first log row
LETTERS = {
    "date": "A",
    "activity": "C",
    "quantity": "D",
    "is_new": "G",
    "phone": "J",
    "next_date": "M",
}
FAULTS: dict[str, list[tuple[object, str]]] = {
    "date": [
        ("十一月", "not_a_date"),
        ("1/2/2026", "not_a_date"),
        ("", "missing"),
        ("11月3日", "taken_as"),
        (date(2026, 12, 1), "date_outside"),
    ],
    "activity": [("喝茶", "not_a_choice"), ("", "missing"), ("—", "missing")],
    "quantity": [
        ("两次", "not_a_number"),
        (2.5, "not_whole"),
        (0.0, "out_of_range"),
        ("２次", "taken_as"),
        ("无", "taken_as_blank"),
    ],
    "is_new": [("是", "not_a_choice")],
    "phone": [("1380000111", "bad_phone"), (1e15, "digits_lost"), ("13800001111.0", "taken_as")],
    "next_date": [
        ("三号", "not_a_date"),
        (date(2026, 10, 1), "next_not_after"),
        ("无", "taken_as_blank"),
    ],
}
BLOCKING = {"date", "activity", "quantity"}
HARMLESS = {"taken_as", "taken_as_blank"}
plantings = st.dictionaries(
    st.tuples(st.integers(0, ROWS - 1), st.sampled_from(sorted(FAULTS))),
    st.integers(0, 4),
    max_size=10,
)


def good_log() -> dict[str, object]:
    """Return a log in which nothing is wrong."""
    values: dict[str, object] = {}
    for index in range(ROWS):
        row = {
            "date": PERIOD.days[index],
            "customer": f"客户{index}",
            "activity": "面谈",
            "quantity": 1.0,
            "is_new": "新",
            "phone": "13800001111",
            "next_date": PERIOD.end,
        }
        values |= {f"log.log.{column}@{index}": value for column, value in row.items()}
    return values


@given(plantings)
def test_every_planted_fault_is_found_once_and_nothing_else(
    planted: dict[tuple[int, str], int],
) -> None:
    values = good_log()
    wanted: set[tuple[str, str]] = set()
    blocked = {
        row
        for (row, column), pick in planted.items()
        if column in BLOCKING and FAULTS[column][pick % len(FAULTS[column])][1] not in HARMLESS
    }
    for (row, column), pick in planted.items():
        value, code = FAULTS[column][pick % len(FAULTS[column])]
        values[f"log.log.{column}@{row}"] = value
        if code != "next_not_after" or row not in blocked:
            wanted.add((f"{LETTERS[column]}{FIRST + row}", code))
    book = checked(values)
    found = [(each.cell, each.code) for each in book.findings]

    assert sorted(wanted) == sorted(found)
    assert Tally(ROWS, ROWS - len(blocked), len(blocked)) == book.totals.rows
    for each in book.findings:
        is_error = each.severity is Severity.ERROR
        assert is_error == (
            int(each.cell[1:]) - FIRST in blocked
            and each.cell[0] in "ACD"
            and each.code not in HARMLESS
        )
        assert message(each, "zh") != message(each, "en")
