"""How far a command is: on a terminal, for a program, in a status bar."""

import os
import subprocess
import sys

import pytest

from addin.progress import InStatusBar, in_lines, on_terminal
from workbook.schema.words import Lang

SCRIPT = """
from addin.progress import on_terminal
print(sum(on_terminal(range(1, 5), total=4, label="检查")))
"""


def test_without_a_terminal_nothing_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(on_terminal([1, 2, 3], total=3, label="检查")) == [1, 2, 3]
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


def test_a_program_gets_a_line_for_each_item(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(in_lines("ab", total=2, label="检查")) == ["a", "b"]
    assert tuple(capsys.readouterr()) == ("", "1/2\t检查\n2/2\t检查\n")


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("zh", ["检查 0/4", "检查 1/4，约剩 3 秒", "检查 3/4，约剩 1 秒", "检查 4/4"]),
        ("en", ["检查 0/4", "检查 1/4, about 3 s left", "检查 3/4, about 1 s left", "检查 4/4"]),
    ],
)
def test_the_status_bar_says_how_long_it_still_takes(lang: Lang, expected: list[str]) -> None:
    told: list[str] = []
    clock = iter([0.0, 1.0, 1.1, 3.0, 4.0])

    bar = InStatusBar(told.append, lang, lambda: next(clock))

    assert list(bar("abcd", total=4, label="检查")) == ["a", "b", "c", "d"]
    assert expected == told
