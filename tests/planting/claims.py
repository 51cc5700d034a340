"""Taking a row of a table for a plant."""

from collections.abc import Iterator

from tests.planting.draft import Draft
from tests.planting.expected import Line, Spot


def log_rows(draft: Draft) -> Iterator[tuple[int, Line]]:
    """Yield the log's rows nothing is planted in yet, in any order."""
    numbers = [number for number in draft.days if ("log", "log", number) not in draft.owned]
    draft.rng.shuffle(numbers)
    for number in numbers:
        yield number, draft.log[number]


def spot_of(draft: Draft, sheet: str, block: str, column: str, index: int) -> Spot:
    return Spot(sheet, block, draft.paper.placed.book[sheet].table(block)[column], index)


def claim(draft: Draft, sheet: str, block: str, index: int, *columns: str) -> bool:
    return draft.claim([(sheet, block, index)], draft.relied(sheet, block, *columns))
