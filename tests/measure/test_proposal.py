"""Next month's targets as a proposal: what is asked, why, and never out of reach."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import PLAYBOOK
from workbook.measure.proposal import LEAST, MOST, STEP, Done, Proposal, Why, propose

DAYS = 20
AMOUNTS = st.integers(0, 10**6).map(float)
MONTHS = st.one_of(st.none(), st.builds(Done, amount=AMOUNTS, workdays=st.integers(0, 25)))


def proposed(
    target: float | None, *done: float | None, workdays: tuple[int, int] = (DAYS, DAYS)
) -> Proposal:
    return propose(
        "0102",
        target=target,
        workdays=workdays,
        done=[None if each is None else Done(amount=each, workdays=DAYS) for each in done],
        playbook=PLAYBOOK,
    )


@pytest.mark.parametrize(
    ("target", "done", "why", "amount"),
    [
        (50_000.0, (50_000.0, 50_000.0), Why.RAISED, 53_000.0),  # 5 % more, to the thousand
        (50_000.0, (50_000.0,), Why.RAISED, 53_000.0),
        (50_000.0, (90_000.0, 90_000.0), Why.RAISED, 60_000.0),  # a fifth more at most
        (50_000.0, (56_000.0, 30_000.0), Why.RAISED, 53_000.0),  # one good month
        (50_000.0, (42_500.0, 10_000.0), Why.KEPT, 50_000.0),  # 85 %, to the cent
        (50_001.0, (45_000.0, 45_000.0), Why.KEPT, 50_001.0),  # what stays is not rounded
        (50_000.0, (42_499.0, 42_499.0), Why.LOWERED, 46_000.0),  # half way back
        (50_000.0, (0.0, 0.0), Why.FAR, 40_000.0),  # a fifth less at most
        (50_000.0, (20_000.0, 99_000.0), Why.LOWERED, 50_000.0),  # never more after a bad month
        (50_000.0, (30_000.0, 30_000.0), Why.LOWERED, 40_000.0),
        (50_000.0, (-500.0,), Why.FAR, 40_000.0),
        (9_000.0, (9_990.0,), Why.RAISED, 10_000.0),  # smaller steps below ten thousand
        (50_000.0, (None, 70_000.0), Why.NO_FIGURES, 50_000.0),
        (50_000.0, (), Why.NO_FIGURES, 50_000.0),
        (None, (31_200.0, 30_000.0), Why.NO_TARGET, 31_000.0),
        (0.0, (31_200.0,), Why.NO_TARGET, 31_000.0),
        (None, (0.0,), Why.NEW, None),
        (None, (None, None), Why.NEW, None),
    ],
)
def test_what_is_asked(
    target: float | None, done: tuple[float | None, ...], why: Why, amount: float | None
) -> None:
    made = proposed(target, *done)

    assert (why, amount) == (made.why, made.amount)


def test_deals_follow_from_the_amount_at_the_standard_deal() -> None:
    assert proposed(50_000.0, 50_000.0).deals == 11.0  # 53,000 at 5,000 a deal


def test_a_shorter_month_is_asked_for_less() -> None:
    made = proposed(50_000.0, 45_000.0, workdays=(DAYS, DAYS // 2))

    assert made == Proposal(
        member_id="0102",
        why=Why.KEPT,
        amount=25_000.0,
        deals=5.0,
        target=25_000.0,
        basis=22_500.0,
        share=0.9,
        months=1,
    )


def test_a_month_that_is_not_over_is_judged_by_its_speed() -> None:
    made = propose(
        "0102",
        target=50_000.0,
        workdays=(DAYS, DAYS),
        done=[Done(amount=25_000.0, workdays=DAYS // 2)],
        playbook=PLAYBOOK,
    )

    assert (Why.RAISED, 1.0, 50_000.0) == (made.why, made.share, made.basis)


def test_nobody_there_next_month_is_asked_for_nothing() -> None:
    made = proposed(50_000.0, 50_000.0, workdays=(DAYS, 0))

    assert (Why.NEW, None) == (made.why, made.amount)


@given(st.one_of(st.none(), AMOUNTS), st.lists(MONTHS, max_size=3), st.integers(0, 25))
def test_never_out_of_reach(target: float | None, done: list[Done | None], workdays: int) -> None:
    made = propose("0102", target=target, workdays=(workdays, DAYS), done=done, playbook=PLAYBOOK)

    assert (made.amount is None) == (made.why is Why.NEW)
    if made.amount is not None:
        assert made.amount > 0
    if made.target and made.amount is not None:
        assert made.target * LEAST - STEP <= made.amount <= made.target * MOST + STEP
