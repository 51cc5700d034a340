"""What every raw cell value becomes: kept as typed, repaired and said, or refused and said."""

import math
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.check.sample import BOOK, DAYS
from tests.facts.sample import PLAYBOOK
from workbook.check.dates import Days, date_parser
from workbook.check.parsed import Parsed
from workbook.check.source import unblanked
from workbook.check.text import phone_keys
from workbook.check.values import Reading, read_cells
from workbook.schema.sheet import Column, Kind
from workbook.schema.words import Words

LOG = BOOK["log"].table("log")
READING = Reading(playbook=PLAYBOOK, days=DAYS)
RATE = Column(id="rate", kind=Kind.SHARE, label=Words("转化率", "Rate"), low=0.0001, high=1)
YES_NO = BOOK["week1"].form("review")["purpose_met"]
OPEN = LOG["source"]
NOV3 = date(2026, 11, 3)


def parsed(column: Column, raw: object, days: Days = DAYS) -> tuple[object, str, str]:
    """Return the value, the finding's code, and what was wanted, in Chinese."""
    reading = Reading(playbook=PLAYBOOK, days=days)
    value, code, wanted = reading.of(column)[0](raw)
    return value, code, wanted.zh


AMOUNTS: list[tuple[object, object, str, str]] = [
    (None, None, "", ""),
    ("", None, "", ""),
    (1200.0, 1200.0, "", ""),
    (1200, 1200.0, "", ""),
    (0.1 + 0.2, 0.3, "", ""),
    ("1200", 1200.0, "taken_as", "1,200"),
    ("１２００．５", 1200.5, "taken_as", "1,200.5"),
    ("1,200元", 1200.0, "taken_as", "1,200"),
    ("￥1,200", 1200.0, "taken_as", "1,200"),
    ("¥ 1，200 元整", 1200.0, "taken_as", "1,200"),
    ("RMB 1200", 1200.0, "taken_as", "1,200"),
    ("2000万", 20_000_000.0, "taken_as", "20,000,000"),
    ("1.5万元", 15_000.0, "taken_as", "15,000"),
    ("2千万", 20_000_000.0, "taken_as", "20,000,000"),
    ("3千", 3000.0, "taken_as", "3,000"),
    ("5百", 500.0, "taken_as", "500"),
    (".5", 0.5, "taken_as", "0.5"),
    ("'1200", 1200.0, "taken_as", "1,200"),
    ("’1200", 1200.0, "taken_as", "1,200"),
    (" 1200\u200b\u00a0", 1200.0, "taken_as", "1,200"),
    ("1 200 000", 1_200_000.0, "taken_as", "1,200,000"),
    ("(1,200)", -1200.0, "taken_as", "-1,200"),
    ("（1,200）元", -1200.0, "taken_as", "-1,200"),
    ("－1200", -1200.0, "taken_as", "-1,200"),
    ("−1200", -1200.0, "taken_as", "-1,200"),
    ("+1200", 1200.0, "taken_as", "1,200"),
    (1234.567, 1234.57, "taken_as", "1,234.57"),
    ("无", None, "taken_as_blank", ""),
    ("-", None, "taken_as_blank", ""),
    ("——", None, "taken_as_blank", ""),
    ("／", None, "taken_as_blank", ""),
    ("N/A", None, "taken_as_blank", ""),
    ("  ", None, "taken_as_blank", ""),
    ("十二", None, "not_a_number", ""),
    ("约3000", None, "not_a_number", ""),
    ("3000左右", None, "not_a_number", ""),
    ("3-5", None, "not_a_number", ""),
    ("(-5)", None, "not_a_number", ""),
    ("85%", None, "not_a_number", ""),
    ("1,20", None, "not_a_number", ""),
    ("12 3", None, "not_a_number", ""),
    ("1.2.3", None, "not_a_number", ""),
    ("1e5", None, "not_a_number", ""),
    ("$500", None, "not_a_number", ""),
    ("3件", None, "not_a_number", ""),
    (True, None, "not_a_number", ""),
    (float("nan"), None, "not_a_number", ""),
    (float("inf"), None, "not_a_number", ""),
    (NOV3, None, "not_a_number", ""),
    (time(9, 30), None, "not_a_number", ""),
    (200_000_000.0, 200_000_000.0, "out_of_range", "-100,000,000–100,000,000"),
    ("3亿", 300_000_000.0, "out_of_range", "-100,000,000–100,000,000"),
    (1e300, None, "out_of_range", "-100,000,000–100,000,000"),
]


