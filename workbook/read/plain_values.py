"""What cells of the usual programs hold, made values of, each different one once."""

import re
from datetime import date

from workbook.read.day_styles import DAY_0, FIRST_DAY, LAST_DAY, day_styles
from workbook.read.grid import BLANK, Value
from workbook.read.plain_texts import NotPlain, plain_text, plain_texts
from workbook.read.remembered import remembered

# How a cell is to be taken: its type's number, and for numbers its style.
Look = int
TYPES = (b"n", b"s", b"str", b"b", b"e", b"inlineStr")
NUMBER, SHARED_TYPE, RESULT_TYPE, YES_NO_TYPE, ERROR_TYPE, INLINE_TYPE = range(len(TYPES))
LOOKS_PER_TYPE = 10_000
SHARED: Look = SHARED_TYPE * LOOKS_PER_TYPE
TEXT_RESULT: Look = RESULT_TYPE * LOOKS_PER_TYPE  # where nothing is a result, too
ERROR: Look = ERROR_TYPE * LOOKS_PER_TYPE
INLINE_TEXT: Look = INLINE_TYPE * LOOKS_PER_TYPE
SPACED: Look = len(TYPES) * LOOKS_PER_TYPE  # a text in which all spaces count

_NUMBER = re.compile(rb"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")


class _Known(dict[bytes, Value]):
    """Values by what stands in the XML; what is not in it is not certain."""

    def __init__(self) -> None:
        super().__init__({b"": BLANK})  # no result is a blank, of any kind

    def __missing__(self, body: bytes) -> Value:
        value = self[body] = self._value(body)
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


class _Texts(_Known):
    def _value(self, body: bytes, /) -> str:
        return plain_text(body)


class _InlineTexts(_Texts):
    def _value(self, body: bytes, /) -> str:
        if body != body.strip():
            raise NotPlain  # whether these spaces count, programs do not agree
        return super()._value(body)


@remembered
def _shared(strings: bytes) -> _Known:
    """Return the shared strings by their numbers."""
    shared = _Known()
    shared.update((b"%d" % n, text) for n, text in enumerate(plain_texts(strings)))
    return shared


class Looks(dict[Look, _Known]):
    """The values of one book, by how its cells are to be taken.

    Attributes:
        is_day: Which of its formats show a day.
        shared: Its shared strings, by their numbers.
    """

    def __init__(self, *, styles: bytes, strings: bytes) -> None:
        """Read the parts that all sheets share.

        Raises:
            NotPlain: They are written otherwise.
        """
        super().__init__()
        self.is_day = day_styles(styles)
        self.shared = _shared(strings)
        yes_no = _Known()
        yes_no.update({b"0": False, b"1": True})
        self[SHARED] = self.shared
        self[YES_NO_TYPE * LOOKS_PER_TYPE] = yes_no
        self[INLINE_TEXT], self[SPACED], self[TEXT_RESULT] = _InlineTexts(), _Texts(), _Texts()
        self[ERROR] = _Texts()

    def __missing__(self, look: Look) -> _Known:
        is_day = self.is_day[look] if look < len(self.is_day) else None
        if is_day is None:
            raise NotPlain
        known = self[look] = _Days() if is_day else _Numbers()
        return known


def _number(body: bytes) -> float:
    if not _NUMBER.fullmatch(body):
        raise NotPlain
    return float(body)
