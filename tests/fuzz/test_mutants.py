"""A sample of the mutants that ``make soak`` checks a million of."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutants import mutant
from tests.fuzz.seeds import seed_parts, seeds
from tests.fuzz.target import Reached

MUTANTS = 1500
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
