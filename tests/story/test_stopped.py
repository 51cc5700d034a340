"""Ctrl-C: one word, within a second, nothing half written, nobody left running."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from addin.cache.place import OFF, SWITCH
from addin.workers import PER_WORKER
from tests.story.terminal import OnTerminal, descendants, is_running, until
from tests.story.told import mubiao

pytestmark = pytest.mark.skipif(os.name != "posix", reason="terminals and pipes by name")

LINE = ("consolidate", "主管台账.xlsx", "--as-of", "2026-11-13", "--lang", "zh")
ENOUGH_FOR_TWO = PER_WORKER + 2
SECOND = 1.0  # the longest that somebody who has pressed Ctrl-C waits

Stamp = tuple[str, int, int, bytes]


@pytest.fixture(scope="module")
def consolidated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a team that is large enough for two workers, and its review."""
    folder = tmp_path_factory.mktemp("stopped")
    mubiao("demo", "--members", ENOUGH_FOR_TWO, "--log-rows", 30, "--out", ".", cwd=folder)
    return folder


@pytest.fixture(autouse=True)
def _everything_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be known from the run before: there would be nothing to stop."""
    monkeypatch.setenv(SWITCH, OFF)


@pytest.fixture
def folder(consolidated: Path, tmp_path: Path) -> Path:
    """Return a copy of it, free to be changed."""
    return Path(shutil.copytree(consolidated, tmp_path / "t"))


def stamps(folder: Path) -> list[Stamp]:
    """Return what is in a folder, so that every change and every new file is seen."""
    return [
        (each.name, stat.st_ino, stat.st_mtime_ns, each.read_bytes())
        for each in sorted(folder.iterdir())
        if each.is_file() and (stat := each.stat())
    ]


STARTING = r"检查 0/"
READING = r"检查 [1-9]"
PAST_READING = r"检查 (\d+)/\1\b"


@pytest.mark.parametrize("moment", [STARTING, READING, PAST_READING])
def test_ctrl_c_stops_at_any_moment_within_a_second(folder: Path, moment: str) -> None:
    before = stamps(folder)
    with OnTerminal(*LINE, cwd=folder) as command:
        until(lambda: command.has_shown(moment))
        others = descendants(command.command.pid)
        seconds = command.press_ctrl_c()
        until(lambda: not any(map(is_running, others)))
        shown = command.shown()

    assert command.command.returncode == 2
    assert shown.endswith("mubiao: 已停止。\r\n")
    assert "Traceback" not in shown
    assert before == stamps(folder)
    assert seconds < SECOND


@pytest.mark.parametrize("is_only_one", [True, False])
def test_a_file_that_never_ends_does_not_hold_up_who_wants_to_stop(
    folder: Path, is_only_one: bool
) -> None:
    if is_only_one:
        shutil.rmtree(folder / "2026-11")
        (folder / "2026-11").mkdir()
    endless = folder / "2026-11" / "0000.xlsx"
    os.mkfifo(endless)
    before = stamps(folder)
    with OnTerminal(*LINE, cwd=folder) as command, endless.open("wb"):
        # Here it is open, so somebody is reading from it.
        others = descendants(command.command.pid)
        seconds = command.press_ctrl_c()
        until(lambda: not any(map(is_running, others)))
        shown = command.shown()

    assert command.command.returncode == 2
    assert shown.endswith("mubiao: 已停止。\r\n")
    assert "Traceback" not in shown
    assert before == stamps(folder)
    assert seconds < SECOND


@pytest.mark.parametrize("is_whole_group", [True, False])
def test_a_program_that_stops_a_command_gets_its_object(folder: Path, is_whole_group: bool) -> None:
    endless = folder / "2026-11" / "0000.xlsx"
    os.mkfifo(endless)
    with (
        subprocess.Popen(
            [sys.executable, "-m", "addin", *LINE, "--json"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as command,
        endless.open("wb"),
    ):
        stop = os.killpg if is_whole_group else os.kill
        stop(command.pid, signal.SIGINT)
        out, err = command.communicate()

    assert (command.returncode, err.decode()) == (2, "mubiao: 已停止。\n")
    assert json.loads(out)["error"] == {"code": "stopped", "message": "已停止。"}
