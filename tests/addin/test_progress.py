"""The progress bar is for people at a terminal only."""

import os
import subprocess
import sys

import pytest

from addin.progress import followed

SCRIPT = """
from addin.progress import followed
print(sum(followed(range(1, 5), total=4, label="检查")))
"""


def test_without_a_terminal_nothing_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(followed([1, 2, 3], total=3, label="检查")) == [1, 2, 3]
    assert tuple(capsys.readouterr()) == ("", "")


@pytest.mark.skipif(os.name != "posix", reason="a terminal to look at is made the POSIX way")
def test_on_a_terminal_the_bar_is_on_standard_error_and_the_result_stands_alone() -> None:
    import pty

    master, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT],
        stdout=subprocess.PIPE,
        stderr=terminal,
        env={**os.environ, "TERM": "xterm", "PYTHONIOENCODING": "utf-8"},
    ) as done:
        assert done.stdout is not None
        result = done.stdout.read()
        os.close(terminal)
    shown = os.read(master, 2**16).decode()
    os.close(master)

    assert result == b"10\n"
    assert "检查" in shown
    assert "4/4" in shown
