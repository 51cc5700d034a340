"""The first reader: worksheets as Excel, WPS, LibreOffice and the usual libraries write them.

Every tag between the first row and the last is looked up in a short list and must stand where it may:
that is the proof that no cell was missed and that nothing was read which is none. A book in which
anything is written otherwise goes to the parsers, whole.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

import numpy as np
import numpy.typing as npt

from workbook.read.caps import MAX_AREA
from workbook.read.cells import UNCALCULATED, Spot, column_number
from workbook.read.grid import BLANK, Value
from workbook.read.plain_texts import LARGEST, MAIN, NotPlain
from workbook.read.plain_values import ERROR, SPACED, TEXT_RESULT, Look, Looks

MOST_ROWS, MOST_COLUMNS = 6_000, 256  # of a sheet; more than any form of ours has
OPENING, CLOSING, EMPTY = b"<sheetData>", b"</sheetData>", b"<sheetData/>"
PRESERVED = b'xml:space="preserve">'

_ROOT = re.compile(rb'(?:\xef\xbb\xbf)?(?:<\?xml[^<>]*\?>\s*)?<worksheet xmlns="%b"' % MAIN)
_HEAD = re.compile(
    rb'<c r="([A-Z]{1,3})([1-9][0-9]{0,6})"(?: s="([0-9]{1,5})")?(?: t="([a-zA-Z]+)")?'
)

# The tags of rows and cells by their first two letters, the third one (0: any), and what may follow.
(
    ROW, ROW_END, CELL, CELL_END, VALUE, VALUE_END, NO_VALUE,
    FORMULA, FORMULA_END, INLINE, INLINE_END, TEXT, SPACED_TEXT, TEXT_END,
) = range(1, 15)  # fmt: skip
_TAGS = {
    b"ro": ROW, b"/r": ROW_END, b"c ": CELL, b"/c": CELL_END, b"v>": VALUE, b"/v": VALUE_END,
    b"v/": NO_VALUE, b"f>": FORMULA, b"f ": FORMULA, b"/f": FORMULA_END, b"is": INLINE,
    b"/i": INLINE_END, b"t>": TEXT, b"t ": SPACED_TEXT, b"/t": TEXT_END,
}  # fmt: skip
_THIRD = np.frombuffer(b"\0wor>\0>>\0>>s\0x>", np.uint8)
_AFTER = {
    ROW: (CELL, ROW_END, ROW),
    ROW_END: (ROW,),
    CELL: (CELL, ROW_END, CELL_END, VALUE, NO_VALUE, FORMULA, INLINE),
    CELL_END: (CELL, ROW_END),
    VALUE: (VALUE_END,),
    VALUE_END: (CELL_END,),
    NO_VALUE: (CELL_END,),
    FORMULA: (FORMULA_END, VALUE, NO_VALUE, CELL_END),
    FORMULA_END: (VALUE, NO_VALUE, CELL_END),
    INLINE: (TEXT, SPACED_TEXT),
    INLINE_END: (CELL_END,),
    TEXT: (TEXT_END,),
    SPACED_TEXT: (TEXT_END,),
    TEXT_END: (INLINE_END,),
}


def _kind_of_letters() -> npt.NDArray[np.uint8]:
    kinds = np.zeros(1 << 16, np.uint8)
    for letters, kind in _TAGS.items():
        kinds[letters[0] << 8 | letters[1]] = kind
    return kinds


def _may_follow() -> npt.NDArray[np.bool_]:
    allowed = np.zeros(1 << 8, np.bool_)
    for kind, following in _AFTER.items():
        for each in following:
            allowed[kind << 4 | each] = True
    return allowed


_KIND = _kind_of_letters()
_MAY_FOLLOW = _may_follow()


# The cell's number, its row and column, and how what stands there is to be taken.
Place = tuple[int, int, int, Look]
Ints = npt.NDArray[np.intp]
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PlainSheet:
    """A sheet's values and marks, as a ``Grid`` has them."""

    rows: list[list[Value]]
    marks: dict[Spot, str]


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of a sheet that hold anything, as places in its bytes.

    Attributes:
        heads: From where to where each cell's own tag goes.
        bodies: From where to where what it holds goes; nowhere, where it holds nothing.
        formulas: Which of them have a formula.
        spaced: Which of them have a text in which all spaces count.
    """

    heads: tuple[list[int], list[int]]
    bodies: tuple[list[int], list[int]]
    formulas: list[int]
    spaced: list[int]


def read_plain(
    sheets: Sequence[bytes], *, styles: bytes, strings: bytes, is_1904: bool
) -> list[PlainSheet]:
    """Return each worksheet's values.

    Args:
        sheets: The worksheet parts, UTF-8 without a DTD.
        styles: The part with the number formats; empty if there is none.
        strings: The part with the shared strings; empty if there is none.
        is_1904: Days are counted from 1904, which this reader does not do.

    Raises:
        NotPlain: Something is written otherwise.
    """
    if is_1904:
        raise NotPlain
    looks = Looks(styles=styles, strings=strings)
    read: list[PlainSheet] = []
    for xml in sheets:
        taken = sum(len(sheet.rows) * len(sheet.rows[0]) for sheet in read if sheet.rows)
        read.append(_read(xml, looks, room=MAX_AREA - taken))
    return read


def _read(xml: bytes, looks: Looks, *, room: int) -> PlainSheet:
    begin, end = xml.find(OPENING), xml.rfind(CLOSING)
    head = xml if begin < 0 else xml[:begin]
    if len(xml) > LARGEST or not _ROOT.match(xml) or head.count(MAIN) != 1:
        raise NotPlain
    if begin < 0 and EMPTY in xml:
        return PlainSheet([], {})
    if not 0 <= begin < end:
        raise NotPlain
    cells = _cells(xml, begin + len(OPENING), end)
    places = [_PLACES[xml[at:to]] for at, to in zip(*cells.heads, strict=True)]
    for n in cells.spaced:
        places[n] = (*places[n][:3], SPACED)
    bodies = [xml[at:to] for at, to in zip(*cells.bodies, strict=True)]
    values = [looks[place[3]][body] for place, body in zip(places, bodies, strict=True)]
    marks = {
        places[n][1:3]: UNCALCULATED
        for n in cells.formulas
        if not bodies[n] and places[n][3] not in TEXT_RESULT
    }
    if ERROR in looks:
        for n, place in enumerate(places):
            if place[3] == ERROR:
                marks[place[1:3]], values[n] = str(values[n]), BLANK
    return PlainSheet(_rows(places, values, room=room), marks)


def _cells(xml: bytes, begin: int, end: int) -> _Cells:
    """Return the cells between two places, of which the second one is where the rows end.

    Raises:
        NotPlain: A tag is not in the list, or stands where it may not.
    """
    letters = np.frombuffer(xml, np.uint8)
    tags = np.flatnonzero(letters[begin : end + 1] == ord("<")) + begin
    first, second, third = (letters[tags[:-1] + each] for each in (1, 2, 3))
    kinds = _KIND[first.astype(np.uint16) << 8 | second]
    wanted = _THIRD[kinds]
    is_known = kinds.all() and ((third == wanted) | (wanted == 0)).all()
    if not is_known or not _MAY_FOLLOW[kinds[:-1] << 4 | kinds[1:]].all():
        raise NotPlain
    if len(kinds) and not (kinds[0] == ROW and kinds[-1] in (ROW, ROW_END)):
        raise NotPlain
    return _filled(letters, tags, kinds)


def _filled(letters: Bytes, tags: Ints, kinds: Bytes) -> _Cells:
    cells = np.flatnonzero(kinds == CELL)
    inside = kinds[cells + 1]
    is_filled = (inside == VALUE) | (inside == FORMULA) | (inside == INLINE)
    cells, inside = cells[is_filled], inside[is_filled]
    is_formula = inside == FORMULA
    after = kinds[cells + 2] == FORMULA_END
    body = cells + 1 + (inside == INLINE) + is_formula * (1 + after)
    kind = kinds[body]
    begins = tags[body] + len(b"<v>")
    is_there = (kind == VALUE) | (kind == TEXT) | (kind == SPACED_TEXT)
    ends = np.where(is_there, tags[body + 1], begins)
    spaced = np.flatnonzero(kind == SPACED_TEXT)
    attributes = letters[begins[spaced, None] + np.arange(len(PRESERVED))]
    if (attributes != np.frombuffer(PRESERVED, np.uint8)).any():
        raise NotPlain
    begins[spaced] += len(PRESERVED)
    return _Cells(
        heads=(tags[cells].tolist(), (tags[cells + 1] - 1).tolist()),
        bodies=(begins.tolist(), ends.tolist()),
        formulas=np.flatnonzero(is_formula).tolist(),
        spaced=spaced.tolist(),
    )


class _Places(dict[bytes, Place]):
    """What a cell's tag says, remembered: the books of a team have the same cells."""

    def __missing__(self, head: bytes) -> Place:
        match = _HEAD.fullmatch(head)
        if match is None:
            raise NotPlain
        row, column = int(match[2]) - 1, column_number(match[1])
        if row >= MOST_ROWS or column >= MOST_COLUMNS:
            raise NotPlain
        if len(self) > MOST_PLACES:
            self.clear()
        kind = match[4] or b"n"
        style = int(match[3] or 0) if kind == b"n" else 0
        look = ERROR if kind == b"e" else (style, kind)
        place = self[head] = (row * MOST_COLUMNS + column, row, column, look)
        return place


MOST_PLACES = 200_000
_PLACES = _Places()


def _rows(places: Sequence[Place], values: Sequence[Value], *, room: int) -> list[list[Value]]:
    if not places:
        return []
    numbers = [place[0] for place in places]
    height, width = max(numbers) // MOST_COLUMNS + 1, max(map(itemgetter(2), places)) + 1
    if len(set(numbers)) < len(numbers):
        raise NotPlain  # a cell written twice
    if height * width > room:
        raise NotPlain
    rows: list[list[Value]] = [[BLANK] * width for _ in range(height)]
    for (_, row, column, _), value in zip(places, values, strict=True):
        rows[row][column] = value
    blank = [BLANK] * width
    while rows and rows[-1] == blank:
        rows.pop()
    return rows
