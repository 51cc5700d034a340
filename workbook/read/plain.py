"""The first reader: worksheets as Excel, WPS, LibreOffice and the usual libraries write them.

Every tag between the first row and the last is looked up in a short list and must stand where it may, and
the cells stand in order: that is the proof that no cell was missed and that nothing was read which is none.
A book in which anything is written otherwise goes to the parsers, whole.

All sheets of a book are looked at as one, by whole columns of numbers and not cell by cell.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from workbook.read.caps import MAX_AREA, MAX_COLUMN
from workbook.read.cells import UNCALCULATED, Spot
from workbook.read.grid import BLANK, Value
from workbook.read.plain_cells import Cells, cells_of
from workbook.read.plain_tags import CLOSING, plain_tags
from workbook.read.plain_texts import LARGEST, MAIN, NotPlain
from workbook.read.plain_values import ERROR, SPACED, TEXT_RESULT, Looks

Values = npt.NDArray[np.object_]

OPENING, EMPTY = b"<sheetData>", b"<sheetData/>"

_ROOT = re.compile(rb'(?:\xef\xbb\xbf)?(?:<\?xml[^<>]*\?>\s*)?<worksheet xmlns="%b"' % MAIN)


@dataclass(frozen=True, slots=True)
class PlainSheet:
    """A sheet's values and marks, as a ``Grid`` has them."""

    rows: list[list[Value]]
    marks: dict[Spot, str]


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
    bodies = [_body(xml) for xml in sheets]
    joined = b"".join(bodies)
    if len(joined) > LARGEST:
        raise NotPlain
    cells = cells_of(joined, *plain_tags(joined))
    ends = np.cumsum([len(body) for body in bodies])
    bounds = [0, *np.searchsorted(cells.places, ends).tolist()]
    values = _values(joined, cells, looks)
    read: list[PlainSheet] = []
    room = MAX_AREA
    for first, last in pairwise(bounds):
        part = slice(first, last)
        marks = _marks(cells, values, part)
        rows = _rows(cells, values, part, room)
        room -= len(rows) * len(rows[0]) if rows else 0
        read.append(PlainSheet(rows, marks))
    return read


def _body(xml: bytes) -> bytes:
    """Return what stands between the first row and the last, and the tag that ends it."""
    begin, end = xml.find(OPENING), xml.rfind(CLOSING)
    head = xml if begin < 0 else xml[:begin]
    if not _ROOT.match(xml) or head.count(MAIN) != 1:
        raise NotPlain
    if begin < 0 and EMPTY in xml:
        return CLOSING
    if not 0 <= begin < end:
        raise NotPlain
    return xml[begin + len(OPENING) : end + len(CLOSING)]


def _values(joined: bytes, cells: Cells, looks: Looks) -> Values:
    """Return what each cell holds; blank for no result, and the error's name for an error."""
    looked = np.where(cells.is_spaced, SPACED, cells.looks)
    filled = np.flatnonzero(cells.begins != cells.ends)
    places = (each[filled].tolist() for each in (looked, cells.begins, cells.ends))
    held = [looks[look][joined[begin:end]] for look, begin, end in zip(*places, strict=True)]
    values = np.full(len(cells.places), BLANK, object)
    values[filled] = np.fromiter(held, object, len(held))
    return values


def _marks(cells: Cells, values: Values, part: slice) -> dict[Spot, str]:
    """Return the cells of a sheet that hold an error, or a formula without a result."""
    looks = cells.looks[part]
    has_nothing = cells.begins[part] == cells.ends[part]
    bare = np.flatnonzero(cells.is_formula[part] & has_nothing & (looks != TEXT_RESULT))
    rows, columns = cells.rows[part], cells.columns[part]
    marks: dict[Spot, str] = dict.fromkeys(
        zip(rows[bare].tolist(), columns[bare].tolist(), strict=True), UNCALCULATED
    )
    for number in np.flatnonzero(looks == ERROR).tolist():
        marks[int(rows[number]), int(columns[number])] = str(values[part.start + number])
    return marks


def _rows(cells: Cells, values: Values, part: slice, room: int) -> list[list[Value]]:
    """Return a sheet's rows, those at the end dropped in which nothing stands."""
    rows, columns = cells.rows[part], cells.columns[part]
    if not len(rows):
        return []
    if (np.diff(rows * MAX_COLUMN + columns) <= 0).any():
        raise NotPlain  # a cell twice, or out of order
    height, width = int(rows[-1]) + 1, int(columns.max()) + 1
    if height * width > room:
        raise NotPlain
    held = values[part]
    held[cells.looks[part] == ERROR] = BLANK
    grid = np.full(height * width, BLANK, object)
    grid[rows * width + columns] = held
    lines: list[list[Value]] = grid.reshape(height, width).tolist()
    blank = [BLANK] * width
    while lines and lines[-1] == blank:
        lines.pop()
    return lines
