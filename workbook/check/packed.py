"""A column kept small: its different values once, and for every row a number that says which."""

from array import array
from collections.abc import Iterator, Sequence
from typing import Self, overload

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.unsignedinteger]
BETWEEN = "\x7f"  # stands in hardly any text, and is one of the few signs that JSON takes as it is
_OTHER = "\uffff"  # no cell can hold it
_CODES = {1: "B", 2: "H", 4: "I"}  # bytes of a number -> its letter, for ``array`` and numpy
_MOST = {1: 1 << 8, 2: 1 << 16, 4: 1 << 32}


class Packed(Sequence[object]):
    """A column of values that takes a fraction of the room a tuple of them takes.

    Texts are kept as one, joined: an object each would take five times as much.
    """

    __slots__ = ("_length", "_numbers", "_values")

    def __init__(self, values: tuple[object, ...] | str, numbers: bytes, length: int) -> None:
        """Begin with what is packed already.

        Args:
            values: The different values; texts joined by ``BETWEEN``, then blank comes after them.
            numbers: Of every row, which of them.
            length: How many rows there are.
        """
        self._values, self._numbers, self._length = values, numbers, length

    @classmethod
    def of(cls, column: Sequence[object]) -> "Packed":
        """Return a column packed. All its values are of one kind, so equal ones are the same."""
        if isinstance(column, Packed):
            return column
        different = dict.fromkeys(column)
        filled = [value for value in different if value is not None]
        joined = _joined(filled)
        values: list[object] = [*filled, None] if joined is not None else [*different]
        number_of = dict(zip(values, range(len(values)), strict=True))
        numbers = list(map(number_of.__getitem__, column))
        width = next(width for width, most in _MOST.items() if len(values) <= most)
        packed = bytes(numbers) if width == 1 else array(_CODES[width], numbers).tobytes()
        return cls(tuple(values) if joined is None else joined, packed, len(column))

    @classmethod
    def blank(cls, length: int) -> Self:
        """Return a column in which nothing stands."""
        return cls((None,), bytes(length), length)

    @property
    def size(self) -> int:
        """How many different values there are."""
        if isinstance(self._values, str):
            return self._values.count(BETWEEN) + 2
        return len(self._values)

    @property
    def different(self) -> Sequence[object]:
        """The different values; some may be in no row."""
        if isinstance(self._values, str):
            return [*self._values.split(BETWEEN), None]
        return self._values

    @property
    def texts(self) -> str:
        """The different values as texts, each ended by ``BETWEEN``; blank is an empty one."""
        if isinstance(self._values, str):
            return self._values + BETWEEN + BETWEEN
        texts = ("" if value is None else str(value) for value in self._values)
        return "".join(text.replace(BETWEEN, _OTHER) + BETWEEN for text in texts)

    @property
    def numbers(self) -> Numbers:
        """Of every row, which of the different values it has."""
        width = len(self._numbers) // self._length if self._length else 1
        return np.frombuffer(self._numbers, _CODES[width])

    @overload
    def __getitem__(self, index: int) -> object: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[object, ...]: ...
    def __getitem__(self, index: int | slice) -> object:
        """Return the value of a row, or of several."""
        if isinstance(index, slice):
            return tuple(self)[index]
        return self.different[int(self.numbers[index])]

    def __iter__(self) -> Iterator[object]:
        return map(self.different.__getitem__, self.numbers.tolist())

    def __len__(self) -> int:
        return self._length

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment] # equal to tuples, whose hash it has not

    def __repr__(self) -> str:
        return repr(tuple(self))

    def __reduce__(self) -> tuple[type["Packed"], tuple[tuple[object, ...] | str, bytes, int]]:
        return Packed, (self._values, self._numbers, self._length)


def _joined(filled: Sequence[object]) -> str | None:
    if set(map(type, filled)) != {str}:
        return None
    joined = BETWEEN.join(map(str, filled))
    return joined if joined.count(BETWEEN) == len(filled) - 1 else None
