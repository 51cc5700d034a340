"""客户档案 as a table."""

from tests.facts.framed import framed_facts
from tests.facts.sample import PERIOD, TEAM, book


def test_customers_with_what_they_bought_before() -> None:
    customers = """
    customer earlier_deals
    甲公司   2
    乙公司   -
    -        3
    """
    table = framed_facts([book("002", customers=customers)], TEAM, PERIOD).customers

    assert list(
        zip(table["member_id"], table["customer"], table["earlier_deals"].tolist(), strict=True)
    ) == [("002", 1, 2), ("002", 2, 0)]


def test_a_customer_has_one_number_in_the_log_and_the_list() -> None:
    own = book(
        "002", log="date customer\n06-03 乙公司\n06-03 Abc", customers="customer\nＡＢＣ\n丁"
    )
    facts = framed_facts([book("001", customers="customer\n丁"), own], TEAM, PERIOD)

    assert facts.log["customer"].tolist() == [1, 2]
    assert facts.customers["customer"].tolist() == [1, 2, 3]
