"""Finding a declared table by its headers: moved, renamed, inserted between, in any order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from workbook.read.grid import BLANK, Grid, Value
from workbook.read.labels import is_label, normal, without_unit
from workbook.schema.by_identity import by_identity
from workbook.schema.sheet import Column, Table

REACH = 60  # rows below the start in which a header row is looked for
LEAST = 2  # headers that make a header row
MOST_REMEMBERED = 10_000  # texts of cells, for each declaration
MOST_DECLARATIONS = 500
MOST_FOUND = 500

# How surely a header names a column: its own label, an alias, either with a unit behind it.
LABEL, ALIAS, LABEL_AND_UNIT, ALIAS_AND_UNIT = range(4)
Claim = tuple[int, str]  # how surely, column id


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundTable:
    """Where a declared table stands in a grid. Rows and columns are 0-based.

    Attributes:
        header: The header row.
        columns: Column id -> grid column, of the columns that were found.
        headers: Column id -> the header's text as it stands.
        missing: Ids of required columns that were not found.
        absent: Ids of all other columns that were not found.
        ambiguous: Column id -> the grid columns that could be it; none of them is read.
        renamed: Ids of columns known by an alias or another unit, not by their own label.
        units: Column id -> the unit in its header ("万元"), where the label itself has none.
        unknown: Header texts beside the found ones that are no column's, by grid column.
        is_moved: The columns do not stand side by side in the declared order.
    """

    header: int
    columns: Mapping[str, int]
    headers: Mapping[str, str]
    missing: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    ambiguous: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    renamed: tuple[str, ...] = ()
    units: Mapping[str, str] = field(default_factory=dict)
    unknown: Mapping[int, str] = field(default_factory=dict)
    is_moved: bool = False

    @property
    def is_as_declared(self) -> bool:
        """Whether every column is there once, under its own label, and no other beside them."""
        return not (
            self.missing
            or self.absent
            or self.ambiguous
            or self.renamed
            or self.units
            or self.unknown
        )


def find_table(
    grid: Grid, table: Table, *, start: int = 0, stop: int | None = None
) -> FoundTable | None:
    """Return where a declared table stands, or None if too few of its headers are there.

    The header row is the one with the most of the table's headers, the first of equals. At least
    half of the required columns must be there, and at least two columns.

    Args:
        grid: The sheet.
        table: The declared table.
        start: The first row looked at; pass the row below the last table's header.
        stop: The row to stop before; None for as far as header rows are looked for.
    """
    declared = _declared(table.columns)
    names = declared.names
    end = min(len(grid.rows), start + REACH if stop is None else stop)
    best, header = 0, -1
    for row in range(start, end):
        count = len(set(_columns_named(grid.rows[row], names)))
        if count > best:
            best, header = count, row
        if best == len(table.columns):
            break
    return _found(grid, table, header=header, declared=declared) if best else None


class Names(dict[object, Claim | None]):
    """Which column a cell's text names, and how surely; what was asked once is remembered."""

    def __init__(self, claims: Mapping[str, Claim]) -> None:
        """Begin with the texts that name a column, in normal form."""
        super().__init__()
        self._claims = claims

    def __missing__(self, value: object) -> Claim | None:
        claim = self._claim(str(value)) if is_label(value) else None
        if len(self) > MOST_REMEMBERED:
            self.clear()
        self[value] = claim
        return claim

    def _claim(self, text: str) -> Claim | None:
        full = normal(text)
        claim = self._claims.get(full)
        if claim is None:
            bare, unit = without_unit(full)
            claim = self._claims.get(bare) if unit else None
            if claim is not None:
                claim = (min(claim[0], ALIAS) + LABEL_AND_UNIT, claim[1])
        return claim


def header_names(columns: Sequence[Column]) -> Names:
    """Return what each header text names; a text two columns share names neither."""
    return _declared(columns).names


@dataclass(frozen=True, slots=True)
class _Declared:
    """What is remembered of a declaration.

    Attributes:
        names: What each header text names.
        found: Row and texts of a header -> what was found there, where that depends on nothing else.
    """

    names: Names
    found: dict[tuple[int, tuple[Value, ...]], FoundTable | None] = field(default_factory=dict)


@by_identity(MOST_DECLARATIONS)
def _declared(columns: Sequence[Column]) -> _Declared:
    return _Declared(_names(tuple((each.id, each.label.both(), each.aliases) for each in columns)))


