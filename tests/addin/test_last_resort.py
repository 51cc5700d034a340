"""Whatever stops a command is told in one sentence, and never as a traceback."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from addin.errors import BookRefused, FileMissing
from addin.exit_codes import NOT_DONE
from addin.last_resort import Reported, write_log
from workbook.schema.sentences import finding
from workbook.schema.words import Words

SECRET = "客户甲 13800000001"


def test_a_fault_of_the_world_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with Reported("zh") as report:
        raise FileMissing("file_missing", Path("x.xlsx"))

    assert report.code == NOT_DONE
    assert capsys.readouterr().err == "mubiao: 找不到 x.xlsx。请检查文件名和文件夹。\n"


def test_the_findings_of_a_refused_book_follow(capsys: pytest.CaptureFixture[str]) -> None:
    missing = finding("setting_missing", sheet="设置", cell="B4", column=Words("团队编号", "Team"))
    with Reported("zh"):
        raise BookRefused("team_refused", Path("t.xlsx"), (missing, finding("no_members")))

    assert capsys.readouterr().err.splitlines() == [
        "mubiao: t.xlsx 不能用作主管台账：",
        "  设置 B4: 设置里没有填“团队编号”。请补上。",
        "  名册里还没有人。请先填名册。",
    ]


def test_ctrl_c_is_answered(capsys: pytest.CaptureFixture[str]) -> None:
    with Reported("en") as report:
        raise KeyboardInterrupt

    assert report.code == NOT_DONE
    assert capsys.readouterr().err == "mubiao: Stopped.\n"


def test_a_program_is_told_of_a_fault_of_ours_and_of_no_cell(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Reported("en", command="check", is_json=True):
        raise ValueError(SECRET)

    out, err = capsys.readouterr()
    error = json.loads(out)["error"]
    assert error["code"] == "bug"
    assert err == f"mubiao: {error['message']}\n"
    assert SECRET not in out


def test_a_program_that_has_its_object_gets_no_second_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Reported("en", command="demo", is_json=True) as report:
        report.is_json = False
        raise KeyboardInterrupt

    assert capsys.readouterr() == ("", "mubiao: Stopped.\n")


def test_leaving_is_not_stopped() -> None:
    with pytest.raises(SystemExit), Reported("zh"):
        sys.exit(0)


def test_a_command_that_ends_well_says_its_code(capsys: pytest.CaptureFixture[str]) -> None:
    with Reported("zh") as report:
        report.code = 1

    assert report.code == 1
    assert capsys.readouterr().err == ""


def test_a_bug_is_told_with_the_log_and_without_what_stood_in_the_cells(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with Reported("zh") as report:
        raise ValueError(SECRET) from KeyError(SECRET)

    told = capsys.readouterr().err
    log = next(tmp_path.rglob("*.log"))
    assert report.code == NOT_DONE
    assert told == (
        "mubiao: 程序出错了，是我们的问题，您的文件没有改动。"
        f"详情在 {log}（不含表格内容），请把它发给我们。\n"
    )
    text = log.read_text(encoding="utf-8")
    assert SECRET not in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert re.search(r"test_last_resort\.py:\d+ test_a_bug", text)


def test_a_log_that_cannot_be_kept_at_home_goes_to_the_temporary_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(in_the_way))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    log = write_log(ValueError())

    assert (tmp_path, "mubiao-") == (log.parents[1], log.parent.name[:7])
    assert log.read_text(encoding="utf-8").startswith("mubiao ")


@pytest.mark.skipif(os.name != "posix", reason="a pipe that closes early is a POSIX matter")
@pytest.mark.parametrize("options", ["--help", "--version", "gaps absent.xlsx --json"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_pipe_that_closes_early_is_no_error(options: str, unbuffered: str) -> None:
    closed, ours = os.pipe()
    os.close(closed)

    done = subprocess.run(
        [sys.executable, "-m", "addin", *options.split()],
        stdout=ours,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        text=True,
    )
    os.close(ours)

    assert "BrokenPipe" not in done.stderr
    assert "Traceback" not in done.stderr
