"""Finding a declared sheet: by its tab's name, else by what stands on it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbook.read.forms import find_form
from workbook.read.grid import BookGrids, Grid
from workbook.read.headers import LEAST, find_table
from workbook.read.labels import normal, without_copy_mark
from workbook.read.rows import table_rows
from workbook.schema.by_identity import by_identity
from workbook.schema.sheet import Form, Sheet, Table

MOST_SHEETS = 200  # whose names are remembered


@dataclass(frozen=True, slots=True)
class FoundSheet:
    """A declared sheet in a file.

    Attributes:
        grid: The sheet.
        is_renamed: It was known by what stands on it; its tab has another name.
        others: Tabs with the same name but for a copy mark, which were not taken.
    """

    grid: Grid
    is_renamed: bool = False
    others: tuple[str, ...] = ()


def find_sheets(book: BookGrids, sheets: Sequence[Sheet]) -> dict[str, FoundSheet]:
    """Return the declared sheets of a book by sheet id; those not found are left out.

    Every sheet is first looked for by name, so that a renamed one is only looked for among the
    tabs nobody else claims.

    Args:
        book: The file's grids.
        sheets: The declared sheets.
    """
    named = {sheet.id: found for sheet in sheets if (found := _by_name(book, sheet, taken=()))}
    taken = {found.grid.name for found in named.values()}
    taken.update(name for found in named.values() for name in found.others)
    for sheet in sheets:
        if sheet.id not in named and (found := _by_content(book, sheet, taken=taken)):
            if any(_likeness(found.grid, each) > _likeness(found.grid, sheet) for each in sheets):
                continue  # it is more of another sheet's: a second log is no 每日活动量
            named[sheet.id] = found
            taken.add(found.grid.name)
    return named


def find_sheet(book: BookGrids, sheet: Sheet, *, taken: Collection[str] = ()) -> FoundSheet | None:
    """Return a declared sheet, or None if neither its name nor its content is there.

    Args:
        book: The file's grids.
        sheet: The declared sheet.
        taken: Tabs that are other sheets already.
    """
    return _by_name(book, sheet, taken=taken) or _by_content(book, sheet, taken=taken)


def _by_name(book: BookGrids, sheet: Sheet, *, taken: Collection[str]) -> FoundSheet | None:
    places = _named(_names(sheet), tuple([grid.name for grid in book.grids]))
    found = [book.grids[at] for at in places if book.grids[at].name not in taken]
    if len(found) < 2:
        return FoundSheet(found[0]) if found else None
    # Of a sheet and its copy, the empty one is what was left behind.
    best = max(found, key=lambda grid: _filling(grid, sheet))  # the first of equals
    others = tuple(grid.name for grid in found if grid is not best)
    return FoundSheet(best, others=others)


@lru_cache(maxsize=MOST_SHEETS)
def _named(names: frozenset[str], tabs: tuple[str, ...]) -> tuple[int, ...]:
    """Return the places of the tabs with one of the names, then of those with a copy's."""
    exact = [at for at, tab in enumerate(tabs) if normal(tab) in names]
    copies = [at for at, tab in enumerate(tabs) if normal(without_copy_mark(tab)) in names]
    return tuple(dict.fromkeys((*exact, *copies)))


@by_identity(MOST_SHEETS)
def _names(sheet: Sheet) -> frozenset[str]:
    return frozenset(map(normal, sheet.names()))


def _by_content(book: BookGrids, sheet: Sheet, *, taken: Collection[str]) -> FoundSheet | None:
    for grid in book.grids:
        if grid.name not in taken and _has_content(grid, sheet):
            return FoundSheet(grid, is_renamed=True)
    return None


def _likeness(grid: Grid, sheet: Sheet) -> int:
    """Return how many columns of the sheet's first table a grid has."""
    table = next((each for each in sheet.blocks if isinstance(each, Table)), None)
    found = find_table(grid, table) if table else None
    return len(found.columns) if found else 0


def _filling(grid: Grid, sheet: Sheet) -> int:
    """Return 2 for a grid with rows in the sheet's first table, 1 for one without, 0 for neither."""
    table = next((each for each in sheet.blocks if isinstance(each, Table)), None)
    found = find_table(grid, table) if table else None
    if table is None or found is None:
        return int(_has_content(grid, sheet))
    return 2 if table_rows(grid, table, found=found).rows else 1


def _has_content(grid: Grid, sheet: Sheet) -> bool:
    """Return whether a grid has the sheet's first table, or the fields of its first form."""
    for block in sheet.blocks:
        if isinstance(block, Table):
            return find_table(grid, block) is not None
    for block in sheet.blocks:
        if isinstance(block, Form):
            return len(find_form(grid, block)) >= max(LEAST, (len(block.fields) + 1) // 2)
    return False
