"""Remembering what follows from declarations, which are the very same values for a whole folder."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple

Arguments = TypeVarTuple("Arguments")
Result = TypeVar("Result")


def by_identity(
    most: int,
) -> Callable[[Callable[[*Arguments], Result]], Callable[[*Arguments], Result]]:
    """Remember a function's results for the very same arguments, which must never change.

    To compare declarations, as ``functools.lru_cache`` does, takes longer than to read a row.

    Args:
        most: How many results are remembered; beyond that all of them are forgotten.
    """

    def remembering(function: Callable[[*Arguments], Result]) -> Callable[[*Arguments], Result]:
        # The arguments are held, so that no others can take their place in the memory.
        known: dict[tuple[int, ...], tuple[Result, tuple[*Arguments]]] = {}

        @wraps(function)
        def remembered(*args: *Arguments) -> Result:
            key = tuple(map(id, args))
            there = known.get(key)
            if there is None:
                if len(known) >= most:
                    known.clear()
                there = known[key] = (function(*args), args)
            return there[0]

        return remembered

    return remembering
