"""One file: its bytes become grids, or a refusal that says why."""

from collections.abc import Mapping, Sequence

from workbook.read.caps import MAX_SLOW_TAGS
from workbook.read.cells import Spot, has_hidden_rows, merged
from workbook.read.contents import SheetPart
from workbook.read.grid import BookGrids, Grid, Rows, reaching
from workbook.read.guard import Inspected, Unpacked, Wanted, inspect, unpack
from workbook.read.plain import read_plain
from workbook.read.plain_sheets import PlainSheet
from workbook.read.plain_texts import NotPlain
from workbook.read.quickly import read_quickly
from workbook.read.refusal import Refusal, Refused
from workbook.read.remembered import LARGEST, Latest

_LATEST: Latest[tuple[str, bool, bytes], Grid] = Latest()


def read_book(file: str, content: bytes, *, wanted: Wanted | None = None) -> BookGrids | Refusal:
    """Return a workbook's sheets with their raw values, or why it is not read.

    Values are what the file holds, nothing repaired: text, floats (whole numbers too), booleans,
    dates. A date is whatever the cell's format says is one: ``11月3日`` (format 58) is a date,
    a serial past the year 9999 stays a number, below 1 it is a time, with ``[h]`` a timedelta.

    Args:
        file: The file's name, without its folder.
        content: Its bytes.
        wanted: Which sheets to read, by the tab's name; None for all.

    Findings:
        As ``guard.unpack``; far_cell, part_too_large; part_unreadable if no reader can read it.
    """
    book = unpack(file, content, wanted=wanted)
    if isinstance(book, Refusal):
        return book
    try:
        grids = _plain_grids(book) or _grids(inspect(book))
    except Refused as reason:
        return Refusal.of(file, reason.code, found=reason.found)
    return BookGrids(
        file=file,
        grids=grids,
        modified=book.modified,
        is_1904=book.is_1904,
    )


def _plain_grids(book: Unpacked) -> tuple[Grid, ...]:
    """Return the sheets as the first reader reads them; none where it does not."""
    try:
        sheets = read_plain(
            book.sheets, styles=book.styles, strings=book.strings, is_1904=book.is_1904
        )
    except NotPlain:
        return ()
    return tuple(map(_plain_grid, book.tabs, book.sheets, sheets))


def _plain_grid(tab: SheetPart, xml: bytes, sheet: PlainSheet) -> Grid:
    """Return a sheet; the very same value as before where the sheet was remembered."""
    key = tab.name, tab.is_hidden, xml
    before = _LATEST.get_again(key) if len(xml) <= LARGEST else None
    if before and before.rows is sheet.rows:
        return before
    grid = Grid(
        name=tab.name,
        rows=sheet.rows,
        marks=sheet.marks,
        merges=merged(xml),
        is_hidden=tab.is_hidden,
        has_hidden_rows=has_hidden_rows(xml),
    )
    if len(xml) <= LARGEST:
        _LATEST.keep(key, grid)
    return grid


def _grids(seen: Inspected) -> tuple[Grid, ...]:
    if not seen.tabs:
        return ()
    is_plain = all(sheet.is_plain for sheet in seen.sheets)
    rows: Sequence[Rows] | None = read_quickly(seen.package) if is_plain else None
    marks: Sequence[Mapping[Spot, str]] = [sheet.marks for sheet in seen.sheets]
    if rows is None:
        # The package is not compressed, so its tags can be counted.
        if seen.package.count(b"<") > MAX_SLOW_TAGS:
            raise Refused("part_unreadable", seen.tabs[0].name)
        from workbook.read.slowly import read_slowly

        rows, marks = read_slowly(seen)
    return tuple(
        Grid(
            name=tab.name,
            rows=reaching(values, marked),
            marks=marked,
            merges=sheet.merges,
            is_hidden=tab.is_hidden,
            has_hidden_rows=sheet.has_hidden_rows,
        )
        for tab, sheet, values, marked in zip(seen.tabs, seen.sheets, rows, marks, strict=True)
    )
