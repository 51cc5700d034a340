"""The demo's folder: a demo that was cut short is cleared away by the next, other files are not."""

import errno
from pathlib import Path

import pytest

from addin.demo.folder import LIST, DemoFolder
from addin.errors import FileThere, FileUnwritten


def cut_short(path: Path) -> None:
    """Leave a demo as it is when it is killed: one file written, one begun, one only expected."""
    folder = DemoFolder(path)
    folder.write(path / "team.xlsx", b"team")
    (path / "2026-11").mkdir()
    folder.expect([path / "2026-11" / "a.xlsx", path / "2026-11" / "b.xlsx"])
    (path / "2026-11" / "a.xlsx").write_bytes(b"begun")


def test_a_demo_that_was_cut_short_is_cleared_away(tmp_path: Path) -> None:
    cut_short(tmp_path / "demo")
    mine = tmp_path / "demo" / "2026-11" / "mine.xlsx"
    mine.write_bytes(b"mine")

    DemoFolder(tmp_path / "demo")

    assert [LIST, "2026-11", "mine.xlsx"] == sorted(p.name for p in (tmp_path / "demo").rglob("*"))
    assert b"mine" == mine.read_bytes()


def test_a_line_that_was_cut_short_takes_nothing_with_it(tmp_path: Path) -> None:
    cut_short(tmp_path / "demo")
    (tmp_path / "demo" / LIST).write_text("team.xlsx\n2026-11", encoding="utf-8")

    DemoFolder(tmp_path / "demo")

    assert (tmp_path / "demo" / "2026-11" / "a.xlsx").exists()


def test_a_finished_demo_lists_what_is_there_in_the_end(tmp_path: Path) -> None:
    folder = DemoFolder(tmp_path)
    for name in ("b.xlsx", "a.xlsx", "gone.xlsx"):
        folder.write(tmp_path / name, b"x")
    folder.remove(tmp_path / "gone.xlsx")
    folder.close()

    assert "a.xlsx\nb.xlsx" == (tmp_path / LIST).read_text(encoding="utf-8")


def test_a_folder_with_other_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.xlsx").write_bytes(b"mine")

    with pytest.raises(FileThere):
        DemoFolder(tmp_path)


def test_a_demo_that_does_not_fit_says_so(tmp_path: Path) -> None:
    folder = DemoFolder(tmp_path / "demo")

    with pytest.raises(FileUnwritten) as raised:
        folder.write(tmp_path / "demo" / "gone" / "a.xlsx", b"x")

    assert isinstance(raised.value.__cause__, OSError)
    assert errno.ENOENT == raised.value.__cause__.errno
