"""What the window remembers."""

from pathlib import Path

import pytest

from addin.window.remembered import MOST, Remembered, with_latest
from tests.addin.window.driven import remember_in


@pytest.fixture
def books(tmp_path: Path) -> list[Path]:
    """Return more books than are remembered; commas and Chinese are in their names."""
    remember_in(tmp_path / "settings")
    made = [tmp_path / f"月表, {number} =;.xlsx" for number in range(MOST + 2)]
    for each in made:
        each.touch()
    return made


def test_books_come_back_the_latest_first(books: list[Path]) -> None:
    for each in (*books[:3], books[0]):
        Remembered().add_book(each)

    assert (books[0], books[2], books[1]) == Remembered().books


def test_only_so_many_are_kept(books: list[Path]) -> None:
    for each in books:
        Remembered().add_book(each)

    assert tuple(reversed(books))[:MOST] == Remembered().books


def test_a_book_that_is_gone_is_not_offered(books: list[Path]) -> None:
    for each in books[:2]:
        Remembered().add_book(each)
    books[1].unlink()

    assert (books[0],) == Remembered().books


def test_the_first_time_nothing_is_remembered(tmp_path: Path) -> None:
    remember_in(tmp_path / "fresh")

    assert Remembered().books == ()
    assert Remembered().shape.isEmpty()
    assert with_latest((), Path("a")) == (Path("a"),)
