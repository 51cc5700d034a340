"""Member books of a working month, as a member opens them."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from tests.conftest import Validate
from workbook.calendar.build import build_period
from workbook.calendar.period import Period
from workbook.fill.member_books import member_books
from workbook.schema.member import member_book
from workbook.schema.place import place
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Form
from workbook.schema.team import Team


def made(team: Team, period: Period) -> dict[str, bytes]:
    return dict(member_books(team, period, team.active(period.start, period.end)))


@pytest.fixture(scope="module")
def november(team: Team) -> Period:
    return build_period("2026-11", team)[0]


@pytest.fixture(scope="module")
def books(team: Team, november: Period) -> dict[str, bytes]:
    return made(team, november)


class Shown:
    """A book by the schema's names."""

    def __init__(self, content: bytes, playbook: Playbook, days: int) -> None:
        """Open it."""
        self.workbook: Workbook = openpyxl.load_workbook(BytesIO(content))
        self.placed = place(member_book(playbook, days))

    def __getitem__(self, name: str) -> object:
        target, _, row = name.partition("@")
        sheet, block, column = target.split(".")
        declared = self.placed.book[sheet]
        at: str | int = int(row) if row.isdigit() else row
        is_form = isinstance(declared[block], Form)
        address = self.placed.cell(sheet, block, column, 0 if is_form else at)
        tabs = [tab for tab in declared.label.both() if tab in self.workbook.sheetnames]
        value = self.workbook[tabs[0]][address].value
        return value.date() if hasattr(value, "date") else value


@pytest.fixture(scope="module")
def second(books: dict[str, bytes], playbook: Playbook) -> Shown:
    return Shown(books["2026-11_0102_周明远.xlsx"], playbook, 31)


def test_every_active_member_has_a_file(books: dict[str, bytes]) -> None:
    assert list(books) == [
        "2026-11_0101_林晓晴.xlsx",
        "2026-11_0102_周明远.xlsx",
        "2026-11_0103_赵雨桐.xlsx",
    ]


def test_the_book_knows_whose_it_is(second: Shown) -> None:
    fields = ("kind", "version", "team", "member", "name", "period", "lang")

    identity = [second[f"mubiao.identity.{field}"] for field in fields]
    assert identity == ["member", 1, "YS01", "0102", "周明远", "2026-11", "zh"]
    assert second["home.identity.supervisor"] == "林晓晴"
    assert (second["home.identity.start"], second["home.identity.end"]) == (
        date(2026, 10, 26),
        date(2026, 11, 25),
    )


def test_the_calendar_is_the_teams(second: Shown) -> None:
    friday, saturday = 4, 5

    assert second[f"mubiao.calendar.date@{friday}"] == date(2026, 10, 30)
    assert second[f"daily.counts.date@{saturday}"] == date(2026, 10, 31)
    assert second[f"mubiao.calendar.is_work@{friday}"] == 1
    assert second[f"mubiao.calendar.is_work@{saturday}"] == 0
    assert second["mubiao.calendar.week@30"] == 5
    assert second["week1.span.end"] == date(2026, 11, 1)


def test_targets_and_their_split_stand_in_the_book(second: Shown) -> None:
    assert second["month.results.target@amount"] == 60_000
    assert second["month.time.average_deal"] == 5000
    weeks = [second[f"month.weeks.week{number}@amount"] for number in range(1, 6)]
    assert sum(part for part in weeks if isinstance(part, int | float)) == 60_000


def test_a_cell_without_a_target_is_blank(books: dict[str, bytes], playbook: Playbook) -> None:
    third = Shown(books["2026-11_0103_赵雨桐.xlsx"], playbook, 31)

    assert third["month.stages.issued@prospect"] is None
    assert third["month.stages.issued@deal"] is None
    assert third["month.results.target@deals"] == 3


def test_a_month_of_four_weeks_hides_the_fifth(team: Team) -> None:
    calendar = replace(team, month_rule="calendar", lang="en")
    period, _ = build_period("2026-02", calendar)

    workbook = openpyxl.load_workbook(BytesIO(next(iter(made(calendar, period).values()))))

    assert len(period.weeks) == 4
    states = {sheet.title: sheet.sheet_state for sheet in workbook.worksheets}
    assert (states["Week 4"], states["Week 5"], states["_mubiao"]) == (
        "visible",
        "hidden",
        "veryHidden",
    )


def test_a_december_of_36_days_has_a_row_for_each(team: Team, playbook: Playbook) -> None:
    period, _ = build_period("2026-12", team)

    book = Shown(next(iter(made(team, period).values())), playbook, 36)

    assert book["daily.counts.date@35"] == date(2026, 12, 31)


def test_the_same_month_again_is_the_same_bytes(
    books: dict[str, bytes], team: Team, november: Period
) -> None:
    assert books == made(team, november)


def test_the_validator_finds_nothing(books: dict[str, bytes], validate: Validate) -> None:
    assert validate(books["2026-11_0102_周明远.xlsx"]) == []
