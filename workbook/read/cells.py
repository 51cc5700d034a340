"""What a worksheet's bytes tell before any parser reads them: its reach, and the rare marks.

The quick reader loses errors and formulas without a result, and a single cell far out makes it
end the whole process. So the bytes are searched for those with plain ``find`` and ``count``, and
only a hit is looked at closer. A sheet that is not written the way Excel, WPS, LibreOffice and
the usual libraries write is not ``is_plain`` and left to the slower reader.

Every pattern stops at the next ``<``, so that no text, however made up, takes more than one pass.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from workbook.read.caps import MAX_AREA, MAX_CELLS, MAX_COLUMN, MAX_ROW
from workbook.read.refusal import Refused

UNCALCULATED = "uncalculated"  # the mark of a formula without a stored result
Spot = tuple[int, int]  # row, column, 0-based
Span = tuple[int, int, int, int]  # first row, first column, last row, last column, 0-based

# A cell that is anything but <c r="ZZ999" or nearer: without a reference, spelled otherwise, far.
# What is nearer than that spans less than MAX_AREA, so one search that finds nothing is the proof.
_DOUBTFUL = re.compile(rb'<c(?! r="[A-Z]{1,2}[1-9][0-9]{0,2}"|[A-Za-z/])')
_ODD = re.compile(rb'<c(?! r="[A-Z]{1,3}[1-9][0-9]{0,6}"|[A-Za-z/])')
_PREFIXED = re.compile(rb":c[\s>]")
_SHORTEST_CELL = len(b'<c r="A1"/>')
_HIDDEN_ROW = re.compile(rb' hidden="(?:1|true)"')
_FILLED_CELL = re.compile(rb'<c r="([A-Z]{1,3})([0-9]+)"[^<>]*(?<!/)>(?!</c>)')
_FORMULA = rb"<f(?:[^<>]*/>|[^<>]*>[^<]*</f>)"
_ERROR_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})([0-9]{1,7})"[^<>]{0,99} t="e"[^<>]{0,99}>(?:%b)?<v>([^<]*)' % _FORMULA
)
_NO_RESULT = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"[^<>]*>%b</c>' % _FORMULA)
_BLANK_RESULT = re.compile(
    rb'<c r="([A-Z]{1,3})([0-9]{1,7})"([^<>]*)>%b(?:<v></v>|<v ?/>)' % _FORMULA
)
_BLANKS = (b"<v></v>", b"<v/>", b"<v />")
_MERGE = re.compile(rb'<mergeCell ref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"')


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetBytes:
    """What was seen in a worksheet's bytes.

    Attributes:
        is_plain: Written as the usual programs do, and safe for the quick reader.
        marks: The error a cell holds, or ``UNCALCULATED``.
        merges: The merged ranges.
        has_hidden_rows: Some rows are hidden or filtered away.
    """

    is_plain: bool
    marks: Mapping[Spot, str] = field(default_factory=dict)
    merges: tuple[Span, ...] = ()
    has_hidden_rows: bool = False


def column_number(letters: bytes) -> int:
    """Return the 0-based column of column letters.

    Example:
        >>> column_number(b"A"), column_number(b"AA")
        (0, 26)
    """
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def look_at(xml: bytes, tab: str) -> SheetBytes:
    """Return what a worksheet's bytes tell.

    Args:
        xml: The worksheet part, UTF-8 without a DTD.
        tab: The tab's name, to say where a far cell stands.

    Raises:
        Refused: far_cell for content no form of ours reaches, part_too_large for too many cells.
    """
    end = xml.rfind(b"</sheetData>")
    end = len(xml) if end < 0 else end
    return SheetBytes(
        is_plain=_is_plain(xml, tab),
        marks=dict((*_uncalculated(xml, end), *_errors(xml, end))),
        merges=tuple(_merges(xml, end)),
        has_hidden_rows=_has_hidden_rows(xml, end),
    )


def _is_plain(xml: bytes, tab: str) -> bool:
    """Return whether every cell says where it is, in the usual spelling, and is near enough.

    The quick reader puts a cell where its own reference says and holds the rectangle from A1 to
    the last one: the references, all of them, are the proof that it is small.
    """
    if len(xml) > MAX_CELLS * _SHORTEST_CELL and xml.count(b"<c ") > MAX_CELLS:
        raise Refused("part_too_large")
    doubtful = _DOUBTFUL.search(xml)
    if doubtful:
        if _ODD.search(xml, doubtful.start()):
            return False
        # LibreOffice formats cells far below the last one that is filled in.
        if _FILLED_CELL.search(xml, doubtful.start()):
            _refuse_far_cells(xml, tab)
    return _PREFIXED.search(xml) is None


def _refuse_far_cells(xml: bytes, tab: str) -> None:
    """Raise for content far out; cells that only carry a format are nothing to a reader."""
    rows = columns = 0
    for letters, digits in _FILLED_CELL.findall(xml):
        row, column = int(digits), column_number(letters) + 1
        rows, columns = max(rows, row), max(columns, column)
        if row > MAX_ROW or column > MAX_COLUMN or rows * columns > MAX_AREA:
            raise Refused("far_cell", f"{tab}!{letters.decode()}{row}")


def _errors(xml: bytes, end: int) -> Iterator[tuple[Spot, str]]:
    """Yield the cells that hold #REF!, #N/A and the like."""
    if xml.find(b' t="e"', 0, end) >= 0:
        for letters, digits, error in _ERROR_CELL.findall(xml, 0, end):
            yield (int(digits) - 1, column_number(letters)), error.decode(errors="replace")


def _uncalculated(xml: bytes, end: int) -> Iterator[tuple[Spot, str]]:
    """Yield the formulas without a stored result; an empty text (``t="str"``) is a result."""
    start = xml.find(b"<f", 0, end)
    if start < 0:
        return
    valued = xml.count(b"</f><v", start, end) + xml.count(b"/><v", start, end)
    if valued != xml.count(b"<f", start, end):
        for letters, digits in _NO_RESULT.findall(xml, 0, end):
            yield (int(digits) - 1, column_number(letters)), UNCALCULATED
    if any(xml.find(blank, start, end) >= 0 for blank in _BLANKS):
        for letters, digits, attributes in _BLANK_RESULT.findall(xml, 0, end):
            if b' t="str"' not in attributes:
                yield (int(digits) - 1, column_number(letters)), UNCALCULATED


def _has_hidden_rows(xml: bytes, end: int) -> bool:
    first = xml.find(b' hidden="', max(xml.find(b"<sheetData"), 0), end)
    return first >= 0 and _HIDDEN_ROW.search(xml, first, end) is not None


def _merges(xml: bytes, start: int) -> Iterator[Span]:
    if xml.find(b"<mergeCell ", start) >= 0:
        for left, top, right, bottom in _MERGE.findall(xml, start):
            yield int(top) - 1, column_number(left), int(bottom) - 1, column_number(right)
