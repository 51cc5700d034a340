"""Ctrl-C is heard once, and the exit code is the command's own."""

import subprocess
import sys

import pytest

BEGIN = """
import signal, sys
from addin.last_resort import Reported
from addin.stopping import Stopped, hear_ctrl_c
"""
PRESS = "signal.raise_signal(signal.SIGINT)"

# Imports run text like this, and whoever starts a command may press Ctrl-C just then.
IN_AN_EXEC = f"""
hear_ctrl_c()
with Reported("en") as report:
    exec("{PRESS}")
sys.exit(report.code)
"""
TWICE = f"""
hear_ctrl_c()
with Reported("en") as report:
    try:
        {PRESS}
    finally:
        {PRESS}
        print("put in order")
sys.exit(report.code)
"""
NOT_WANTED = f"""
signal.signal(signal.SIGINT, signal.SIG_IGN)
hear_ctrl_c()
{PRESS}
print("went on")
"""


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (IN_AN_EXEC, (2, "", "mubiao: Stopped.\n")),
        (TWICE, (2, "put in order\n", "mubiao: Stopped.\n")),
        (NOT_WANTED, (0, "went on\n", "")),
    ],
)
def test_ctrl_c(script: str, expected: tuple[int, str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + script], capture_output=True, text=True, encoding="utf-8"
    )

    assert expected == (done.returncode, done.stdout, done.stderr)
