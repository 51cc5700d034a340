"""How far a command is: on a terminal, for a program, in a status bar."""

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.far import Far
from addin.progress import Follow, InStatusBar, OnTerminal, in_lines, unseen
from workbook.schema.words import Lang

SCRIPT = """
from addin.progress import OnTerminal
print(sum(OnTerminal("zh")(range(1, 5), total=4, label="检查", is_left_out=lambda n: n == 2)))
"""


def is_vowel(letter: str) -> bool:
    """Stand for a file that is not taken."""
    return letter in "aeiou"


@pytest.mark.parametrize("follow", [OnTerminal("zh"), unseen])
def test_without_a_terminal_nothing_is_shown(
    capsys: pytest.CaptureFixture[str], follow: Follow
) -> None:
    assert list(follow([1, 2, 3], total=3, label="检查")) == [1, 2, 3]
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
    assert "检查 4/4 · 1 份没收下" in shown


def test_a_program_gets_a_line_for_each_item(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(in_lines("ab", total=2, label="检查", is_left_out=is_vowel)) == ["a", "b"]
    assert tuple(capsys.readouterr()) == ("", "1/2\t1\t0\t检查\n2/2\t1\t0\t检查\n")


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "zh",
            [
                "检查 0/4",
                "检查 1/4 · 1 份没收下 · 约剩 3 秒",
                "检查 3/4 · 1 份没收下 · 约剩 1 秒",
                "检查 4/4 · 1 份没收下",
            ],
        ),
        (
            "en",
            [
                "检查 0/4",
                "检查 1/4 · 1 not taken · about 3 s left",
                "检查 3/4 · 1 not taken · about 1 s left",
                "检查 4/4 · 1 not taken",
            ],
        ),
    ],
)
def test_the_status_bar_says_how_long_it_still_takes(lang: Lang, expected: list[str]) -> None:
    told: list[str] = []
    clock = iter([0.0, 0.0, 1.0, 1.0, 1.1, 1.1, 3.0, 3.0, 4.0, 4.0])

    bar = InStatusBar(told.append, lang, lambda: next(clock))

    assert list(bar("abcd", total=4, label="检查", is_left_out=is_vowel)) == ["a", "b", "c", "d"]
    assert expected == told


@pytest.mark.parametrize(
    ("seconds", "zh", "en"),
    [
        (0, "检查 1/9", "检查 1/9"),
        (99, "检查 1/9 · 约剩 99 秒", "检查 1/9 · about 99 s left"),
        (100, "检查 1/9 · 约剩 2 分钟", "检查 1/9 · about 2 min left"),
        (3600, "检查 1/9 · 约剩 60 分钟", "检查 1/9 · about 60 min left"),
    ],
)
def test_a_long_time_is_told_in_minutes(seconds: int, zh: str, en: str) -> None:
    far = Far(label="检查", done=1, total=9, seconds=seconds)

    assert (zh, en) == (far.said("zh"), far.said("en"))


@given(
    st.builds(
        Far,
        label=st.text(st.characters(exclude_characters="\t\n\r")),
        done=st.integers(0),
        total=st.integers(0),
        left_out=st.integers(0),
        seconds=st.integers(0),
    )
)
def test_what_is_written_as_a_line_is_read_as_it_was(far: Far) -> None:
    assert far == Far.of_line(far.line)
