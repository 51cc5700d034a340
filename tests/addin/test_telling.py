"""Whoever pressed a button is told what stopped it, where no program answers yet too."""

from pathlib import Path

import pytest

from addin.cli import main
from addin.errors import FileThere
from addin.exit_codes import DONE, NOT_DONE
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
        "new-month, consolidate, review-week, review-month, send, chat, doctor, demo, help.\n"
    )


def test_help_is_shown_though_no_program_can_be_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    browser = tmp_path / "bin" / "xdg-open"
    browser.parent.mkdir()
    browser.write_text("#!/bin/sh\n")
    browser.chmod(0o755)
    monkeypatch.setenv("PATH", f"{browser.parent}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))

    code = main(["help", "--wb=", "--lang=en"])

    page = tmp_path / "mubiao" / "help.html"
    assert (DONE, "") == (code, capsys.readouterr().err)
    assert "What every button does" in page.read_text(encoding="utf-8")
