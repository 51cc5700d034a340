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
from functools import lru_cache

from workbook.read.caps import MAX_AREA, MAX_CELLS, MAX_COLUMN, MAX_MERGES, MAX_ROW
from workbook.read.parts import has_tag
from workbook.read.refusal import Refused
from workbook.read.remembered import remembered

UNCALCULATED = "uncalculated"  # the mark of a formula without a stored result
Spot = tuple[int, int]  # row, column, 0-based
Span = tuple[int, int, int, int]  # first row, first column, last row, last column, 0-based

# A cell that is anything but <c r="ZZ999" or nearer: without a reference, spelled otherwise, far.
# What is nearer than that spans less than MAX_AREA, so one search that finds nothing is the proof.
_DOUBTFUL = re.compile(rb'<c(?! r="[A-Z]{1,2}[1-9][0-9]{0,2}"|[A-Za-z/])')
_ODD = re.compile(rb'<c(?! r="[A-Z]{1,3}[1-9][0-9]{0,6}"|[A-Za-z/])')
_PREFIXED = re.compile(rb":c[\s>]")
_SINGLE_QUOTED = re.compile(rb"<[A-Za-z][^<>]*\s[\w:]+='")
_SHORTEST_CELL = len(b'<c r="A1"/>')
_HIDDEN_ROW = re.compile(rb' hidden="(?:1|true)"')
# Blank is only what is spelled so beyond doubt: an attribute may hold "/>" as well.
_FILLED_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})([0-9]+)"(?!(?: [A-Za-z:]+="[^<>"]*")* ?(?:/>|></c>))'
)
_FORMULA = rb"<f(?:[^<>]*/>|[^<>]*>[^<]*</f>)"
_ODD_INDEX = re.compile(rb't="s"[^<>]*><v>(?![0-9]{1,9}</v>)')
_ERROR = b' t="e"'
_ERROR_TAG = re.compile(rb'<c [^<>]* t="e"[^<>/]*>(?!</c>)')
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


@lru_cache(maxsize=MAX_COLUMN)
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
    is_plain = _is_plain(xml, tab) and _is_usual(xml)
    formulas, all_formulas = _uncalculated(xml, end)
    errors, all_errors = _errors(xml, end)
    return SheetBytes(
        is_plain=is_plain and all_formulas and all_errors,
        marks={**formulas, **errors},
        merges=merged(xml),
        has_hidden_rows=has_hidden_rows(xml),
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


def _is_usual(xml: bytes) -> bool:
    """Return whether nothing stands in the XML by which the quick reader would lose something.

    It takes no notice of CDATA, of what follows a comment, or of attributes in single quotes, and
    takes the first shared text where a cell's number of one is not all digits.
    """
    is_quoted_otherwise = b"'" in xml and b"='" in xml and _SINGLE_QUOTED.search(xml)
    # The declaration itself is the only "<?" that programs write.
    if _ODD_INDEX.search(xml):
        return False
    return not (is_quoted_otherwise or has_tag(xml, b"!") or has_tag(xml, b"?", len(b"<?xml")))


def _refuse_far_cells(xml: bytes, tab: str) -> None:
    """Raise for content far out; cells that only carry a format are nothing to a reader."""
    filled = _FILLED_CELL.findall(xml)
    height = max(int(digits) for digits in {digits for _, digits in filled})
    width = max(column_number(letters) + 1 for letters in {letters for letters, _ in filled})
    if height <= MAX_ROW and width <= MAX_COLUMN and height * width <= MAX_AREA:
        return
    rows = columns = 0
    for letters, digits in filled:
        row, column = int(digits), column_number(letters) + 1
        rows, columns = max(rows, row), max(columns, column)
        if row > MAX_ROW or column > MAX_COLUMN or rows * columns > MAX_AREA:
            raise Refused("far_cell", f"{tab}!{letters.decode()}{row}")


def _errors(xml: bytes, end: int) -> tuple[dict[Spot, str], bool]:
    """Return the cells that hold #REF!, #N/A and the like, and whether these are all."""
    if xml.find(_ERROR, 0, end) < 0:
        return {}, True
    cells = _ERROR_CELL.findall(xml, 0, end)
    errors = {_spot(at, row): error.decode(errors="replace") for at, row, error in cells}
    return errors, len(cells) == len(_ERROR_TAG.findall(xml, 0, end))


def _uncalculated(xml: bytes, end: int) -> tuple[dict[Spot, str], bool]:
    """Return the formulas without a stored result, and whether every formula was made out.

    An empty text (``t="str"``) is a result.
    """
    start = xml.find(b"<f", 0, end)
    if start < 0:
        return {}, True
    bare: list[tuple[bytes, bytes]] = []
    formulas = xml.count(b"<f", start, end)
    valued = xml.count(b"</f><v", start, end) + xml.count(b"/><v", start, end)
    if valued != formulas:
        bare = _NO_RESULT.findall(xml, 0, end)
    marks = {_spot(*each): UNCALCULATED for each in bare}
    is_spaced = xml.find(b"<v ", start, end) >= 0
    for blank in _BLANKS if is_spaced else _BLANKS[:-1]:
        marks.update(_blank_results(xml, blank, start=start, end=end))
    is_odd = is_spaced and xml.count(b"<v ", start, end) != xml.count(_BLANKS[-1], start, end)
    return marks, valued + len(bare) == formulas and not is_odd


def _spot(letters: bytes, digits: bytes) -> Spot:
    return int(digits) - 1, column_number(letters)


def _blank_results(xml: bytes, blank: bytes, *, start: int, end: int) -> Iterator[tuple[Spot, str]]:
    """Yield the formulas whose result is stored, but blank, and no text.

    From each blank back to the cell it is in: there are few, and trying every cell takes long.
    """
    seen = max(0, xml.rfind(b"<c ", 0, start))
    at = xml.find(blank, start, end)
    while at >= 0:
        match = _BLANK_RESULT.match(xml, max(seen, xml.rfind(b"<c ", seen, at)), end)
        if match and b' t="str"' not in match[3]:
            yield _spot(match[1], match[2]), UNCALCULATED
        seen = at + len(blank)
        at = xml.find(blank, seen, end)


@remembered
def has_hidden_rows(xml: bytes) -> bool:
    """Return whether rows of a worksheet are hidden or filtered away."""
    end = xml.rfind(b"</sheetData>")
    first = xml.find(b' hidden="', max(xml.find(b"<sheetData"), 0), end)
    return first >= 0 and _HIDDEN_ROW.search(xml, first, end) is not None


@remembered
def merged(xml: bytes) -> tuple[Span, ...]:
    """Return a worksheet's merged ranges.

    Raises:
        Refused: part_too_large.
    """
    start = max(xml.rfind(b"</sheetData>"), 0)
    if xml.count(b"<mergeCell ", start) > MAX_MERGES:
        raise Refused("part_too_large")
    return tuple(
        (int(top) - 1, column_number(left), int(bottom) - 1, column_number(right))
        for left, top, right, bottom in _MERGE.findall(xml, start)
    )
