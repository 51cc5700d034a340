"""A damaged book is read or refused; it never raises, whatever was damaged."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.read.made import BOOK, BOOK_RELS, SHEET, STRINGS, STYLES, TYPES, book, packed, parts_of
from workbook.read.book import read_book
from workbook.read.grid import BookGrids
from workbook.read.guard import Refusal

GOOD = book(
    {"日志": [["日期", "金额"], *([date(2026, 11, day), 1.5 * day] for day in range(1, 9))]}
)
PARTS = parts_of(GOOD)
NUMBERS = ["4294967295", "18446744073709551615", "-1", "0", "", "1E400", "nan", "x"]
PLACES = ["XFD1048576", "ZZZZZZZ9", "A0", 'r="A99999999"', ' t="e"', ' t="s"', ' s="9"']
MARKUP = [
    "<",
    ">",
    '"',
    "&",
    "&#0;",
    "<c>",
    "</c>",
    "<v>",
    "</sheetData>",
    "<!--",
    "-->",
    "<x:c ",
    "\0",
    "\n",
]
inserted = st.sampled_from([piece.encode() for piece in NUMBERS + PLACES + MARKUP] + [b"\xff\xfe"])
edits = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), inserted), min_size=1, max_size=3)


def is_answered(content: bytes) -> bool:
    return isinstance(read_book("张三.xlsx", content), BookGrids | Refusal)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from([SHEET, SHEET, SHEET, STRINGS, STYLES, BOOK, BOOK_RELS, TYPES]), edits)
def test_damaged_parts(name: str, changes: list[tuple[float, int, bytes]]) -> None:
    data = PARTS[name]
    assert isinstance(data, bytes)
    for place, cut, piece in changes:
        at = int(place * len(data))
        data = data[:at] + piece + data[at + cut :]

    assert is_answered(packed({**PARTS, name: data}))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=4)
)
def test_damaged_bytes(changes: list[tuple[int, int]]) -> None:
    content = bytearray(GOOD)
    for at, value in changes:
        content[at] = value

    assert is_answered(bytes(content))


@given(st.integers(0, len(GOOD)))
def test_half_a_file(length: int) -> None:
    assert is_answered(GOOD[:length])


@given(st.binary())
def test_any_bytes(content: bytes) -> None:
    assert is_answered(content)
