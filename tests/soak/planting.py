"""Random good books and folders with known faults planted in them."""

from collections import Counter
from collections.abc import Iterator
from itertools import count, islice

from tests.planting.books import Tried, every, tried
from tests.planting.files import BROKEN
from tests.planting.planters import ALONE, BESIDE
from tests.planting.teams import folders
from tests.soak.figure import Figure

BOOKS, FOLDERS, EACH = 1000, 200, 10


def soak(share: float = 1.0) -> Iterator[Figure]:
    """Plant random faults in random books, every code some times by itself, and in folders.

    Args:
        share: How much of the full run to do, 0-1.
    """
    yield _books(max(1, round(BOOKS * share)))
    yield _codes(max(1, round(EACH * share)))
    tried_folders = list(folders(max(1, round(FOLDERS * share))))
    bad = [each.seed for each in tried_folders if each.wrong]
    yield Figure("folders of three members", len(tried_folders), len(bad), _seeds(bad))


def _books(books: int) -> Figure:
    planted: Counter[str] = Counter()
    bad = []
    for book in every(books):
        planted.update(book.planted)
        if book.wrong:
            bad.append(book.seed)
    note = f"{planted.total():,} faults of {len(planted)} codes; {_seeds(bad)}"
    return Figure("books with planted faults", books, len(bad), note)


def _codes(times: int) -> Figure:
    codes = sorted({*BESIDE, *ALONE, *BROKEN})
    found = [book for code in codes for book in islice(_with(code), times)]
    bad = [f"{book.planted[0]} {book.seed}" for book in found if book.wrong]
    return Figure("books with one fault of each code", len(found), len(bad), ", ".join(bad))


def _with(code: str) -> Iterator[Tried]:
    """Yield the books that have room for a fault."""
    return (book for book in (tried(seed, (code,)) for seed in count()) if book.planted)


def _seeds(bad: list[int]) -> str:
    return f"wrong seeds {bad}" if bad else "each found once, nothing else"
