"""The folder of mubiao's own notes: nobody but the user looks into it."""

import os
import stat
from pathlib import Path

import pytest

from addin.mail.errors import OutboxUnfit
from addin.mail.outbox_file import outbox_file
from addin.state_folder import is_lasting, state_folder

POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows keeps each user's folder closed")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that it is made in."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def shared(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return everybody's temporary folder, where nothing can be made at home."""
    home.write_text("in the way")
    folder = tmp_path / "shared"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


@POSIX
def test_nobody_else_looks_into_it(home: Path) -> None:
    folder = state_folder()

    assert (home / "mubiao", 0o700) == (folder, mode(folder))
    assert is_lasting(folder)


@POSIX
def test_one_that_an_earlier_version_left_open_is_closed(home: Path) -> None:
    (home / "mubiao").mkdir(parents=True)
    (home / "mubiao").chmod(0o755)

    assert 0o700 == mode(state_folder())


@POSIX
def test_in_the_shared_temporary_folder_it_is_the_users_own(shared: Path) -> None:
    folder = state_folder()

    assert (shared / f"mubiao-{os.getuid()}", 0o700) == (folder, mode(folder))
    assert folder == state_folder()
    assert not is_lasting(folder)


@POSIX
def test_a_link_that_lies_in_its_place_is_not_followed(shared: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    elsewhere.chmod(0o755)
    (shared / f"mubiao-{os.getuid()}").symlink_to(elsewhere)

    folder = state_folder()

    assert (shared, 0o700, 0o755) == (folder.parent, mode(folder), mode(elsewhere))
    assert not folder.is_symlink()


@pytest.mark.usefixtures("shared")
def test_letters_are_not_noted_where_they_may_be_gone_tomorrow() -> None:
    with pytest.raises(OutboxUnfit) as told:
        outbox_file()

    assert "outbox" == told.value.code
