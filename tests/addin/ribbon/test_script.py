"""The script that Excel on a Mac asks: what it hands to the shell, and what a missing program gives."""

import subprocess
from pathlib import Path

import pytest

from addin.ribbon.build import build_script, shell_starter

DAMAGED = 2  # as Windows numbers a file that is not there
PATHS = ("/Users/zhang/mubiao", "/Users/张三/目标 \"x\" 'y' $HOME `id` \\n", "/-a/%s/\\\\")


def _starter_in(script: str) -> str:
    """Return the text of the property as AppleScript reads it."""
    literal = script.partition('property starter : "')[2].partition('"\n\non startCommand')[0]
    return literal.replace('\\"', '"').replace("\\\\", "\\")


@pytest.mark.parametrize("path", PATHS)
def test_it_holds_what_the_shell_is_to_do(path: str) -> None:
    script = build_script(interpreter=path, folder=path).decode("ascii")
    assert shell_starter(interpreter=path, folder=path) == _starter_in(script)


def test_it_is_the_same_every_time() -> None:
    first, second = (build_script(interpreter=PATHS[1], folder=PATHS[0]) for _ in range(2))
    assert first == second


def test_it_runs_the_shell_with_the_text_as_an_argument() -> None:
    script = build_script(interpreter=PATHS[0], folder=PATHS[0]).decode("ascii")
    assert (
        'do shell script "/bin/sh -c " & quoted form of starter & " mubiao " & quoted form of parameter'
        in script
    )
    assert 1 == script.count("do shell script")


@pytest.mark.parametrize("path", PATHS)
def test_a_path_is_one_word_to_the_shell(path: str) -> None:
    line = shell_starter(interpreter=path, folder=path).partition(" && test")[0]
    shown = line.replace("cd ", "printf %s ", 1)
    done = subprocess.run(["/bin/sh", "-c", shown], capture_output=True, encoding="utf-8")
    assert path == done.stdout


@pytest.mark.parametrize("missing", ["folder", "interpreter"])
def test_a_damaged_installation_runs_nothing(tmp_path: Path, missing: str) -> None:
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\n: > ran\n", encoding="ascii")
    program.chmod(0o755)
    given = {"folder": str(tmp_path), "interpreter": str(program)}
    given[missing] = str(tmp_path / "gone")
    done = subprocess.run(["/bin/sh", "-c", shell_starter(**given), "mubiao", "check a.xlsx"])
    assert DAMAGED == done.returncode
    assert [program] == list(tmp_path.iterdir())
