"""The toolbar in a LibreOffice with windows: what its buttons start, and what they say when they cannot."""

import json
import shlex
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from addin.buttons import BUTTONS, groups
from addin.calc.toolbar.build import build_oxt
from addin.calc.toolbar.installed import install, is_installed, remove
from tests.live import stand_in
from tests.live.office import Opened
from tests.live.screen import Screen
from tests.live.toolbar import UNOPKG, Toolbar, office_with_toolbar, until

LIBREOFFICES_OWN = ("PYTHON", "URE_", "UNO_", "LD_LIBRARY")
DAMAGED = (
    "Targets did not start; your book is unchanged. The installation may be damaged: install it again "
    "(run mubiao install in a terminal), or send this to IT: {interpreter} ended with code 1."
)
CUT_OFF = (
    "Not finished: the program stopped half-way (code -9). Look at the book before you save it, "
    "then press again."
)


@dataclass(frozen=True, slots=True)
class Bench:
    """A toolbar whose interpreter is stood in for, and a book.

    Attributes:
        toolbar: The toolbar.
        opened: The book, which is new.
        interpreter: What the toolbar takes for mubiao's Python.
        notes: Where it notes how it was started.
    """

    toolbar: Toolbar
    opened: Opened
    interpreter: Path
    notes: Path

    def press(self, command: str, *, ending: str, opened: Opened | None = None) -> None:
        """Press a button whose command is to end in some way."""
        (self.notes / "ending").write_text(ending, encoding="utf-8")
        self.toolbar.press(command, opened)

    def noted(self) -> dict[str, list[str]]:
        """Wait for a command to be started, and return what it noted."""
        file = until(lambda: next(self.notes.glob("*.json"), None), "command started")
        note: dict[str, list[str]] = json.loads(file.read_text("utf-8"))
        file.unlink()
        return note


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Give a LibreOffice with windows, the toolbar and a stand-in; ended with the tests."""
    folder = tmp_path_factory.mktemp("toolbar")
    notes, interpreter = folder / "notes", folder / "目标 & 100%" / "python"
    notes.mkdir()
    interpreter.parent.mkdir()
    stood_in = shlex.join([sys.executable, "-I", stand_in.__file__, str(notes)])
    interpreter.write_text(f'#!/bin/sh\nexec {stood_in} "$@"\n', encoding="utf-8")
    interpreter.chmod(0o755)
    with (
        Screen() as screen,
        office_with_toolbar(folder, screen, interpreter=str(interpreter)) as office,
    ):
        yield Bench(Toolbar(office, screen), office.new(), interpreter, notes)


def test_every_button_stands_on_the_toolbar(bench: Bench) -> None:
    labels = [each for _, _, buttons in groups() for each in ("", *(b.label.en for b in buttons))]

    assert tuple(labels[1:]) == bench.toolbar.labels(bench.opened)


def test_every_button_starts_its_own_line(bench: Bench) -> None:
    pipes = set()
    for button in BUTTONS:
        bench.press(button.command, ending="quiet", opened=bench.opened)
        *line, pipe = bench.noted()["words"]
        pipes.add(pipe)
        assert ["-I", "-m", "addin", button.command, f"--wb={bench.opened.uid}"] == line

    assert len(BUTTONS) == len(pipes)
    assert {len("--pipe=mubiao") + 32} == {len(pipe) for pipe in pipes}


def test_no_book_is_named_where_none_is_open(bench: Bench) -> None:
    bench.press("help", ending="quiet")

    assert ["-I", "-m", "addin", "help", "--wb="] == bench.noted()["words"][:-1]


def test_the_command_is_told_nothing_of_libreoffices_python(bench: Bench) -> None:
    bench.press("check", ending="quiet", opened=bench.opened)

    note = bench.noted()
    assert [str(bench.interpreter.parent)] == note["folder"]
    assert [] == [name for name in note["environment"] if name.startswith(LIBREOFFICES_OWN)]


def test_a_click_reaches_the_book(bench: Bench) -> None:
    (bench.notes / "ending").write_text("write", encoding="utf-8")
    bench.toolbar.screen.click(*bench.toolbar.spot(bench.opened, "Check"))

    assert "check" == bench.noted()["words"][3]
    cell = bench.opened.document.Sheets.getByIndex(0).getCellByPosition(0, 0)
    assert stand_in.WRITTEN == until(lambda: cell.String or None, "text in A1")


@pytest.mark.parametrize(
    "url", ["mubiao:", "mubiao:window", "mubiao:check --out=x", "mubiao:CHECK", "mubiao:check?x"]
)
def test_only_the_buttons_urls_are_answered(bench: Bench, url: str) -> None:
    dispatcher, _ = bench.toolbar.dispatcher(url, bench.opened)

    assert dispatcher is None


@pytest.mark.parametrize(
    ("ending", "sentence"),
    [("told", stand_in.SENTENCE), ("traceback", DAMAGED), ("killed", CUT_OFF)],
)
def test_a_command_that_fails_is_told_of(bench: Bench, ending: str, sentence: str) -> None:
    bench.press("check", ending=ending, opened=bench.opened)
    bench.noted()

    told = bench.toolbar.read_box()

    assert ("Targets", sentence.format(interpreter=bench.interpreter)) == told


def test_an_interpreter_that_is_gone_is_told_of(bench: Bench) -> None:
    away = bench.interpreter.rename(bench.interpreter.with_name("away"))
    bench.press("check", ending="quiet", opened=bench.opened)

    _, sentence = bench.toolbar.read_box()
    away.rename(bench.interpreter)

    assert (
        f"Targets is not installed properly: {bench.interpreter} is not there. Install it again (run "
        "mubiao install in a terminal), or send this sentence to IT."
    ) == sentence


def test_an_interpreter_that_may_not_run_is_told_of_in_chinese(bench: Bench) -> None:
    bench.interpreter.chmod(0o644)
    bench.toolbar.speak("zh-CN")
    bench.press("gaps", ending="quiet")

    title, sentence = bench.toolbar.read_box()
    bench.interpreter.chmod(0o755)
    bench.toolbar.speak("en-US")

    assert (
        "目标管理",
        f"目标管理启动不了：{bench.interpreter} 被拦住了（Permission denied）。请把这句话发给 IT。",
    ) == (title, sentence)


def test_it_is_put_in_and_taken_out(tmp_path: Path) -> None:
    extension, profile = tmp_path / "mubiao.oxt", tmp_path / "profile"
    extension.write_bytes(build_oxt(interpreter=sys.executable))

    stages = [is_installed(unopkg=UNOPKG, profile=profile)]
    for _ in range(2):
        install(extension, unopkg=UNOPKG, profile=profile)
        stages.append(is_installed(unopkg=UNOPKG, profile=profile))
    for _ in range(2):
        remove(unopkg=UNOPKG, profile=profile)
        stages.append(is_installed(unopkg=UNOPKG, profile=profile))

    assert [False, True, True, False, False] == stages
