"""客户档案 as a table."""

from tests.facts.sample import PERIOD, TEAM, book
from workbook.facts.tables import build_facts


def test_customers_with_what_they_bought_before() -> None:
    customers = """
    customer earlier_deals
    甲公司   2
    乙公司   -
    -        3
    """
    table = build_facts([book("002", customers=customers)], TEAM, PERIOD).customers

    assert list(
        zip(table["member_id"], table["customer"], table["earlier_deals"].tolist(), strict=True)
    ) == [("002", "甲公司", 2), ("002", "乙公司", 0)]
