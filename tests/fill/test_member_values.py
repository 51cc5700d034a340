"""What is a member's own in a member book."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import MEMBERS, PERIOD, PLAYBOOK, TEAM
from workbook.fill.member_values import member_values
from workbook.schema.team import Target

MEMBER = MEMBERS[0]
WEEKS = range(1, len(PERIOD.weeks) + 1)


def values(**issued: float) -> dict[str, str | float]:
    return member_values(MEMBER, issued, playbook=PLAYBOOK, period=PERIOD)


def split(metric: str, **issued: float) -> list[object]:
    found = values(**issued)
    return [found.get(f"month.weeks.week{number}@{metric}") for number in WEEKS]


def test_the_member_is_named_in_both_places() -> None:
    assert values() == {
        "mubiao.identity.member": "001",
        "mubiao.identity.name": "张三",
        "home.identity.member": "001",
        "home.identity.name": "张三",
    }


def test_results_have_their_target_and_stages_what_is_issued() -> None:
    found = values(amount=60_000.0, deals=10.0, visit=70.0, service=5.0)

    own = {
        name: value
        for name, value in found.items()
        if name.startswith("month.") and "week" not in name
    }
    assert own == {
        "month.results.target@amount": 60_000.0,
        "month.results.target@deals": 10.0,
        "month.stages.issued@visit": 70.0,
        "month.stages.issued@deal": 10.0,
        "month.beside.issued@service": 5.0,
    }


def test_deals_that_are_not_issued_follow_from_the_amount() -> None:
    found = values(amount=60_000.0)

    assert found["month.results.target@deals"] == 12.0
    assert "month.stages.issued@deal" not in found


def test_every_target_is_split_by_the_workdays_of_the_weeks() -> None:
    assert [week.workdays for week in PERIOD.weeks] == [4, 5, 5, 4, 4]
    assert split("amount", amount=60_000.0) == [10909.0, 13637.0, 13636.0, 10909.0, 10909.0]
    assert split("visit", amount=60_000.0) == [11.0, 14.0, 13.0, 11.0, 11.0]
    assert split("service", amount=60_000.0) == [None] * 5


@given(st.integers(0, 10**11))
def test_the_weeks_add_up_to_the_target_to_the_cent(cents: int) -> None:
    weeks = [part for part in split("amount", amount=cents / 100) if isinstance(part, float)]

    assert sum(round(part * 100) for part in weeks) == cents


def test_the_first_of_two_targets_counts_and_other_months_do_not() -> None:
    def target(period: str, value: float) -> Target:
        return Target(period=period, member_id="001", metric="amount", value=value)

    team = replace(
        TEAM, targets=(target("2026-05", 1.0), target("2026-06", 2.0), target("2026-06", 3.0))
    )

    assert team.issued("2026-06") == {"001": {"amount": 2.0}}
    assert team.target("2026-06", "001", "amount") == pytest.approx(2.0)