@lru_cache(maxsize=256)  # the same declarations for every file of a folder
def _names(columns: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]) -> Names:
    claims: dict[str, list[Claim]] = {}
    for column_id, labels, aliases in columns:
        for rank, texts in ((LABEL, labels), (ALIAS, aliases)):
            for full in map(normal, texts):
                bare, unit = without_unit(full)
                claims.setdefault(full, []).append((rank, column_id))
                if unit:
                    claims.setdefault(bare, []).append((rank + LABEL_AND_UNIT, column_id))
    names: dict[str, Claim] = {}
    for text, claimed in claims.items():
        surest = min(claimed)
        rivals = {column_id for rank, column_id in claimed if rank == surest[0]}
        if len(rivals) == 1 and text:
            names[text] = surest
    return Names(names)


def is_doubtful(row: Sequence[Value], columns: Sequence[Column]) -> bool:
    """Return whether two cells of a row name one column, so that what stands below decides."""
    named = _columns_named(row, header_names(columns))
    return len(named) != len(set(named))


def _columns_named(row: Sequence[Value], names: Names) -> list[str]:
    return [
        claim[1]
        for text in row
        if text and type(text) is str and (claim := names[text]) is not None
    ]


def _found(grid: Grid, table: Table, *, header: int, declared: _Declared) -> FoundTable | None:
    row = grid.rows[header]
    known = (header, tuple(row))
    if known in declared.found:
        return declared.found[known]
    candidates: dict[str, list[tuple[int, int]]] = {}
    unknown: dict[int, str] = {}
    for index, value in enumerate(row):
        claim = declared.names[value] if type(value) is str else None
        if claim:
            candidates.setdefault(claim[1], []).append((claim[0], index))
        elif is_label(value):
            unknown[index] = str(value).strip()
    found = _found_among(grid, table, header=header, candidates=candidates, unknown=unknown)
    if all(len(each) == 1 for each in candidates.values()) and len(declared.found) < MOST_FOUND:
        declared.found[known] = found
    return found


def _found_among(
    grid: Grid,
    table: Table,
    *,
    header: int,
    candidates: Mapping[str, list[tuple[int, int]]],
    unknown: Mapping[int, str],
) -> FoundTable | None:
    row = grid.rows[header]
    chosen = {key: _choose(grid, each, header=header) for key, each in candidates.items()}
    columns = {c.id: chosen[c.id][0] for c in table.columns if len(chosen.get(c.id, ())) == 1}
    required = [column.id for column in table.columns if column.required]
    least = min(LEAST, len(table.columns))
    known = [each for each in required if each in chosen]
    if len(chosen) < least or 2 * len(known) < len(required):
        return None
    ranks = {key: min(each)[0] for key, each in candidates.items()}
    headers = {key: str(row[index]).strip() for key, index in columns.items()}
    places = list(columns.values())
    return FoundTable(
        header=header,
        columns=columns,
        headers=headers,
        missing=tuple(each for each in required if each not in chosen),
        absent=tuple(c.id for c in table.columns if not c.required and c.id not in chosen),
        ambiguous={key: each for key, each in chosen.items() if len(each) > 1},
        renamed=tuple(key for key in columns if ranks[key] != LABEL),
        units=_units(table, headers),
        unknown=unknown,
        is_moved=places != sorted(places) or _is_interrupted(places, unknown),
    )


def _choose(grid: Grid, candidates: Sequence[tuple[int, int]], *, header: int) -> tuple[int, ...]:
    """Return the grid column of a header, or all that could be it.

    Of several, one with the column's own label goes before others, and one that is filled in
    goes before empty ones, which are left over from inserting or copying a column.
    """
    surest = min(candidates)[0]
    places = [place for rank, place in candidates if rank == surest]
    if len(places) > 1:
        filled = [p for p in places if any(row[p] != BLANK for row in grid.rows[header + 1 :])]
        places = filled if len(filled) == 1 else places
    return tuple(places)


def _units(table: Table, headers: Mapping[str, str]) -> dict[str, str]:
    units = {key: without_unit(normal(text))[1] for key, text in headers.items()}
    return {key: unit for key, unit in units.items() if unit and unit not in _own(table, key)}


def _own(table: Table, column_id: str) -> set[str]:
    return {without_unit(normal(text))[1] for text in table[column_id].headers()}


def _is_interrupted(places: Sequence[int], unknown: Mapping[int, str]) -> bool:
    """Return whether other columns stand between the found ones."""
    return bool(places) and any(min(places) < place < max(places) for place in unknown)
