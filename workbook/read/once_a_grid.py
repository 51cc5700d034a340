"""Remembering what was found in a sheet, for the next book that has the very same sheet."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple

from workbook.read.grid import Grid

MOST = 64  # results remembered of one grid; beyond that all of them are forgotten

Declared = TypeVarTuple("Declared")
Found = TypeVar("Found")


def once_a_grid(
    find: Callable[[Grid, *Declared], Found],
) -> Callable[[Grid, *Declared], Found]:
    """Return a function that remembers with a grid what it found in it, and forgets it with the grid.

    What nobody wrote in is one and the same ``Grid`` in many books of a team.

    Args:
        find: The function; what it returns depends on the grid and the very same other arguments
            alone, is never changed, and does not hold the grid, which would never be freed.
    """

    @wraps(find)
    def ask(grid: Grid, *declared: *Declared) -> Found:
        key = (find, *map(id, declared))
        there = grid.found.get(key)
        if there is None:
            if len(grid.found) >= MOST:
                grid.found.clear()
            # The arguments are held, so that no others can take their place in the memory.
            there = grid.found[key] = (find(grid, *declared), declared)
        found: Found = there[0]
        return found

    return ask
