"""A hundred thousand hostile cells: each is kept as typed, or a finding at it says otherwise."""

from collections.abc import Iterator

from tests.silent.sheets import Silence, silences
from tests.soak.figure import Figure

CELLS, ROWS = 100_000, 60


def soak(share: float = 1.0) -> Iterator[Figure]:
    """Type hostile cells into books until there are enough of them.

    Args:
        share: How much of the full run to do, 0-1.
    """
    cells, seed = 0, 0
    bad: list[Silence] = []
    while cells < CELLS * share:
        count, found = silences(seed, ROWS)
        cells, seed = cells + count, seed + 1
        bad += found
    note = "; ".join(f"{each.seed} {each.place} {each.what}" for each in bad[:5])
    yield Figure("hostile cells", cells, len(bad), note or f"{seed} books, nothing silent")
