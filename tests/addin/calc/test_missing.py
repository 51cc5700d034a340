"""LibreOffice or what leads to it is missing: a sentence says so."""

import subprocess
import sys
from pathlib import Path

import pytest

from addin.calc.faults import NotInCalc, OfficeMissing
from addin.calc.soffice import Soffice

ROOT = Path(__file__).parents[3]
WITHOUT_UNO = """
import sys
from addin.calc import bridge
bridge.FOLDERS = ()
sys.modules.pop("uno", None)
from addin.calc.engine import attach
from addin.calc.faults import OfficeMissing
try:
    attach("nobody", "1")
except OfficeMissing as fault:
    print(fault.told("zh"))
    print(fault.told("en"))
"""


def test_without_uno_a_sentence_for_it_is_told() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_UNO],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8", "PATH": ""},
    )

    assert "" == done.stderr
    assert [
        "这台电脑的 Python 连不上 LibreOffice：缺少 uno。请 IT 安装 python3-uno（须与 Python 同一版本）。",
        "Python cannot reach LibreOffice on this computer: uno is missing. Ask IT to install python3-uno (for the same Python version).",
    ] == done.stdout.splitlines()


def test_without_the_program_a_sentence_is_told() -> None:
    with pytest.raises(OfficeMissing) as fault:
        Soffice("no-such-program-here")

    assert (
        "LibreOffice was not found on this computer. Ask IT to install LibreOffice Calc."
        == fault.value.told("en")
    )


def test_what_is_not_supported_is_named() -> None:
    assert "Sheet.charts: not supported on LibreOffice Calc." == str(NotInCalc("Sheet.charts"))
