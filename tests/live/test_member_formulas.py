"""The live formulas of filled member books are what a person would work out, and what we measure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from tests.calc import Calc
from tests.live.home_cells import daily_cells, home_cells, visit_cells
from tests.live.measured import measured
from tests.live.month_cells import month_cells, week_cells
from tests.live.scenario import Scenario, scenarios
from tests.live.worked_out import Month
from tests.typed import typed
from workbook.fill.member_books import member_books
from workbook.schema.member import member_book
from workbook.schema.place import Place, place
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Book, Form, Sheet, Table

pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
NAMES = (
    "before",
    "monday",
    "weekend",
    "late",
    "last",
    "after",
    "reached",
    "four_weeks",
    "december",
    "own_stages",
    "odd",
)
Shown = dict[str, object]


@dataclass(frozen=True)
class Calculated:
    """A scenario, its book as typed, and what LibreOffice makes of it."""

    scenario: Scenario
    content: bytes
    shown: Shown


@pytest.fixture(scope="module")
def calculated(
    playbook: Playbook, calc: Calc, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Calculated]:
    """Return every scenario with its book, typed into and recalculated."""
    folder = tmp_path_factory.mktemp("books")
    cases = {each.name: each for each in scenarios(playbook)}
    paths = [_typed_into(case, folder) for case in cases.values()]
    books = calc.recalculated(paths)
    return {
        name: Calculated(case, path.read_bytes(), shown_in(book, case))
        for (name, case), path, book in zip(cases.items(), paths, books, strict=True)
    }


def _typed_into(scenario: Scenario, folder: Path) -> Path:
    [(_, content)] = member_books(scenario.team, scenario.period, (scenario.member,))
    path = folder / f"{scenario.name}.xlsx"
    path.write_bytes(
        typed(
            content,
            _book(scenario),
            scenario.lang,
            rows={
                ("log", "log"): scenario.log,
                ("daily", "counts"): scenario.counts,
                ("week2", "visits"): scenario.visits,
            },
            fields={("home", "identity", "as_of"): scenario.as_of},
        )
    )
    return path


def _book(scenario: Scenario) -> Book:
    return member_book(scenario.playbook, len(scenario.period.days))


def formula_cells(placed: Place) -> Iterator[tuple[str, str, str]]:
    """Yield name, sheet id and address of every cell with a formula on a visible sheet."""
    for sheet in placed.book.sheets:
        if sheet.is_hidden:
            continue
        for block in sheet.blocks:
            if isinstance(block, Form):
                for field in block.fields:
                    if field.formula and not field.is_overridable:
                        name = f"{sheet.id}.{block.id}.{field.id}"
                        yield name, sheet.id, placed.cell(sheet.id, block.id, field.id)
            elif isinstance(block, Table):
                yield from _table_cells(placed, sheet, block)


def _table_cells(placed: Place, sheet: Sheet, table: Table) -> Iterator[tuple[str, str, str]]:
    for index in range(table.count):
        row = table.rows[index] if index < len(table.rows) else None
        own = dict(row.formulas) if row else {}
        for column in table.columns:
            if own.get(column.id, column.formula):
                name = f"{sheet.id}.{table.id}.{column.id}@{row.id if row else index}"
                yield name, sheet.id, placed.cell(sheet.id, table.id, column.id, index)


def shown_in(book: Workbook, scenario: Scenario) -> Shown:
    """Return what the formulas of the visible sheets show; "" for nothing, dates without time."""
    placed = place(_book(scenario))
    shown: Shown = {}
    for name, sheet, address in formula_cells(placed):
        value = book[placed.book[sheet].label.of(scenario.lang)][address].value
        value = "" if value is None else value
        shown[name] = value.date() if isinstance(value, datetime) else value
    return shown


def worked_out(scenario: Scenario) -> Shown:
    """Return what every live cell of the visible sheets must show."""
    month = Month(scenario)
    parts = (month_cells, week_cells, visit_cells, home_cells, daily_cells)
    return {name: value for part in parts for name, value in part(month).items()}


def _same(wanted: object, shown: object) -> bool:
    if isinstance(wanted, str | date) or isinstance(shown, str | date):
        return wanted == shown
    return bool(shown == pytest.approx(wanted, rel=1e-12, abs=1e-9))


@pytest.mark.parametrize("name", NAMES)
def test_every_live_cell_is_what_a_person_works_out(
    calculated: dict[str, Calculated], name: str
) -> None:
    shown, wanted = calculated[name].shown, worked_out(calculated[name].scenario)
    wrong = {key: (wanted[key], shown[key]) for key in wanted if not _same(wanted[key], shown[key])}

    assert wanted.keys() == shown.keys()
    assert not wrong


@pytest.mark.parametrize("name", NAMES)
def test_every_measured_figure_is_the_one_the_book_shows(
    calculated: dict[str, Calculated], name: str
) -> None:
    case = calculated[name]

    shown, told = case.shown, measured(case.scenario, case.content)
    wanted = {key: "" if value is None else value for key, value in told.items()}
    wrong = {key: (wanted[key], shown[key]) for key in wanted if not _same(wanted[key], shown[key])}

    assert not wrong
