"""Whatever is typed into any cell is kept as typed, or a finding at that cell says otherwise."""

from datetime import date

import pytest

from tests.check.sample import cells_of, changed, check, checked, grids, identity, log, rows, told
from tests.silent.meant import Number, number
from tests.silent.oracle import Kept, silent
from tests.silent.sheets import silences
from workbook.check.dates import Days, date_parser
from workbook.check.numbers import number_parser
from workbook.check.text import parse_id, parse_text
from workbook.schema.sheet import Column, Kind
from workbook.schema.words import Words

LABEL = Words("预计金额", "Expected amount")
MONEY = Column(id="expected_amount", kind=Kind.MONEY, label=LABEL, low=0, high=100_000_000)
ROWS, BOOKS, CELLS = 20, 2, 3000
FAMILY = "👨\u200d👩\u200d👧"


def test_three_thousand_hostile_cells_are_kept_as_typed_or_told() -> None:
    counts, found = zip(*(silences(seed, ROWS) for seed in range(BOOKS)), strict=True)

    assert [] == [each for one in found for each in one]
    assert sum(counts) >= CELLS


@pytest.mark.parametrize("kept", [None, 0.0, 123.0, "0123", True, date(2026, 11, 3)])
def test_the_second_opinion_sees_a_number_that_became_another(kept: object) -> None:
    typed = number("123.5").meant

    assert isinstance(typed, Number)
    assert silent(MONEY, typed, Kept(kept, True, {}), {})
    assert silent(MONEY, typed, Kept(123.5, True, {}), {}) == ""


@pytest.mark.parametrize("typed", [11.000000000001, 9.00000000004])
def test_noise_behind_a_whole_number_in_a_date_column_is_no_crash(typed: float) -> None:
    parse = date_parser(Days(date(2026, 10, 26), date(2026, 11, 25)))

    assert "not_a_date" == parse(typed).code


@pytest.mark.parametrize(
    ("typed", "kept", "code"),
    [
        (12_345_678.994, 12_345_678.99, "taken_as"),
        (99_999_999.996, 100_000_000.0, "taken_as"),
        (12_345_678.990000002, 12_345_678.99, ""),
        (0.30000000000000004, 0.3, ""),
    ],
)
def test_a_large_amount_rounded_to_the_cent_is_told(typed: float, kept: float, code: str) -> None:
    parsed = number_parser(MONEY)(typed)

    assert (kept, code) == (parsed.value, parsed.code)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (f"{FAMILY} 已签", f"{FAMILY} 已签"),
        ("🏳️\u200d🌈", "🏳️\u200d🌈"),
        ("甲\u200d乙", "甲乙"),
        ("\u200d👍", "👍"),
        ("👍\u200d", "👍"),
        ("甲\u200b乙\ufeff ", "甲乙"),
    ],
)
def test_an_emoji_of_several_stays_one(typed: str, kept: str) -> None:
    assert kept == parse_text(typed).value


def test_an_id_of_nothing_but_apostrophes_is_told_to_be_blank() -> None:
    assert "taken_as_blank" == parse_id("''").code
    assert "" == parse_id(" ").code


@pytest.mark.parametrize(
    ("tab", "header", "told_at"),
    [("客户档案", "客户", "客户档案! sheet_absent"), ("第1周", "客户", "第1周! sheet_absent")],
)
def test_a_table_that_lost_the_header_it_is_known_by_is_told(
    tab: str, header: str, told_at: str
) -> None:
    values = {
        **identity(),
        **log("date customer activity\n11-03 甲公司 面谈"),
        **rows("customers.customers", "customer phone\n甲公司 13800001111"),
        **rows("week1.visits", "customer phone\n甲公司 13800001111"),
    }
    book = grids(values)
    lines = [[None if each == header else each for each in row] for row in cells_of(book, tab)]
    lines = [["" if each is None else each for each in row] for row in lines]

    assert [told_at] == told(check(changed(book, tab, rows=lines)).findings)


def test_hidden_rows_of_a_sheet_with_several_tables_are_told_once() -> None:
    values = {
        **identity(),
        **log("date customer activity\n11-03 甲公司 面谈"),
        **rows("week1.visits", "customer\n甲公司"),
        **rows("week1.desk", "item\n建议书"),
    }
    book = changed(grids(values), "第1周", has_hidden_rows=True)

    assert ["第1周! hidden_rows_counted"] == told(check(book).findings)


def test_a_deal_column_written_twice_is_told_once_not_on_every_day() -> None:
    values = {
        f"daily.counts.{column}@{day}": value
        for day in range(8, 11)
        for column, value in {"deals": 1.0, "amount": 5000.0}.items()
    }
    book = grids({**identity(), **values})
    lines = [[*row, row[-1]] for row in cells_of(book, "每日活动量")]
    at = next(line.index("件数") for line in lines if "件数" in line)
    lines = [[*row[:-1], row[at]] for row in lines]

    assert ["每日活动量! column_twice"] == told(
        check(changed(book, "每日活动量", rows=lines)).findings
    )
    assert told(checked(values).findings) == []
