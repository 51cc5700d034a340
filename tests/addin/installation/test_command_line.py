"""The commands as a person types them, on this computer, with a home of the test's own."""

import os
from pathlib import Path

import pytest

from tests.addin.installation.computers import tree
from tests.addin.installation.test_toolbar import UNOPKG, program
from tests.story.told import Told, mubiao


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home in which nothing is installed."""
    home = tmp_path / "林 晓晴"
    for folder in (".config", ".local/state", ".local/share"):  # uno makes the first by itself
        (home / folder).mkdir(parents=True)
    program(tmp_path / "bin", "unopkg", UNOPKG)
    program(tmp_path / "bin", "soffice", "#!/bin/sh\n")
    return home


def told(home: Path, *words: str) -> Told:
    environment = {
        "HOME": str(home),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "PATH": f"{home.parent / 'bin'}{os.pathsep}{os.environ['PATH']}",
    }
    return mubiao(*words, cwd=home, env=environment)


def test_install_self_check_uninstall(home: Path) -> None:
    before = tree(home)

    installed = told(home, "install", "--lang=en")
    checked = told(home, "doctor", "--json", "--lang=en")
    removed = told(home, "uninstall", "--lang=en")

    entry = home / ".local" / "share" / "applications" / "mubiao.desktop"
    assert [
        "Installed",
        f"Window               {entry}",
        "LibreOffice toolbar  in LibreOffice",
    ] == installed.out.splitlines()[:3]
    found = {each["id"]: (each["state"], each["found"]) for each in checked.record["checks"]}
    assert ("ok", str(entry)) == found["menu"]
    assert ("ok", "in LibreOffice") == found["toolbar"]
    assert [
        "Uninstalled",
        f"Removed {entry}",
        "Took the toolbar out of LibreOffice",
        "No workbook was touched. The buttons disappear when Excel or LibreOffice is opened again.",
    ] == removed.out.splitlines()
    assert (0, 0) == (installed.code, removed.code)
    assert before == tree(home)


def test_a_file_in_the_way_is_a_sentence_and_nothing_is_done(home: Path) -> None:
    theirs = home / ".local" / "share" / "applications" / "mubiao.desktop"
    theirs.parent.mkdir()
    theirs.write_text("somebody else's")

    refused = told(home, "install", "--lang=en")

    assert 2 == refused.code
    assert (
        f"mubiao: {theirs} is there already and was not put there by mubiao; it was not overwritten. Move or "
        "rename it, then run mubiao install again.\n" == refused.err
    )
    assert "somebody else's" == theirs.read_text()
