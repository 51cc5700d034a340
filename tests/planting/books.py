"""One book after another, each good but for what is planted in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from random import Random

from tests.planting.checking import FILE, differences
from tests.planting.draft import Draft
from tests.planting.files import BROKEN, broken
from tests.planting.goods import good
from tests.planting.planters import ALONE, BESIDE, HEAVY
from workbook.pipeline import Source, check_file

MOST = 10  # plants in a book
RARELY = 20  # times fewer


@dataclass(frozen=True, slots=True)
class Tried:
    """A book that was checked.

    Attributes:
        seed: Makes the same book again.
        planted: The codes planted in it, as often as each was.
        wrong: What did not come out as it had to.
    """

    seed: int
    planted: tuple[str, ...]
    wrong: tuple[str, ...]


def tried(seed: int, codes: tuple[str, ...] | None = None) -> Tried:
    """Return a random book with what is found in it against what was planted.

    Args:
        seed: Decides everything about the book.
        codes: What to plant; any of the catalogue if None, nothing where there is no room for it.
    """
    rng = Random(seed)
    draft = good(rng)
    planted = _planted(draft, rng) if codes is None else _each(draft, codes)
    file = FILE.format(member=draft.member)
    if planted and planted[0] in BROKEN:
        file, content = broken(draft, planted[0])
    else:
        content = draft.content()
    source = Source(file, partial(bytes, content))
    book = check_file(source, team=draft.issue.team, period=draft.issue.period)
    return Tried(seed, planted, tuple(differences(draft, book)))


def _planted(draft: Draft, rng: Random) -> tuple[str, ...]:
    """Plant nothing, one fault that refuses the file, or several beside each other."""
    if rng.random() < 0.1:
        return ()
    if rng.random() < 0.15:
        return _each(draft, (rng.choice(sorted({*ALONE, *BROKEN})),))
    weights = [1 if code in HEAVY else RARELY for code in BESIDE]
    return _each(draft, tuple(rng.choices(list(BESIDE), weights, k=rng.randint(1, MOST))))


def _each(draft: Draft, codes: tuple[str, ...]) -> tuple[str, ...]:
    if codes and codes[0] in BROKEN:
        return codes[:1]
    planters = {**BESIDE, **ALONE}
    return tuple(code for code in codes if planters[code](draft))


def every(count: int, first: int = 0) -> Iterator[Tried]:
    """Yield so many random books."""
    return (tried(seed) for seed in range(first, first + count))