@pytest.mark.parametrize(("raw", "value", "code", "wanted"), AMOUNTS)
def test_amounts(raw: object, value: object, code: str, wanted: str) -> None:
    assert (value, code, wanted) == parsed(LOG["amount"], raw)


COUNTS: list[tuple[object, object, str, str]] = [
    (3.0, 3, "", ""),
    (3, 3, "", ""),
    (3.0000000001, 3, "", ""),
    ("２", 2, "taken_as", "2"),
    ("2次", 2, "taken_as", "2"),
    ("3 件", 3, "taken_as", "3"),
    ("1.0", 1, "taken_as", "1"),
    (2.5, None, "not_whole", ""),
    ("2.5", None, "not_whole", ""),
    ("2元", None, "not_a_number", ""),
    ("1万2", None, "not_a_number", ""),
    (0, 0, "out_of_range", "1–999"),
    (-1.0, -1, "out_of_range", "1–999"),
    ("1千", 1000, "out_of_range", "1–999"),
]


@pytest.mark.parametrize(("raw", "value", "code", "wanted"), COUNTS)
def test_counts(raw: object, value: object, code: str, wanted: str) -> None:
    assert (value, code, wanted) == parsed(LOG["quantity"], raw)


SHARES: list[tuple[object, object, str, str]] = [
    (0.85, 0.85, "", ""),
    (1, 1.0, "", ""),
    ("85%", 0.85, "taken_as", "85%"),
    ("８５％", 0.85, "taken_as", "85%"),
    ("0.85", 0.85, "taken_as", "85%"),
    ("12.5 %", 0.125, "taken_as", "12.5%"),
    (85.0, 0.85, "taken_as", "85%"),
    ("85", 0.85, "taken_as", "85%"),
    (2.0, 0.02, "taken_as", "2%"),
    (1.5, 1.5, "out_of_range", "0.01%–100%"),
    (101.0, 101.0, "out_of_range", "0.01%–100%"),
    (0.0, 0.0, "out_of_range", "0.01%–100%"),
    ("八成", None, "not_a_number", ""),
]


def test_a_share_a_little_off_a_whole_percent_is_told_without_a_lone_point() -> None:
    assert (0.8500001, "taken_as", "85%") == parsed(RATE, "85.00001%")


@pytest.mark.parametrize(("raw", "value", "code", "wanted"), SHARES)
def test_shares(raw: object, value: object, code: str, wanted: str) -> None:
    assert (value, code, wanted) == parsed(RATE, raw)


