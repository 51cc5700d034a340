"""A hostile file: how it is made, and what becomes of it."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.read.made import cells, raw_book, raw_parts

NEAR = '<c r="A1"><v>1</v></c>'
GOOD = raw_parts(cells(NEAR))
READ = "read"
MIB = 2**20


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file that means harm, or looks as if it did.

    Attributes:
        make: Makes its bytes.
        code: The code it is refused with; ``READ`` where it is read.
        found: What the refusal names.
        is_bomb: It would fill a reader's memory or time, so it has to be refused at once.
    """

    make: Callable[[], bytes]
    code: str
    found: str = ""
    is_bomb: bool = False


def bomb(make: Callable[[], bytes], code: str = "part_too_large", found: str = "") -> Hostile:
    return Hostile(make, code, found, is_bomb=True)


def changed(**parts: str | bytes) -> bytes:
    """Return a good book with some parts changed or added, by their constants' names."""
    return raw_book(cells(NEAR), **parts)
