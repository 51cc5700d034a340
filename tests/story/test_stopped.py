"""Ctrl-C: one word, nothing half written, nobody left running."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from addin.workers import FEWEST_FILES
from tests.story.told import mubiao

LINE = ("-m", "addin", "consolidate", "主管台账.xlsx", "--as-of", "2026-11-13", "--lang", "zh")
ENOUGH_FOR_WORKERS = FEWEST_FILES + 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a file that never ends is a POSIX matter")
@pytest.mark.parametrize("members", [3, ENOUGH_FOR_WORKERS])
def test_a_stopped_command_says_so_and_leaves_nothing(tmp_path: Path, members: int) -> None:
    mubiao("demo", "--members", members, "--log-rows", 1, "--out", ".", cwd=tmp_path)
    (review,) = tmp_path.glob("经营分析表*.xlsx")
    review.unlink()
    before = sorted(tmp_path.iterdir())
    endless = tmp_path / "2026-11" / "0000.xlsx"
    os.mkfifo(endless)

    with (
        subprocess.Popen(
            [sys.executable, *LINE],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as command,
        endless.open("wb"),
    ):  # opens once somebody is reading from it
        os.killpg(command.pid, signal.SIGINT)
        out, err = command.communicate()

    assert (command.returncode, out, err.decode()) == (2, b"", "mubiao: 已停止。\n")
    assert before == sorted(tmp_path.iterdir())