DATES: list[tuple[object, object, str]] = [
    (NOV3, NOV3, ""),
    (datetime(2026, 11, 3), NOV3, ""),
    (datetime(2026, 11, 3, 9, 30), NOV3, "taken_as"),
    ("２０２６．１１．３", NOV3, "taken_as"),
    ("2026.11.3", NOV3, "taken_as"),
    ("2026-11-3", NOV3, "taken_as"),
    ("2026-11-03", NOV3, "taken_as"),
    ("2026/11/3", NOV3, "taken_as"),
    ("2026/11/3 9:30", NOV3, "taken_as"),
    ("2026-11-03T09:30:00", NOV3, "taken_as"),
    ("2026年11月3日", NOV3, "taken_as"),
    ("2026年11月3号 星期二", NOV3, "taken_as"),
    ("2026。11。3", NOV3, "taken_as"),
    ("26.11.3", NOV3, "taken_as"),
    ("11月3日", NOV3, "taken_as"),
    ("11月3日(周二)", NOV3, "taken_as"),
    ("11月3号 上午", NOV3, "taken_as"),
    ("11.3", NOV3, "taken_as"),
    ("11/3", NOV3, "taken_as"),
    ("11-3", NOV3, "taken_as"),
    ("11/11", date(2026, 11, 11), "taken_as"),
    ("20261103", NOV3, "taken_as"),
    (20261103.0, NOV3, "taken_as"),
    (46329.0, NOV3, "taken_as"),
    (46329.5, NOV3, "taken_as"),
    ("46329", NOV3, "taken_as"),
    (11.3, NOV3, "taken_as"),
    (11.15, date(2026, 11, 15), "taken_as"),
    ("11/13/2026", date(2026, 11, 13), "taken_as"),
    ("13.11.2026", date(2026, 11, 13), "taken_as"),
    ("11/11/2026", date(2026, 11, 11), "taken_as"),
    ("3 Nov 2026", NOV3, "taken_as"),
    ("3rd November", NOV3, "taken_as"),
    ("Nov 3, 2026", NOV3, "taken_as"),
    ("3-Nov-2026", NOV3, "taken_as"),
    ("无", None, "taken_as_blank"),
    (11.1, None, "not_a_date"),
    (11.155, None, "not_a_date"),
    (0.5, None, "not_a_date"),
    (13.5, None, "not_a_date"),
    ("1/2/2026", None, "not_a_date"),
    ("11/3/2026", None, "not_a_date"),
    ("10/11", None, "not_a_date"),
    ("9月3日", None, "not_a_date"),
    ("25.11.3", None, "not_a_date"),
    ("3-Nov-26", None, "not_a_date"),
    ("Smarch 3, 2026", None, "not_a_date"),
    ("Nov", None, "not_a_date"),
    ("11月3日 周一", None, "not_a_date"),
    ("2026-11-31", None, "not_a_date"),
    ("2026-13-01", None, "not_a_date"),
    ("0000-11-03", None, "not_a_date"),
    ("2026-11", None, "not_a_date"),
    ("今天", None, "not_a_date"),
    ("二〇二六年十一月三日", None, "not_a_date"),
    (True, None, "not_a_date"),
    (5.0, None, "not_a_date"),
    (float("inf"), None, "not_a_date"),
    (time(9, 30), None, "not_a_date"),
    (timedelta(days=1), None, "not_a_date"),
    (date(1900, 1, 3), None, "not_a_date"),
    (date(2026, 11, 26), date(2026, 11, 26), "date_outside"),
    ("2025-11-03", date(2025, 11, 3), "date_outside"),
    (date(2026, 10, 25), date(2026, 10, 25), "date_outside"),
]


@pytest.mark.parametrize(("raw", "value", "code"), DATES)
def test_dates_of_the_working_month(raw: object, value: object, code: str) -> None:
    wanted = {"taken_as": str(value), "date_outside": "2026-10-26 至 2026-11-25"}.get(code, "")

    assert (value, code, wanted) == parsed(LOG["date"], raw)


@pytest.mark.parametrize(
    ("raw", "value", "code"),
    [
        (date(2027, 3, 1), date(2027, 3, 1), ""),
        ("12月3日", date(2026, 12, 3), "taken_as"),
        ("1月5日", date(2027, 1, 5), "taken_as"),
        ("12/20", date(2026, 12, 20), "taken_as"),
        ("12/1", None, "not_a_date"),
        ("5月1日", None, "not_a_date"),
        (11.3, None, "not_a_date"),
        (date(2226, 1, 1), None, "not_a_date"),
    ],
)
def test_dates_beside_the_working_month(raw: object, value: object, code: str) -> None:
    assert (value, code) == parsed(LOG["next_date"], raw)[:2]


