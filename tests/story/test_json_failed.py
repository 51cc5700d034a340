"""A command that fails prints an object too: what is known, nulls, and why."""

from pathlib import Path

import pytest

from addin.record import empty_record
from tests.story.test_json import SHAPE, faults
from tests.story.told import mubiao

TALLY = dict.fromkeys(("seen", "accepted", "blocked"), type(None))
MEMBERS = dict.fromkeys(("expected", "received", "set_aside", "missing"), type(None))
FAILED = {
    **SHAPE,
    "totals": {"files": dict, "members": MEMBERS, "rows": TALLY, "deals": TALLY, "amount": TALLY},
    "error": {"code": str, "message": str},
}


@pytest.mark.parametrize(
    ("line", "command", "code", "message"),
    [
        (
            "check x.xlsx",
            "check",
            "file_missing",
            "x.xlsx is not there. Check its name and folder.",
        ),
        (
            "gaps x.xlsx",
            "gaps",
            "file_missing",
            "x.xlsx is not there. Check its name and folder.",
        ),
        (
            "consolidate t.xlsx --month 13",
            "consolidate",
            "bad_month",
            "The month “13” is not right; write 2026-11.",
        ),
        ("demo --out t", "demo", "file_unwritten", None),
        ("dmo", "dmo", "unknown_command", None),
        ("new-team --out t", "new-team", "file_there", None),
    ],
)
def test_a_failed_command_used_to_print_nothing_for_programs(
    tmp_path: Path, line: str, command: str, code: str, message: str | None
) -> None:
    (tmp_path / "t").touch()

    told = mubiao(*line.split(), "--json", "--lang", "en", cwd=tmp_path)

    record = told.record
    assert told.code == 2
    assert faults(record, FAILED) == []
    assert (command, code) == (record["command"], record["error"]["code"])
    assert told.err == f"mubiao: {record['error']['message']}\n"
    assert message in (None, record["error"]["message"])


def test_the_as_of_day_is_told_once_it_is_known(tmp_path: Path) -> None:
    line = ("consolidate", "t.xlsx", "--as-of", "2026-11-18", "--json", "--lang", "zh")

    record = mubiao(*line, cwd=tmp_path).record

    assert {
        **empty_record("consolidate", None),
        "as_of": "2026-11-18",
        "error": {"code": "file_missing", "message": "找不到 t.xlsx。请检查文件名和文件夹。"},
    } == record


def test_why_a_book_is_refused_is_in_the_object(own_demo: Path) -> None:
    book = "2026-11/2026-11_0110_沈文博.xlsx"

    record = mubiao("gaps", book, "--json", "--lang", "zh", cwd=own_demo).record

    assert record["error"] == {
        "code": "book_refused",
        "message": f"{book} 没法分析：\n"
        "  文件有打开密码，读不了。请去掉密码（文件-信息-保护工作簿）再交。",
    }
