"""The first reader: worksheets as Excel, WPS, LibreOffice and the usual libraries write them.

Every tag between the first row and the last is looked up in a short list and must stand where it may, and
the cells stand in order: that is the proof that no cell was missed and that nothing was read which is none.
A book in which anything is written otherwise goes to the parsers, whole.

All sheets of a book are looked at as one, by whole columns of numbers and not cell by cell.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from workbook.read import remembered
from workbook.read.caps import MAX_AREA, MAX_COLUMN
from workbook.read.cells import UNCALCULATED, Spot
from workbook.read.grid import BLANK, Value, reaching
from workbook.read.plain_cells import Cells, cells_of
from workbook.read.plain_held import Values, values_of
from workbook.read.plain_sheets import PlainSheet, keep_sheet, known_sheet
from workbook.read.plain_tags import CLOSING, plain_tags
from workbook.read.plain_texts import LARGEST, MAIN, NotPlain
from workbook.read.plain_values import ERROR, SHARED, TEXT_RESULT, Looks

OPENING, EMPTY = b"<sheetData>", b"<sheetData/>"

_ROOT = re.compile(rb'(?:\xef\xbb\xbf)?(?:<\?xml[^<>]*\?>\s*)?<worksheet xmlns="%b"' % MAIN)


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
    if is_1904 or sum(map(len, sheets)) > LARGEST:
        raise NotPlain
    looks = Looks(styles=styles, strings=strings)
    known = [known_sheet(xml, looks.shared, looks.is_day) for xml in sheets]
    unread = _Unread([xml for xml, sheet in zip(sheets, known, strict=True) if not sheet], looks)
    read: list[PlainSheet] = []
    room = MAX_AREA
    for xml, before in zip(sheets, known, strict=True):
        sheet = before or unread.sheet(xml, room)
        if sheet.reach > room:
            raise NotPlain
        room -= sheet.area
        read.append(sheet)
    return read


class _Unread:
    """The sheets of a book that were in no book before."""

    def __init__(self, sheets: Sequence[bytes], looks: Looks) -> None:
        bodies = [_body(xml) for xml in sheets]
        self._joined = b"".join(bodies)
        self._cells = cells_of(self._joined, *plain_tags(self._joined))
        ends = np.cumsum([len(body) for body in bodies])
        self._bounds = pairwise([0, *np.searchsorted(self._cells.places, ends).tolist()])
        self._values = values_of(self._joined, self._cells, looks)
        self._looks = looks

    def sheet(self, xml: bytes, room: int) -> PlainSheet:
        """Return what the next sheet holds, and remember it for the next book.

        Args:
            xml: The worksheet part.
            room: The cells it may reach over.
        """
        part = slice(*next(self._bounds))
        marks = _marks(self._cells, self._values, part)
        rows, reach = _rows(self._cells, self._values, part, room)
        area = len(rows) * len(rows[0]) if rows else 0
        sheet = PlainSheet(rows=reaching(rows, marks), marks=marks, reach=reach, area=area)
        if len(xml) <= remembered.LARGEST:
            keep_sheet(xml, sheet, texts=self._texts(part), is_day=self._looks.is_day)
        return sheet

    def _texts(self, part: slice) -> dict[int, str]:
        """Return the shared strings of a sheet by their numbers."""
        cells = self._cells
        is_named = (cells.looks[part] == SHARED) & (cells.begins[part] != cells.ends[part])
        places = (each[part][is_named].tolist() for each in (cells.begins, cells.ends))
        numbers = {int(self._joined[begin:end]) for begin, end in zip(*places, strict=True)}
        return {number: self._looks.shared[number] for number in numbers}


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


def _rows(cells: Cells, values: Values, part: slice, room: int) -> tuple[list[list[Value]], int]:
    """Return a sheet's rows, those at the end dropped in which nothing stands, and how far all reach."""
    rows, columns = cells.rows[part], cells.columns[part]
    if not len(rows):
        return [], 0
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
    return lines, height * width
