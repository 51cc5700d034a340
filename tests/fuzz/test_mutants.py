"""A sample of the mutants that ``make soak`` checks a million of."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutants import mutant
from tests.fuzz.seeds import seed_parts, seeds, team_seed, unpacked
from tests.fuzz.target import Reached, assert_answered_alone

MUTANTS, TEAM_BOOKS = 1500, 100
# Made once: what the slowest took is part of the assertion.
REACHED = Reached()


@pytest.mark.parametrize("name", list(seeds()))
def test_the_seeds_are_taken_with_what_is_wrong_in_them(name: str) -> None:
    book = Reached().check(seeds()[name])

    assert "partly_accepted" == book.status
    assert 4 == book.totals.rows.seen


@settings(max_examples=MUTANTS)
@given(st.sampled_from(list(seeds())), st.randoms(use_true_random=False))
def test_every_mutant_has_an_answer(name: str, random: Random) -> None:
    REACHED.check(mutant(random, seed_parts()[name]))


@settings(max_examples=TEAM_BOOKS)
@given(st.randoms(use_true_random=False))
def test_every_mutant_of_a_team_book_is_opened_or_told_why_not(random: Random) -> None:
    assert_answered_alone(mutant(random, unpacked(team_seed())))
