"""The made-up damage is what it claims to be."""

from io import BytesIO

import openpyxl
import pytest
from xlsxwriter import Workbook

from addin.demo.activity import Row
from addin.demo.damage import careless, changed_later, encrypted
from workbook.read.book import read_book
from workbook.read.refusal import Refusal

LOG: list[Row] = [
    {"date": day, "customer": f"客户{day}", "activity": "close", "next_date": day + 2}
    for day in range(1, 5)
] + [{"date": 5, "customer": "客户5", "activity": "deal", "deals": 1, "amount": 5000.0}]


def test_the_encrypted_book_is_refused_as_one() -> None:
    refusal = read_book("张三.xlsx", encrypted())

    assert isinstance(refusal, Refusal)
    assert refusal.finding.code == "encrypted"


def test_careless_rows_lack_one_thing_each_and_one_comes_twice() -> None:
    first, second, third, fourth, deal, again = careless(LOG)

    assert first["next_date"] == first["date"]
    assert "activity" not in second
    assert "customer" not in third
    assert LOG[3] == fourth
    assert "amount" not in deal
    assert deal == again


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_short_log_can_be_careless_too(count: int) -> None:
    assert len(careless(LOG[:count])) == (count + 1 if count else 0)


def test_the_log_itself_is_left_alone() -> None:
    before = [dict(row) for row in LOG]

    careless(LOG)

    assert before == LOG


def test_a_book_can_say_it_was_saved_later() -> None:
    content = BytesIO()
    workbook = Workbook(content, {"in_memory": True})
    workbook.add_worksheet().write_string(0, 0, "x")
    workbook.close()

    made = openpyxl.load_workbook(
        BytesIO(changed_later(content.getvalue(), "2026-11-13T21:05:00Z"))
    )

    assert f"{made.properties.modified:%Y-%m-%d %H:%M}" == "2026-11-13 21:05"
    assert made.worksheets[0]["A1"].value == "x"
