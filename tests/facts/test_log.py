"""The log as one table."""

import math

from tests.facts.framed import framed_facts
from tests.facts.sample import PERIOD, TEAM, book
from workbook.check.checked import CheckedBook, Rows


def test_rows_keep_what_was_entered() -> None:
    log = framed_facts(
        [
            book(
                "002",
                log="""
                date  customer activity quantity deals amount  is_new
                06-03 甲公司   visit    2        -     -       新
                06-04 -        -        -        1     5000.25 老
                """,
            ),
            book(
                "001",
                log="""
                date  customer activity quantity deals amount is_new
                05-26 乙公司   reversal -        -1    -300   -
                """,
            ),
        ],
        TEAM,
        PERIOD,
    ).log

    assert log["member_id"].tolist() == ["002", "002", "001"]
    assert log["date"].astype(str).tolist() == ["2026-06-03", "2026-06-04", "2026-05-26"]
    assert [None if isinstance(each, float) else each for each in log["activity"]] == [
        "visit",
        None,
        "reversal",
    ]
    assert log["quantity"].tolist() == [2, 1, 1]
    assert [str(each) for each in log["deals"]] == ["nan", "1.0", "-1.0"]
    assert math.isnan(log["amount"][0])
    assert log["amount"].tolist()[1:] == [5000.25, -300.0]
    assert log["is_new"].tolist() == [True, False, False]
    assert log["customer"].tolist() == [1, 0, 1]


def test_blank_quantity_is_one_and_zero_stays_zero() -> None:
    log = framed_facts(
        [book("001", log="date activity quantity\n06-03 visit -\n06-03 visit 0")], TEAM, PERIOD
    ).log

    assert log["quantity"].tolist() == [1, 0]


def test_days_outside_the_month_carry_no_facts() -> None:
    log = framed_facts(
        [book("001", log="date quantity\n05-25 1\n05-26 2\n06-25 3\n06-26 4\n- 5")], TEAM, PERIOD
    ).log

    assert log["quantity"].tolist() == [2, 3]


def test_customers_stand_by_a_number_that_tells_them_apart() -> None:
    names = (" 甲 ABC ", None, "乙", "甲 abc")
    rows = Rows(numbers=(2, 3, 4, 5), columns={"date": PERIOD.days[:4], "customer": names})
    plain = book("001")
    facts = framed_facts(
        [CheckedBook(file="a.xlsx", status=plain.status, member_id="001", tables={"log": rows})],
        TEAM,
        PERIOD,
    )

    assert facts.log["customer"].tolist() == [1, 0, 2, 1]
