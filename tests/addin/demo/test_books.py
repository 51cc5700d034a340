"""What is typed into the demo's books, by column id and in either language."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.demo.activity import Row
from addin.demo.books import (
    as_text,
    count_rows,
    counted,
    customer_rows,
    full_width,
    log_rows,
    member_pages,
    moved,
    other_header,
)
from addin.demo.damage import careless
from addin.playbooks import general_playbook
from workbook.schema import choices
from workbook.schema.words import Lang, Words

PLAYBOOK = general_playbook()
DAY, NEXT = date(2026, 11, 3), date(2026, 11, 4)
ROWS: list[Row] = [
    {"date": DAY, "customer": "名单", "activity": "prospect", "quantity": 5},
    {"date": DAY, "customer": "甲", "activity": "close"},
    {"date": DAY, "customer": "甲", "activity": "deal", "deals": 1, "amount": 5000.0},
    {"date": NEXT, "customer": "乙", "activity": "deal", "deals": 2, "amount": 7000.0},
]


def test_activities_are_in_words_and_what_is_missing_stays_missing() -> None:
    told = log_rows([ROWS[1], {"date": DAY}], PLAYBOOK)

    assert told == [{**ROWS[1], "activity": Words("促成", "Closing")}, {"date": DAY}]


def test_the_same_work_as_counts_a_day() -> None:
    present = choices.ATTENDANCE[0]

    assert counted(ROWS, PLAYBOOK) == {
        DAY: {"morning": present, "prospect": 5, "close": 1, "deals": 1, "amount": 5000.0},
        NEXT: {"morning": present, "deals": 2, "amount": 7000.0},
    }


def test_every_day_of_the_month_has_its_row() -> None:
    days = counted(ROWS, PLAYBOOK)

    assert [days[DAY], days[NEXT], {}] == count_rows(days, [DAY, NEXT, date(2026, 11, 5)])


def test_customers_are_those_with_a_phone_and_those_who_bought_before() -> None:
    met: Row = {"date": DAY, "customer": "丙", "phone": "13800000001", "source": "x", "grade": "A"}
    nameless = {column: value for column, value in met.items() if column != "customer"}

    assert customer_rows([met, nameless, *ROWS], {"老": 2}) == [
        {"customer": "老", "earlier_deals": 2},
        {
            "customer": "丙",
            "phone": "13800000001",
            "source": "x",
            "grade": "A",
            "first_date": DAY,
        },
    ]


@given(st.permutations(ROWS))
def test_any_careless_log_can_be_typed(rows: list[Row]) -> None:
    told = log_rows(careless(rows), PLAYBOOK)

    assert len(told) == len(rows) + 1
    assert customer_rows(told, {}) == []


@pytest.mark.parametrize(("lang", "header"), [("zh", "客户名称"), ("en", "Client")])
def test_renamed_headers_are_in_the_books_language(lang: Lang, header: str) -> None:
    log = member_pages(PLAYBOOK, 31, lang).placed.book["log"].table("log")

    assert header == other_header(log, "customer", lang)
    assert {c.id for c in log.columns} == {
        c.id for c in log.columns if other_header(log, c.id, lang) in c.headers()
    }


def test_a_moved_log_is_one_column_further_right_with_its_formats() -> None:
    pages = member_pages(PLAYBOOK, 31, "zh")
    stands = pages.placed.block("log", "log")

    writes, columns = moved(pages, ROWS[:1])

    assert (writes[stands.header, 0], writes[stands.header, 1]) == (None, "客户名称")
    assert (writes[stands.first, 1], writes[stands.first, 4]) == ("名单", DAY)
    assert columns[4] == stands.columns["date"].column
    assert sorted(columns.values()) == sorted(s.column for s in stands.columns.values())


def test_a_row_typed_as_text() -> None:
    row: Row = {"date": DAY, "quantity": 12, "amount": 5000.0, "customer": "甲", "x": None}

    assert as_text(row) == {
        "date": "２０２６．１１．３",
        "quantity": "１２",
        "amount": "5,000元",
        "customer": "甲",
        "x": None,
    }


@given(st.integers(0, 10**9))
def test_full_width_digits_are_the_same_number(number: int) -> None:
    assert number == int(full_width(str(number)))
