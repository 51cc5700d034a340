"""How a command's process is started, and what is said of its end."""

import json
import sys
from pathlib import Path

import pytest

from addin.calc.toolbar.mubiao_child import fault, own_words, started, why_not_started

UID = "17"
NOTE = "import json, os, sys; print(json.dumps([sys.argv[1:], os.getcwd(), dict(os.environ)]), file=sys.stderr)"


def interpreter(folder: Path) -> Path:
    file = folder / "目标 & 100%" / "python"
    file.parent.mkdir()
    file.write_text(f"#!{sys.executable} -I\n{NOTE}\n", encoding="utf-8")
    file.chmod(0o755)
    return file


def test_it_runs_the_line_in_the_interpreters_folder_and_without_libreoffices_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PYTHONPATH", "PYTHONHOME", "URE_BOOTSTRAP", "UNO_PATH", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    file, errors = interpreter(tmp_path), tmp_path / "errors"
    with errors.open("wb") as printed:
        code = started(str(file), "new-month", UID, "mubiaoABC", printed).wait()
    words, folder, environment = json.loads(errors.read_text("utf-8"))

    assert 0 == code
    assert ["-I", "-m", "addin", "new-month", "--wb=17", "--pipe=mubiaoABC"] == words
    assert str(file.parent) == folder
    assert "zh_CN.UTF-8" == environment["LANG"]
    prefixes = ("PYTHON", "URE_", "UNO_", "LD_LIBRARY")
    assert [] == [name for name in environment if name.startswith(prefixes)]


def test_an_interpreter_that_does_not_start_is_gone_or_blocked(tmp_path: Path) -> None:
    file = tmp_path / "python"
    with (tmp_path / "errors").open("wb") as printed:
        with pytest.raises(FileNotFoundError):
            started(str(file), "check", UID, "mubiaoABC", printed)
        gone = why_not_started(str(file))
        file.touch(mode=0o600)
        with pytest.raises(PermissionError):
            started(str(file), "check", UID, "mubiaoABC", printed)

    assert ("missing", "blocked") == (gone, why_not_started(str(file)))


@pytest.mark.parametrize(
    ("code", "printed", "is_served", "key"),
    [
        (0, "", False, ""),
        (0, "a warning", False, ""),
        (1, "", False, ""),
        (2, "", False, ""),
        (1, "python: No module named addin", False, "broken"),
        (2, "mubiao: LibreOffice does not answer.", False, "broken"),
        (-11, "", False, "broken"),
        (127, "", False, "broken"),
        (0, "", True, ""),
        (1, "", True, ""),
        (2, "mubiao: said already", True, ""),
        (-9, "", True, "cut_off"),
        (3221225477, "", True, "cut_off"),
    ],
)
def test_what_is_amiss(code: int, printed: str, is_served: bool, key: str) -> None:
    assert key == fault(code, printed, is_served=is_served)


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("", ""),
        ("Traceback (most recent call last):\n  mubiao: x\nKeyError", ""),
        ("mubiao: 打不开。\n  第1周 B5: 不对\n", "打不开。\n  第1周 B5: 不对"),
        ("a warning\nmubiao: It is not there.", "It is not there."),
    ],
)
def test_a_commands_own_words(printed: str, words: str) -> None:
    assert words == own_words(printed)
