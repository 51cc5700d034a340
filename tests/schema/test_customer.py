"""When two entries mean the same customer."""

import pytest

from workbook.schema.customer import customer_key, customer_key_formula


@pytest.mark.parametrize(
    "other", ["abc 公司", "\uff21\uff22\uff23 公司", " ABC\u3000公司 ", "Abc\u00a0\u00a0公司"]
)
def test_width_case_and_spacing_do_not_tell_customers_apart(other: str) -> None:
    assert customer_key("ABC 公司") == customer_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("5", "05"), ("王*", "王小明"), ("ABC", "A BC"), (">1", "1")]
)
def test_what_a_formula_might_mix_up_stays_apart(one: str, other: str) -> None:
    assert customer_key(one) != customer_key(other)


def test_no_customer_has_no_key() -> None:
    assert customer_key(" \u3000") == ""


def test_the_formula_leaves_no_pattern_and_no_number_to_match() -> None:
    formula = customer_key_formula("A1")

    assert formula.startswith("IF(SUBSTITUTE(")
    assert formula.endswith('"k"&' + formula.removeprefix("IF(").partition('="",')[0] + ")")
