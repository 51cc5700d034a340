"""客户开发量 · 转化效率 · 单量 · 复购量."""

from datetime import date

from tests.facts.sample import HALF, PERIOD, TEAM, book
from workbook.check.checked import CheckedBook
from workbook.facts.tables import build_facts
from workbook.measure.basis import Basis
from workbook.measure.four_numbers import four_numbers, repeat_deals
from workbook.measure.values import FourNumbers

LOG = """
date  customer activity deals amount is_new
06-01 甲公司   visit    -     -      新
06-02 乙公司   visit    -     -      新
06-03 丙公司   visit    -     -      新
06-03 甲公司   deal     1     5000   老
06-03 甲公司   deal     2     9000   老
06-04 甲公司   deal     3     15000  老
06-05 丁公司   deal     1     5000   老
06-05 -        deal     1     5000   老
06-08 -        deal     1     5000   新
06-09 乙公司   reversal -1    -5000  老
06-10 甲公司   deal     9     45000  新
"""


def _numbers(*books: CheckedBook, as_of: date = HALF) -> dict[str | None, FourNumbers]:
    basis = Basis.of(build_facts(books, TEAM, PERIOD), TEAM, PERIOD, as_of)
    return {each.member_id: each for each in four_numbers(basis)}


def test_numbers_of_a_member_up_to_the_day() -> None:
    """甲 buys again on the 4th, 丁 bought before; nobody knows who the blanks are."""
    customers = "customer earlier_deals\n丁公司 2\n乙公司 0"
    numbers = _numbers(book("001", log=LOG, customers=customers))

    assert numbers["001"] == FourNumbers(
        member_id="001", developed=4, conversion=8 / 4, deals=8, repeat_deals=4
    )


def test_deals_of_one_day_are_not_repeats_of_each_other() -> None:
    facts = build_facts([book("001", log=LOG)], TEAM, PERIOD)
    repeats = repeat_deals(facts.log, facts.customers)

    assert [index for index, is_repeat in enumerate(repeats) if is_repeat] == [5, 10]


def test_a_visit_without_a_deal_is_no_earlier_deal() -> None:
    log = """
    date  customer deals amount is_new
    06-01 甲公司   0     -      新
    06-02 甲公司   -     -      老
    06-03 甲公司   1     5000   老
    """

    assert _numbers(book("001", log=log))["001"].repeat_deals == 0


def test_the_as_of_day_counts() -> None:
    """On the 9th a new customer, and a second deal of an old one."""
    log = """
    date  customer deals amount is_new
    06-08 甲公司   1     5000   老
    06-09 甲公司   2     9000   老
    06-09 乙公司   -     -      新
    """

    assert [
        (each.developed, each.deals, each.repeat_deals)
        for each in (
            _numbers(book("001", log=log), as_of=date(2026, 6, day))["001"] for day in (8, 9)
        )
    ] == [(0, 1, 0), (1, 3, 2)]


def test_order_of_the_rows_does_not_matter() -> None:
    header, *rows = LOG.strip().splitlines()
    turned = "\n".join([header, *reversed(rows)])

    assert _numbers(book("001", log=turned)) == _numbers(book("001", log=LOG))


def test_a_customer_of_one_member_is_new_to_another() -> None:
    log = "date customer deals amount is_new\n06-0{day} 甲公司 1 100 老"
    customers = "customer earlier_deals\n甲公司 1"
    numbers = _numbers(
        book("001", log=log.format(day=1), customers=customers), book("002", log=log.format(day=2))
    )

    assert {who: each.repeat_deals for who, each in numbers.items()} == {
        None: 1,
        "001": 1,
        "002": 0,
        "009": 0,
    }


def test_the_team_has_sums_and_the_ratio_of_sums() -> None:
    log = "date customer deals amount is_new\n06-01 甲公司 1 100 新\n06-02 乙公司 - - 新"
    numbers = _numbers(book("001", log=log), book("009", counts="date deals amount\n06-02 3 300"))

    assert list(numbers.values()) == [
        FourNumbers(member_id=None, developed=2, conversion=2.0, deals=4, repeat_deals=0),
        FourNumbers(member_id="001", developed=2, conversion=0.5, deals=1, repeat_deals=0),
        FourNumbers(member_id="002", developed=0, conversion=None, deals=0, repeat_deals=0),
        FourNumbers(member_id="009", developed=0, conversion=None, deals=3, repeat_deals=0),
    ]
