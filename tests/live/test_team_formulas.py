"""The first page of the team book counts the roster and the targets."""

from datetime import date
from pathlib import Path

import pytest

from tests.calc import Calc
from tests.made_team import filled_team
from tests.typed import Typed, typed
from workbook.schema.place import place
from workbook.schema.playbook import Playbook
from workbook.schema.team_book import team_book
from workbook.schema.words import LANGS, Lang

FIELDS = ("team", "supervisor", "members", "month", "issued", "without")
ROSTER: tuple[Typed, ...] = (
    {"member": "0101", "name": "某主管"},
    {"member": "0102", "name": "张三", "left": date(2026, 9, 30)},
    {"member": "0103", "name": "李四"},
    {"member": "0104", "name": "王五"},
)
TARGETS: tuple[Typed, ...] = (
    {"period": "2026-10", "member": "0101", "amount": 70_000.0},
    {"period": "2026-11", "member": "0101", "amount": 30_000.5},
    {"period": "2026-11", "member": "0103", "amount": 60_000.0, "deals": 9},
    {"period": "2026-11", "member": "0104", "deals": 3},
)


@pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
def test_the_first_page_says_how_it_stands(playbook: Playbook, calc: Calc, tmp_path: Path) -> None:
    paths = {lang: tmp_path / f"team_{lang}.xlsx" for lang in LANGS}
    for lang, path in paths.items():
        path.write_bytes(_filled(playbook, lang))

    books = calc.recalculated(tuple(paths.values()))

    placed = place(team_book(playbook))
    for lang, book in zip(paths, books, strict=True):
        home = book[placed.book["home"].label.of(lang)]
        shown = [home[placed.cell("home", "state", field)].value for field in FIELDS]
        assert shown == ["样板组", "某主管", 3, "2026-11", 90_000.5, 1]


def _filled(playbook: Playbook, lang: Lang) -> bytes:
    content = filled_team(playbook, lang, team="T01", name="样板组", supervisor="某主管")
    rows = {("roster", "roster"): ROSTER, ("targets", "targets"): TARGETS}
    return typed(content, team_book(playbook), lang, rows=rows)
