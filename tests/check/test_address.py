"""Addresses: which are plain, and which domains are the company's or made to look like it."""

from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.check.address import address_fault, imitated, is_domain, is_within

LETTERS = st.text(ascii_lowercase, min_size=1, max_size=8)
DOMAINS = st.builds("{}.{}".format, LETTERS, st.sampled_from(["com", "cn", "com.cn", "example"]))
PLAIN = st.builds("{}@{}".format, LETTERS, DOMAINS)
FORBIDDEN = st.characters(codec="utf-8").filter(
    lambda each: not (each.isascii() and (each.isalnum() or each in "!#$%&'*+/=?^_`{|}~-."))
)


@given(PLAIN)
def test_a_plain_address_passes(address: str) -> None:
    assert address_fault(address) is None


@given(PLAIN, FORBIDDEN, st.integers(0, 40))
def test_one_character_that_does_not_belong_there_is_refused_wherever_it_stands(
    address: str, character: str, at: int
) -> None:
    at = min(at, len(address))

    assert address_fault(address[:at] + character + address[at:]) is not None


@given(DOMAINS, DOMAINS)
def test_a_domain_within_the_company_never_imitates_it(domain: str, other: str) -> None:
    known = [domain, other]

    assert is_domain(domain)
    assert is_within(f"mail.{domain}", known)
    assert ("", "") == (imitated(domain, known), imitated(f"mail.{domain}", known))


@pytest.mark.parametrize(
    ("domain", "imitated_one"),
    [
        ("examp1e.com", "example.com"),
        ("exampie.com", "example.com"),
        ("exampl.com", "example.com"),
        ("examplee.com", "example.com"),
        ("mail.exarnple.com", "example.com"),
        ("example.com.cheat.example", "example.com"),
        ("exa-mple.com", "example.com"),
        ("other.com", ""),
        ("example.org", ""),
        ("qx.com", ""),
    ],
)
def test_a_domain_made_to_look_like_the_companys_is_known(domain: str, imitated_one: str) -> None:
    assert imitated_one == imitated(domain, ["example.com", "qq.com"])
