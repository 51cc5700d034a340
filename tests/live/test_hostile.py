"""Buttons pressed on books that lie in a hostile folder, from that folder: nothing in it is imported or read."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from addin.exit_codes import DONE, NEEDS_A_PERSON
from tests.addin.ribbon.plants import NAMES, Planted, add_conf_sheets, plant
from tests.live.office import Office

TEAM = "主管台账.xlsx"


@pytest.fixture
def planted(tmp_path: Path) -> Planted:
    """Return a demo's folder, planted, with a member's book beside the team's."""
    folder = tmp_path / "hostile"
    bare = Planted(tmp_path, tmp_path / "marks")
    words = ["demo", "--out", str(folder), "--members", "3"]
    made = bare.run([sys.executable, "-I", "-m", "addin", *words])
    assert (0, "") == (made.returncode, made.stderr)
    book = next((folder / "2026-11").glob("2026-11_0102_*.xlsx"))
    book.rename(folder / "member.xlsx")
    add_conf_sheets(folder / "member.xlsx")
    return plant(folder, tmp_path / "marks")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Give a LibreOffice of this test's own."""
    with Office(tmp_path) as running:
        yield running


def test_no_button_touches_a_plant(planted: Planted, office: Office) -> None:
    for file, commands in (
        ("member.xlsx", ("check", "gaps")),
        (TEAM, ("consolidate",)),
    ):
        opened = office.open(planted.folder / file)
        for command in commands:
            done = planted.run(opened.line(command))
            assert done.returncode in (DONE, NEEDS_A_PERSON), done.stderr
            assert (set(), set()) == (planted.touched() & NAMES, planted.sprung())
        opened.close()
