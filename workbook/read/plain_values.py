"""Numbers, days, and yes and no as the usual programs write them, each different one made a value of once."""

import re
from datetime import date

import numpy as np
import numpy.typing as npt

from workbook.read.day_styles import DAY_0, FIRST_DAY, LAST_DAY, day_styles
from workbook.read.grid import Value
from workbook.read.plain_texts import NotPlain, plain_texts
from workbook.read.remembered import remembered

# How a cell is to be taken: its type's number, and for numbers its style.
Look = int
TYPES = (b"n", b"s", b"str", b"b", b"e", b"inlineStr")
NUMBER, SHARED_TYPE, RESULT_TYPE, YES_NO_TYPE, ERROR_TYPE, INLINE_TYPE = range(len(TYPES))
LOOKS_PER_TYPE = 10_000
SHARED: Look = SHARED_TYPE * LOOKS_PER_TYPE
TEXT_RESULT: Look = RESULT_TYPE * LOOKS_PER_TYPE  # where nothing is a result, too
YES_NO: Look = YES_NO_TYPE * LOOKS_PER_TYPE
ERROR: Look = ERROR_TYPE * LOOKS_PER_TYPE
INLINE_TEXT: Look = INLINE_TYPE * LOOKS_PER_TYPE
SPACED: Look = len(TYPES) * LOOKS_PER_TYPE  # a text in which all spaces count

MOST_REMEMBERED = 10_000  # different numbers

_NUMBER = re.compile(rb"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")


class _Known(dict[bytes, Value]):
    """Values by what stands in the XML, whatever the book; what is not in it is not certain."""

    def __missing__(self, body: bytes) -> Value:
        value = self._value(body)
        if len(self) > MOST_REMEMBERED:
            self.clear()
        self[body] = value
        return value

    def _value(self, _: bytes, /) -> Value:
        raise NotPlain


class _Numbers(_Known):
    def _value(self, body: bytes, /) -> float:
        return _number(body)


class _Days(_Known):
    def _value(self, body: bytes, /) -> date:
        number = _number(body)
        if not FIRST_DAY <= number <= LAST_DAY or number != int(number):
            raise NotPlain
        return date.fromordinal(int(number) + DAY_0)


_NUMBERS, _DAYS = _Numbers(), _Days()
_YES_NO = _Known({b"0": False, b"1": True})


class Looks(dict[Look, _Known]):
    """The values of one book that are no texts, by how its cells are to be taken; and its shared strings.

    Attributes:
        is_day: Which of its formats show a day.
        shared: Its shared strings by their numbers.
        texts: The same as an array.
    """

    def __init__(self, *, styles: bytes, strings: bytes) -> None:
        """Read the parts that all sheets share.

        Raises:
            NotPlain: They are written otherwise.
        """
        super().__init__({YES_NO: _YES_NO})
        self.is_day = day_styles(styles)
        self.shared, self.texts = _shared(strings)

    def __missing__(self, look: Look) -> _Known:
        is_day = self.is_day[look] if look < len(self.is_day) else None
        if is_day is None:
            raise NotPlain
        known = self[look] = _DAYS if is_day else _NUMBERS
        return known


@remembered
def _shared(strings: bytes) -> tuple[dict[int, str], npt.NDArray[np.object_]]:
    texts = plain_texts(strings)
    return dict(enumerate(texts)), np.array(texts, object)


def _number(body: bytes) -> float:
    if not _NUMBER.fullmatch(body):
        raise NotPlain
    return float(body)
