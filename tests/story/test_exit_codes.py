"""One rule for every command: whatever was left out needs a person."""

from pathlib import Path

import openpyxl
import pytest

from tests.story.told import mubiao
from workbook.schema.member import member_book
from workbook.schema.place import place
from workbook.schema.playbook import AMOUNT, Playbook

STRONG = "2026-11/2026-11_0102_周明远.xlsx"


@pytest.fixture
def dropped(own_demo: Path, playbook: Playbook) -> Path:
    """Return a demo in which one day's 金额 of 每日活动量 cannot be read."""
    workbook = openpyxl.load_workbook(own_demo / STRONG)
    placed = place(member_book(playbook, 31))
    sheet = next(
        sheet for sheet in placed.book.sheets if any(b.id == "counts" for b in sheet.blocks)
    )
    workbook[sheet.label.zh][placed.cell(sheet.id, "counts", AMOUNT, 3)] = "五千"
    workbook.save(own_demo / STRONG)
    return own_demo


@pytest.mark.parametrize("command", ["check", "gaps"])
def test_an_error_that_dropped_a_figure_was_no_reason_to_look(dropped: Path, command: str) -> None:
    told = mubiao(command, STRONG, "--json", cwd=dropped)

    (error,) = (f for f in told.record["findings"] if f["severity"] == "error")
    assert (error["code"], error["found"]) == ("not_a_number", "五千")
    assert (told.code, told.record["files"][0]["status"]) == (1, "partly_accepted")


@pytest.mark.parametrize("command", ["check", "gaps"])
def test_a_sound_book_needs_nobody(own_demo: Path, command: str) -> None:
    assert mubiao(command, STRONG, cwd=own_demo).code == 0
