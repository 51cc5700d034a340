"""Issuing a month: makes what is missing, overwrites nothing, says when a target changed."""

import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.story.told import Told, mubiao
from workbook.schema.place import place
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Table
from workbook.schema.team_book import team_book

TEAM = "主管台账.xlsx"
MONTH = "2026-12"


def new_month(folder: Path) -> Told:
    return mubiao("new-month", TEAM, "--month", MONTH, "--json", cwd=folder)


def statuses(told: Told) -> dict[str, str]:
    return {file["file"]: file["status"] for file in told.record["files"]}


def set_cells(folder: Path, playbook: Playbook, cells: dict[tuple[str, str, int], Any]) -> None:
    """Type into the team book: (table, column, row) -> value; a table's sheet has its name."""
    workbook = openpyxl.load_workbook(folder / TEAM)
    placed = place(team_book(playbook))
    for (table, column, row), value in cells.items():
        assert isinstance(placed.book[table][table], Table)
        workbook[placed.book[table].label.zh][placed.cell(table, table, column, row)] = value
    workbook.save(folder / TEAM)


def test_the_second_time_there_is_nothing_to_do(own_demo: Path) -> None:
    first = new_month(own_demo)
    before = {path: path.read_bytes() for path in (own_demo / MONTH).iterdir()}
    second = new_month(own_demo)

    assert (first.code, second.code) == (0, 0)
    assert {"made"} == set(statuses(first).values())
    assert dict.fromkeys(statuses(first), "kept") == statuses(second)
    assert before == {path: path.read_bytes() for path in (own_demo / MONTH).iterdir()}


def test_a_book_is_known_by_what_is_inside_it(own_demo: Path) -> None:
    new_month(own_demo)
    issued = own_demo / MONTH / f"{MONTH}_0102_周明远.xlsx"
    issued.rename(issued.with_name("我的表 最终版.xlsx"))

    told = new_month(own_demo)

    assert "made" not in statuses(told).values()
    assert not issued.exists()


def test_a_book_of_another_month_is_no_book_of_this_one(own_demo: Path) -> None:
    new_month(own_demo)
    issued = own_demo / MONTH / f"{MONTH}_0102_周明远.xlsx"
    shutil.copy(own_demo / "2026-11" / "2026-11_0102_周明远.xlsx", issued.with_name("old.xlsx"))
    issued.unlink()

    assert statuses(new_month(own_demo))[issued.name] == "made"


def test_what_stands_under_an_issued_name_is_never_overwritten(own_demo: Path) -> None:
    taken = own_demo / MONTH / f"{MONTH}_0102_周明远.xlsx"
    taken.parent.mkdir()
    taken.write_text("something else")

    told = new_month(own_demo)

    assert statuses(told)[taken.name] == "kept"
    assert taken.read_text() == "something else"


def test_who_joins_later_gets_a_book_and_nobody_elses_changes(
    own_demo: Path, playbook: Playbook
) -> None:
    new_month(own_demo)
    late = {"member": "0200", "name": "何春燕"}
    set_cells(own_demo, playbook, {("roster", c, 12): value for c, value in late.items()})

    told = new_month(own_demo)

    made = [name for name, status in statuses(told).items() if status == "made"]
    assert [f"{MONTH}_0200_何春燕.xlsx"] == made


def test_a_target_changed_since_is_said_and_the_book_left_alone(
    own_demo: Path, playbook: Playbook
) -> None:
    line = ("new-month", TEAM, "--month", "2026-11")
    set_cells(own_demo, playbook, {("targets", "amount", 1): 77_000})
    before = (own_demo / "2026-11" / "2026-11_0102_周明远.xlsx").read_bytes()

    told = mubiao(*line, "--json", cwd=own_demo)

    changed = [f for f in told.record["findings"] if f["code"] == "target_changed"]
    assert told.code == 1
    assert [f["message"] for f in changed] == [
        "周明远的金额目标现在是 77,000，已发的月表里是 60,000。月表没有改动，请通知本人或另发。"
    ]
    assert before == (own_demo / "2026-11" / "2026-11_0102_周明远.xlsx").read_bytes()
    assert changed[0]["message"] in mubiao(*line, cwd=own_demo).out


def test_the_month_of_the_as_of_day_is_the_default(own_demo: Path) -> None:
    told = mubiao("new-month", TEAM, "--as-of", "2026-11-26", "--json", cwd=own_demo)

    assert told.record["period"]["id"] == MONTH


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_new_team_book_is_not_overwritten(tmp_path: Path, lang: str) -> None:
    first = mubiao("new-team", "--lang", lang, cwd=tmp_path)
    (made,) = tmp_path.iterdir()
    before = made.read_bytes()
    second = mubiao("new-team", "--lang", lang, cwd=tmp_path)

    assert (first.code, second.code) == (0, 2)
    assert before == made.read_bytes()
    assert made.name in first.out


def test_an_empty_team_book_cannot_be_issued_and_says_why(tmp_path: Path) -> None:
    mubiao("new-team", "--lang", "zh", cwd=tmp_path)

    told = mubiao("new-month", TEAM, "--month", MONTH, "--lang", "zh", cwd=tmp_path)

    assert (told.code, told.out) == (2, "")
    assert told.err.startswith(f"mubiao: {TEAM} 不能用作主管台账：\n")
    assert "设置里没有填“团队编号”。请补上。" in told.err
