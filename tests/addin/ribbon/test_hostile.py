"""A hostile folder, as working folder and as the book's: nothing in it is imported, read or run."""

import os
import sys
from pathlib import Path

import pytest

from addin.buttons import BUTTONS
from addin.exit_codes import DONE, NEEDS_A_PERSON
from addin.live.run import READING
from addin.ribbon.build import shell_starter
from tests.addin.ribbon.basic_host import Interpreted
from tests.addin.ribbon.contract import actions, press
from tests.addin.ribbon.plants import (
    MODULES,
    NAMES,
    PACKAGES,
    SETTINGS,
    Planted,
    add_conf_sheets,
    plant,
)
from tests.addin.ribbon.platform_stub import TEXT
from tests.addin.ribbon.windows_line import split_line

BOOK = "mubiao.conf & xlwings.xlsx"
NO_EXCEL = "mubiao: 连不上 Excel"


@pytest.fixture(autouse=True)
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in for the browser; return the file that is there once a page was to be opened."""
    browser, file = tmp_path / "bin" / "xdg-open", tmp_path / "opened"
    browser.parent.mkdir()
    browser.write_text(f"#!/bin/sh\n: > '{file}'\n", encoding="utf-8")
    browser.chmod(0o755)
    monkeypatch.setenv("PATH", f"{browser.parent}{os.pathsep}{os.environ['PATH']}")
    return file


@pytest.fixture
def planted(tmp_path: Path) -> Planted:
    """Return a folder planted with names, and nothing else in it."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    return plant(folder, tmp_path / "marks")


def test_there_are_fifty_plants() -> None:
    assert 50 == len({*MODULES, *PACKAGES, *SETTINGS})


def test_the_plants_spring_where_python_is_not_isolated(planted: Planted) -> None:
    planted.run([sys.executable, "-m", "addin", "help"])
    assert {"addin"} <= planted.sprung()
    assert {"addin"} <= planted.touched()


@pytest.mark.parametrize("command", [each.command for each in BUTTONS])
def test_no_button_on_windows_touches_one(
    planted: Planted, tmp_path: Path, command: str, opened: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    host = _host(tmp_path, planted)
    done = press(host, actions()[command], mac=False, book=BOOK)
    ran = planted.run(split_line(done[TEXT]))
    # It was our own program that answered; a page is shown without Excel, too.
    assert opened.exists() if command in READING else NO_EXCEL in ran.stderr
    assert (set(), set()) == (planted.touched(), planted.sprung())


@pytest.mark.parametrize("command", [each.command for each in BUTTONS])
def test_no_button_on_a_mac_touches_one(planted: Planted, tmp_path: Path, command: str) -> None:
    host = _host(tmp_path, planted)
    done = press(host, actions()[command], mac=True, book=BOOK)
    starter = shell_starter(interpreter=sys.executable, folder=str(planted.folder))
    ran = planted.run(["/bin/sh", "-c", starter, "mubiao", done[TEXT]])
    assert (0, True) == (ran.returncode, planted.started(sys.executable))
    assert (set(), set()) == (planted.touched(), planted.sprung())


def _host(tmp_path: Path, planted: Planted) -> Interpreted:
    return Interpreted(
        tmp_path / "mubiao.xlam", interpreter=sys.executable, folder=str(planted.folder)
    )


def test_no_command_on_a_book_there_touches_one(tmp_path: Path) -> None:
    line = [sys.executable, "-I", "-m", "addin"]
    folder = tmp_path / "hostile"
    bare = Planted(tmp_path, tmp_path / "marks")
    made = bare.run([*line, "demo", "--out", str(folder), "--members", "3"])
    assert (0, "") == (made.returncode, made.stderr)
    planted = plant(folder, tmp_path / "marks")
    book = next((folder / "2026-11").glob("2026-11_0102_*.xlsx"))
    book = book.rename(folder / book.name)
    add_conf_sheets(book)
    for words in (["check", book.name], ["gaps", book.name], ["consolidate", "主管台账.xlsx"]):
        done = planted.run([*line, *words])
        assert (True, "") == (done.returncode in (DONE, NEEDS_A_PERSON), done.stderr)
        assert (set(), set()) == (planted.touched() & NAMES, planted.sprung())
