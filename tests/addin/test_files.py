"""The folder on disk."""

import os
import sys
from pathlib import Path

import pytest

from addin.errors import FileMissing, FileThere, FileUnread
from addin.files import (
    HandedIn,
    hand_in_folder,
    handed_in,
    not_there,
    read_file,
    read_named,
    source_of,
)
from workbook.read.caps import MAX_FILE


def test_the_months_folder_stands_beside_the_team_book() -> None:
    assert hand_in_folder(Path("a/team.xlsx"), "", "2026-11") == Path("a/2026-11")


def test_the_settings_may_name_another_folder() -> None:
    team = Path("a/team.xlsx")

    assert hand_in_folder(team, " 交表 ", "2026-11") == Path("a/交表")
    assert hand_in_folder(team, "/srv/books", "2026-11") == Path("/srv/books")


def test_everything_in_the_folder_is_accounted_for(tmp_path: Path) -> None:
    for name in ("b.xlsx", "a.pdf", "~$b.xlsx", ".DS_Store", "Thumbs.db", "team.xlsx"):
        (tmp_path / name).touch()
    (tmp_path / "old").mkdir()

    found = handed_in(tmp_path, leaving_out=(tmp_path / "team.xlsx",))

    assert found == HandedIn(
        files=(tmp_path / "a.pdf", tmp_path / "b.xlsx"),
        passed_over=(".DS_Store", "Thumbs.db", "old", "~$b.xlsx"),
    )


@pytest.mark.parametrize("name", ["missing", "file"])
def test_a_folder_that_is_none_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(FileMissing) as fault:
        handed_in(tmp_path / name)

    assert fault.value.told("en").startswith(f"The hand-in folder {tmp_path / name} is not there.")


def test_a_file_is_known_by_its_name_however_it_is_composed(tmp_path: Path) -> None:
    path = tmp_path / "re\u0301sume\u0301.xlsx"
    path.write_bytes(b"content")

    source = source_of(path)

    assert (source.file, source.read()) == ("r\u00e9sum\u00e9.xlsx", b"content")


def test_of_a_huge_file_only_enough_is_read_to_see_that_it_is(tmp_path: Path) -> None:
    path = tmp_path / "huge.xlsx"
    with path.open("wb") as file:
        file.truncate(MAX_FILE * 2)

    assert len(read_file(path)) == MAX_FILE + 1


def test_a_named_file_that_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileMissing) as fault:
        read_named(tmp_path / "x.xlsx")

    assert fault.value.told("zh") == f"找不到 {tmp_path / 'x.xlsx'}。请检查文件名和文件夹。"


def test_a_folder_instead_of_a_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileUnread) as fault:
        read_named(tmp_path)

    assert fault.value.told("en").startswith(f"{tmp_path} cannot be read: ")


def test_nothing_that_exists_is_overwritten(tmp_path: Path) -> None:
    free, taken = tmp_path / "free.xlsx", tmp_path / "taken.xlsx"
    taken.touch()

    assert free == not_there(free)
    with pytest.raises(FileThere) as fault:
        not_there(taken)
    assert fault.value.told("zh") == f"{taken} 已经有了，没有覆盖。请换个名字：--out"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_or_a_file_just_taken_away_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.xlsx")

    for name in ("endless.xlsx", "gone.xlsx"):
        source_of(tmp_path / name).fetch()

    with pytest.raises(FileNotFoundError):
        source_of(tmp_path / "gone.xlsx").read()