@pytest.mark.parametrize(
    ("raw", "value", "code", "wanted"),
    [
        ("13800001111", "13800001111", "", ""),
        ("138 0000 1111", "138 0000 1111", "", ""),
        (13800001111.0, "13800001111", "", ""),
        ("13800001111.0", "13800001111", "taken_as", "13800001111"),
        ("１３８００００１１１１", "13800001111", "taken_as", "13800001111"),
        ("'13800001111", "13800001111", "taken_as", "13800001111"),
        ("+86 138-0000-1111", "+86 138-0000-1111", "", ""),
        ("13800001111/13900002222", "13800001111/13900002222", "", ""),
        ("010-65001234转802", "010-65001234转802", "", ""),
        ("65001234", "65001234", "", ""),
        ("400 800 1234", "400 800 1234", "", ""),
        ("+4930123456", "+4930123456", "", ""),
        ("138****1111", "138****1111", "", ""),
        ("1380000111", "1380000111", "bad_phone", "11 位手机号"),
        ("+861380000111", "+861380000111", "bad_phone", "11 位手机号"),
        ("微信联系", "微信联系", "bad_phone", "11 位手机号"),
        ("无", None, "taken_as_blank", ""),
        ("  ", None, "", ""),
        (None, None, "", ""),
        (1e15, None, "digits_lost", ""),
        ("1.38E+10", None, "digits_lost", ""),
    ],
)
def test_phones(raw: object, value: object, code: str, wanted: str) -> None:
    assert (value, code, wanted) == parsed(LOG["phone"], raw)


@pytest.mark.parametrize(
    ("raw", "value", "code"),
    [
        ("00123", "00123", ""),
        (123.0, "123", ""),
        (1.5, "1.5", ""),
        (" A-01 ", "A-01", ""),
        ("Ａ０１", "A01", "taken_as"),
        (date(2026, 11, 1), "2026-11-01", "taken_as"),
        ("'", None, "taken_as_blank"),
        (None, None, ""),
        (110101199001011234.0, None, "digits_lost"),
        ("1.10101E+17", None, "digits_lost"),
    ],
)
def test_ids(raw: object, value: object, code: str) -> None:
    assert (value, code) == parsed(BOOK["customers"].table("customers")["customer_id"], raw)[:2]


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (" 谈了 ", "谈了"),
        ("第一行\n第二行", "第一行\n第二行"),
        ("无", "无"),
        (12.0, "12"),
        (0.25, "0.25"),
        (True, "TRUE"),
        (NOV3, "2026-11-03"),
        (datetime(2026, 11, 3, 9, 30), "2026-11-03 09:30:00"),
        (timedelta(hours=25), "1 day, 1:00:00"),
        ("\u200b", None),
        (None, None),
    ],
)
def test_texts(raw: object, value: object) -> None:
    assert (value, "", "") == parsed(LOG["record"], raw)


@pytest.mark.parametrize(
    ("column", "raw", "value", "code"),
    [
        (LOG["activity"], "面谈", "visit", ""),
        (LOG["activity"], "Visit", "visit", ""),
        (LOG["activity"], " ｖｉｓｉｔ", "visit", ""),
        (LOG["activity"], "面 谈", "visit", ""),
        (LOG["activity"], "撤单", "reversal", ""),
        (LOG["activity"], "面", None, "not_a_choice"),
        (LOG["activity"], "面谈2", None, "not_a_choice"),
        (LOG["activity"], 3.0, None, "not_a_choice"),
        (LOG["activity"], "-", None, "taken_as_blank"),
        (LOG["activity"], "", None, ""),
        (LOG["activity"], None, None, ""),
        (LOG["is_new"], "新", True, ""),
        (LOG["is_new"], "known", False, ""),
        (LOG["is_new"], "是", None, "not_a_choice"),
        (YES_NO, "Yes", True, ""),
        (YES_NO, "否", False, ""),
        (OPEN, "转介绍", "referral", ""),
        (OPEN, "Target Market", "target_market", ""),
        (OPEN, " 同学会 ", "同学会", ""),
        (OPEN, 7.0, "7", ""),
        (OPEN, "无", None, "taken_as_blank"),
        (BOOK["daily"].table("counts")["morning"], "出勤", "present", ""),
        (BOOK["daily"].table("counts")["morning"], "来了", None, "not_a_choice"),
        (BOOK["customers"].table("customers")["stage"], "Visit", "visit", ""),
    ],
)
def test_choices(column: Column, raw: object, value: object, code: str) -> None:
    assert (value, code) == parsed(column, raw)[:2]


def test_a_refused_choice_says_what_the_list_holds() -> None:
    assert Words("新、老", "New, Known") == READING.of(LOG["is_new"])[0]("是").wanted


def test_a_name_that_two_choices_share_stands_for_neither() -> None:
    column = Column(
        id="kind",
        kind=Kind.CHOICE,
        label=Words("类别", "Kind"),
        choices=(Words("甲", "Same"), Words("乙", "Sa me")),
    )

    assert [parsed(column, raw)[0] for raw in ("same", "甲", "乙")] == [None, "same", "sa_me"]


