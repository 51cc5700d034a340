"""Whoever pressed a button is told what stopped it, where no program answers yet too."""

from pathlib import Path

import pytest

from addin.cli import main
from addin.errors import FileThere
from addin.exit_codes import NOT_DONE
from addin.live.telling import Told


def test_no_option_of_the_command_line_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with Told("zh", "new-team") as told:
        raise FileThere("file_there", Path("台账.xlsx"))

    assert told.code == NOT_DONE
    assert capsys.readouterr().err == "mubiao: 台账.xlsx 已经有了，没有覆盖。请换个名字。\n"


def test_a_line_that_no_button_of_ours_writes_is_told_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = main(["split", "--wb=台账.xlsx", "--lang=en"])

    assert code == NOT_DONE
    assert capsys.readouterr().err.startswith("mubiao: There is no command “split”.")


def test_a_command_without_a_button_is_not_run(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["uninstall", "--wb=台账.xlsx", "--lang=en"])

    assert code == NOT_DONE
    assert capsys.readouterr().err == (
        "mubiao: There is no command “uninstall”. There are: check, clear-marks, gaps, new-team, "
        "new-month, consolidate, doctor, demo, help.\n"
    )
