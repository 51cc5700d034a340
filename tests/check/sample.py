"""A team, its working month, and member books as grids, laid out as they are declared."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from tests.facts.sample import PLAYBOOK, TEAM
from workbook.calendar.build import build_period
from workbook.check.checked import CheckedBook
from workbook.check.dates import Days
from workbook.check.member import check_member
from workbook.read.grid import BookGrids, Grid
from workbook.schema.finding import Finding
from workbook.schema.member.book import SCHEMA_VERSION, member_book
from workbook.schema.place import BlockPlace, Place, place
from workbook.schema.sentences import message
from workbook.schema.sheet import Book, Form, Sheet, Table
from workbook.schema.team import Team
from workbook.schema.words import Lang, Words

PERIOD, _ = build_period("2026-11", TEAM)  # 26 October to 25 November
DAYS = Days(PERIOD.start, PERIOD.end, is_strict=True)
BOOK = member_book(PLAYBOOK, len(PERIOD.days))
FILE = "2026-11_001_张三.xlsx"

Values = Mapping[str, object]
Cells = dict[tuple[int, int], Any]


def identity(member: str = "001", name: str = "张三") -> dict[str, object]:
    """Return what a book says it is, by the schema's names."""
    return {
        "mubiao.identity.kind": "member",
        "mubiao.identity.version": SCHEMA_VERSION,
        "mubiao.identity.team": TEAM.id,
        "mubiao.identity.member": member,
        "mubiao.identity.name": name,
        "mubiao.identity.period": PERIOD.id,
        "mubiao.identity.lang": "zh",
        "home.identity.member": member,
        "home.identity.name": name,
        "home.identity.team": TEAM.id,
        "home.identity.period": PERIOD.id,
    }


def log(text: str) -> dict[str, object]:
    """Return log rows by the schema's names; the first line is the columns, - is blank."""
    return rows("log.log", text)


def rows(table: str, text: str) -> dict[str, object]:
    """Return rows of any table; a word like 11-03 in a date column is a date of 2026."""
    header, *lines = (line.split() for line in text.strip().splitlines())
    return {
        f"{table}.{column}@{index}": _typed(column, word)
        for index, words in enumerate(lines)
        for column, word in zip(header, words, strict=True)
        if word != "-"
    }


def _typed(column: str, word: str) -> object:
    if column.endswith("date") and len(word) == 5 and word[2] == "-":
        return date.fromisoformat(f"2026-{word}")
    try:
        return float(word)
    except ValueError:
        return word


def grids(
    values: Values,
    *,
    book: Book = BOOK,
    lang: Lang = "zh",
    file: str = FILE,
    without: Iterable[str] = (),
) -> BookGrids:
    """Return a book with ``values`` typed in; sheets in ``without`` were deleted."""
    placed = place(book)
    drawn = (
        _grid(sheet, placed, {**_days(), **values}, lang)
        for sheet in book.sheets
        if sheet.id not in without
    )
    return BookGrids(file=file, grids=tuple(drawn))


def _days() -> dict[str, object]:
    return {f"daily.counts.date@{index}": day for index, day in enumerate(PERIOD.days)}


def _grid(sheet: Sheet, placed: Place, values: Values, lang: Lang) -> Grid:
    cells: Cells = {}
    for block in sheet.blocks:
        at = placed.block(sheet.id, block.id)
        name = f"{sheet.id}.{block.id}"
        if at.heading is not None:
            cells[at.heading, 0] = block.label.of(lang)
        if isinstance(block, Form):
            cells |= _form(block, at, values, name, lang)
        elif isinstance(block, Table):
            cells |= _table(block, at, values, name, lang)
    return Grid(name=sheet.label.of(lang), rows=_filled(cells), is_hidden=sheet.is_hidden)


def _form(form: Form, at: BlockPlace, values: Values, name: str, lang: Lang) -> Cells:
    cells: Cells = {}
    for field in form.fields:
        spot = at.columns[field.id]
        cells[spot.row, spot.column - 1] = field.label.of(lang)
        cells[spot.row, spot.column] = values.get(f"{name}.{field.id}", "")
    return cells


def _table(table: Table, at: BlockPlace, values: Values, name: str, lang: Lang) -> Cells:
    cells: Cells = {}
    for column in table.columns:
        cells[at.header, at.columns[column.id].column] = column.label.of(lang)
    for index, row in enumerate(table.rows):
        for column_id, value in row.values:
            shown = value.of(lang) if isinstance(value, Words) else value
            cells[at.first + index, at.columns[column_id].column] = "" if shown is None else shown
    for key, value in values.items():
        place_of, _, index_of = key.partition("@")
        block, _, column_id = place_of.rpartition(".")
        if block == name:
            cells[at.first + int(index_of), at.columns[column_id].column] = value
    return cells


def _filled(cells: Cells) -> list[list[Any]]:
    height, width = (1 + max(spot[each] for spot in cells) for each in (0, 1))
    filled: list[list[Any]] = [[""] * width for _ in range(height)]
    for (row, column), value in cells.items():
        filled[row][column] = float(value) if type(value) is int else value
    return filled


def checked(
    values: Values, *, team: Team = TEAM, book: Book = BOOK, lang: Lang = "zh"
) -> CheckedBook:
    """Return a member's book with ``values`` typed in, checked."""
    return check_member(grids({**identity(), **values}, lang=lang), book, team, PERIOD)


def told(found: Iterable[Finding]) -> list[str]:
    """Return findings as "sheet!cell code"."""
    return [f"{each.sheet}!{each.cell} {each.code}" for each in found]


def said(found: Iterable[Finding]) -> list[str]:
    """Return findings as their Chinese sentences."""
    return [message(each, "zh") for each in found]


def changed(book: BookGrids, tab: str, /, **changes: Any) -> BookGrids:  # noqa: ANN401 - Grid's own fields
    """Return a book in which one sheet's grid is changed."""
    return replace(
        book,
        grids=tuple(replace(each, **changes) if each.name == tab else each for each in book.grids),
    )


def cells_of(book: BookGrids, name: str) -> list[list[Any]]:
    """Return a copy of a sheet's rows, to be changed and put back."""
    return [list(row) for grid in book.grids if grid.name == name for row in grid.rows]


def check(book: BookGrids, *, team: Team = TEAM) -> CheckedBook:
    """Return a book checked as a member's of this month."""
    return check_member(book, BOOK, team, PERIOD)


def at(name: str) -> str:
    """Return where a cell stands, by its name in the schema: "sheet!A1"."""
    path, _, index = name.partition("@")
    sheet, block, column = path.split(".")
    return f"{BOOK[sheet].label.zh}!{place(BOOK).cell(sheet, block, column, int(index or 0))}"