def test_the_books_own_names_of_activities_are_understood() -> None:
    reading = Reading(playbook=PLAYBOOK, days=DAYS, synonyms={"面访": "visit", "成交": "visit"})
    parse, _ = reading.of(LOG["activity"])

    assert Parsed("visit") == parse("面访")
    assert Parsed("deal") == parse("成交")


def test_a_year_is_told_apart_where_the_days_cross_one() -> None:
    parse = date_parser(Days(date(2026, 11, 26), date(2027, 1, 25), is_strict=True))

    assert [date(2026, 12, 3), date(2027, 1, 3)] == [parse(f"{n}月3日").value for n in (12, 1)]


raw_values = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.sampled_from([str(row[0]) for row in (*AMOUNTS, *COUNTS, *SHARES, *DATES)]),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
)
columns = st.sampled_from([column for _, _, column in BOOK.inputs()] + [RATE])


@given(columns, st.lists(raw_values, max_size=8))
def test_the_short_way_reads_a_column_like_the_cells_one_by_one(
    column: Column, raw: list[object]
) -> None:
    cells = unblanked(raw)
    parse, clean = READING.of(column)
    values, faults = read_cells(cells, parse, clean)
    one_by_one = [parse(each) for each in cells]

    assert [each.value for each in one_by_one] == list(values)
    assert [(n, each) for n, each in enumerate(one_by_one) if each.code] == faults


@given(columns, raw_values)
def test_a_cell_is_kept_as_typed_or_there_is_a_finding(column: Column, raw: object) -> None:
    value, code, _ = READING.of(column)[0](raw)

    if code or raw is None or isinstance(raw, str | bool) or column.kind is Kind.CHOICE:
        return
    if isinstance(raw, float):
        assert math.isclose(raw, float(str(value)), rel_tol=1e-9, abs_tol=1e-9)
    else:
        assert str(raw).removesuffix(" 00:00:00") == str(value)


def test_the_country_code_is_taken_off_the_front_of_a_phone_number_only() -> None:
    assert phone_keys("+8613800860100、0086-13800860101/8613800860102") == (
        "13800860100",
        "13800860101",
        "13800860102",
    )
    assert phone_keys("12345 微信") == ()


@pytest.mark.parametrize(
    ("low", "high", "wanted"), [(0, None, "≥ 0"), (None, 9, "≤ 9"), (1, 9, "1–9"), (None, None, "")]
)
def test_a_range_is_shown_as_far_as_it_goes(
    low: float | None, high: float | None, wanted: str
) -> None:
    column = Column(id="n", kind=Kind.MONEY, label=Words("数", "N"), low=low, high=high)

    assert parsed(column, 1e13 if low is None else -1e13)[1:] == ("out_of_range", wanted)


def test_a_column_of_texts_is_cleaned_of_what_nobody_sees() -> None:
    values, faults = read_cells(["甲\u200b公司", " 乙 ", None], *READING.of(LOG["customer"]))

    assert (values, faults) == (["甲公司", "乙", None], [])


def test_an_id_is_read_alike_whatever_ids_stand_beside_it() -> None:
    column = Column(id="member", kind=Kind.ID, label=Words("工号", "Member no."))
    parse, clean = Reading(playbook=PLAYBOOK, days=DAYS).of(column)

    for other in ("A01", "A-01"):
        assert (["2E03", other], []) == read_cells(["2E03", other], parse, clean)


def test_a_day_number_of_a_1904_book_is_counted_from_1904() -> None:
    days = Days(DAYS.first, DAYS.last, is_strict=True, is_1904=True)
    number = float((date(2026, 11, 3) - date(1904, 1, 1)).days)

    assert date_parser(days)(number) == Parsed(
        date(2026, 11, 3), "taken_as", Words("2026-11-03", "2026-11-03")
    )
    assert date_parser(days)(f"{number:.0f}").value == date(2026, 11, 3)
    assert days.around().is_1904
    assert date_parser(DAYS)(number).code == "date_outside"
