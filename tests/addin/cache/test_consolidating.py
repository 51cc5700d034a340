"""With the cache and without, in whatever state it is, the answer is the same."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from addin.cache.memory import remembering
from addin.cache.place import OFF, SWITCH, cache_file
from addin.opened import OpenTeam
from addin.workers import check_files
from tests.addin.cache.consolidated import (
    MONTH,
    Answer,
    answer,
    check_of,
    noting,
    remembered,
    sources,
)
from tests.addin.cache.test_store import DAMAGES
from tests.saving.full_disk import on_full_disk
from workbook.check.checked import CheckedBook
from workbook.pipeline import Source

Damage = Callable[[Path], None]
LOG = "日志"


@pytest.fixture
def without(team: OpenTeam, tmp_path: Path) -> Answer:
    """Return the answer without a cache."""
    return _without(team, tmp_path)


def _without(team: OpenTeam, folder: Path) -> Answer:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(SWITCH, OFF)
        return answer(team, folder / "review.xlsx")


def never(source: Source) -> CheckedBook:
    raise AssertionError(f"{source.file} was read again")


def test_a_second_time_no_file_is_read_and_the_answer_is_the_same(
    team: OpenTeam, without: Answer, tmp_path: Path
) -> None:
    assert not cache_file().exists()
    before = sorted(path.name for path in team.file.parent.rglob("*"))

    cold = answer(team, tmp_path / "review.xlsx")
    again = replace(noting(team), check=never)
    books = list(check_files(again, sources(team)))
    warm = answer(team, tmp_path / "review.xlsx")

    assert without == cold == warm
    assert books == list(map(check_of(team), sources(team)))
    assert before == sorted(path.name for path in team.file.parent.rglob("*"))


def test_only_what_was_changed_is_read_again(team: OpenTeam, tmp_path: Path) -> None:
    answer(team, tmp_path / "review.xlsx")
    changed = sorted(team.folder(MONTH).glob("*_0104_*"))[0]
    book = openpyxl.load_workbook(changed)
    book[LOG]["F3"] = 123_456
    book.save(changed)

    assert {each.file for each in sources(team)} - remembered(team).keys() == {changed.name}
    warm = answer(team, tmp_path / "review.xlsx")
    assert _without(team, tmp_path) == warm
    assert changed.name in remembered(team)


def test_a_renamed_file_is_another(team: OpenTeam, tmp_path: Path) -> None:
    answer(team, tmp_path / "review.xlsx")
    old = sorted(team.folder(MONTH).glob("*_0104_*"))[0]
    old.rename(old.with_name("周报.xlsx"))

    assert "周报.xlsx" not in remembered(team)
    assert _without(team, tmp_path) == answer(team, tmp_path / "review.xlsx")


def test_after_the_team_book_was_changed_everything_is_read_again(
    team: OpenTeam, tmp_path: Path
) -> None:
    answer(team, tmp_path / "review.xlsx")
    fewer = replace(team, team=replace(team.team, members=team.team.members[:-1]))

    assert {} == remembered(fewer)
    assert _without(fewer, tmp_path) == answer(fewer, tmp_path / "review.xlsx")


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_changes_nothing(
    damage: Damage, team: OpenTeam, without: Answer, tmp_path: Path
) -> None:
    answer(team, tmp_path / "review.xlsx")
    damage(cache_file())

    answers = [answer(team, tmp_path / "review.xlsx") for _ in range(2)]

    assert [without] * 2 == answers
    assert {each.file for each in sources(team)} == remembered(team).keys()


def test_where_there_can_be_no_cache_nothing_changes(
    team: OpenTeam, without: Answer, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_bytes(b"a file where a folder belongs")

    assert without == answer(team, tmp_path / "review.xlsx")


def test_on_a_full_disk_nothing_changes(team: OpenTeam, without: Answer, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    review = tmp_path / "review.xlsx"
    line = (
        f"env XDG_CACHE_HOME={disk} {sys.executable} -m tests.addin.cache.full {team.file} {review}"
    )

    said = on_full_disk(disk, line)

    assert without[0] == said.partition("\n--\n")[0]
    assert without[1] == review.read_bytes()
    assert "True" == said.partition("\n--\n")[2].strip()


def test_two_runs_at_once_say_the_same(team: OpenTeam, without: Answer, tmp_path: Path) -> None:
    line = [
        "consolidate",
        "主管台账.xlsx",
        "--json",
        "--as-of",
        "2026-11-13",
        "--lang",
        "zh",
        "--out",
    ]
    folders = [shutil.copytree(team.file.parent, tmp_path / name) for name in "ab"]
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "addin", *line, str(tmp_path / f"{folder.name}.xlsx")],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
            stdout=subprocess.PIPE,
            text=True,
        )
        for folder in folders
    ]

    said = [run.communicate()[0] for run in started]

    told = without[0].replace(str(tmp_path / "review.xlsx"), "")
    assert [told] * 2 == [
        each.strip().replace(str(tmp_path / f"{folder.name}.xlsx"), "")
        for each, folder in zip(said, folders, strict=True)
    ]
    assert {each.file for each in sources(team)} == remembered(team).keys()


def test_switched_off_nothing_is_kept(
    team: OpenTeam, without: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = check_of(team)
    monkeypatch.setenv(SWITCH, OFF.upper())

    assert check is remembering(check)
    assert without[1]
    assert not cache_file().exists()
