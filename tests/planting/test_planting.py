"""Each planted fault is found exactly once, at its cell, and nothing else is said."""

import pytest

from tests.planting.books import every, tried
from tests.planting.files import BROKEN
from tests.planting.planters import (
    ALONE,
    BESIDE,
    HEAVY,
    IN_TEAMS,
    NOT_IN_ONE_FILE,
    planted_codes,
)
from tests.planting.teams import FATES, folders
from workbook.schema.sentences import SENTENCES

SEEDS = 30  # books that are looked through for one with room for a fault


def test_every_code_of_the_catalogue_is_planted_or_cannot_be() -> None:
    assert SENTENCES.keys() == planted_codes() | NOT_IN_ONE_FILE.keys()
    assert planted_codes() & NOT_IN_ONE_FILE.keys() == set()


@pytest.mark.parametrize("code", sorted({*BESIDE, *ALONE, *BROKEN}))
def test_a_fault_by_itself_is_found_once_and_nothing_else(code: str) -> None:
    books = (tried(seed, (code,)) for seed in range(SEEDS))
    book = next(book for book in books if book.planted)

    assert ((code,), ()) == (book.planted, book.wrong)


def test_a_hundred_random_books_yield_what_was_planted_and_nothing_else() -> None:
    books = list(every(100))

    assert [] == [book for book in books if book.wrong]
    assert 10 <= sum(not book.planted for book in books)
    planted = {code for book in books for code in book.planted}
    assert planted >= BESIDE.keys() - HEAVY


def test_random_folders_yield_what_was_planted_between_files_and_nothing_else() -> None:
    tried_folders = list(folders(20))

    assert [] == [each for each in tried_folders if each.wrong]
    across = {code for each in tried_folders for code in each.across}
    assert IN_TEAMS >= across == {"customer_shared", "phone_shared"}
    assert set(FATES) == {fate for each in tried_folders for fate in each.fates}
