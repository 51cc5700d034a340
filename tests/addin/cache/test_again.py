"""Pressed again with nothing changed, the same is told at once; with anything changed, it is done anew."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from addin.cache.again import asked, is_by_files_alone, told_before
from addin.cache.place import OFF, SWITCH, cache_file
from addin.cache.told import as_text, from_text
from addin.commands import COMMANDS
from addin.opened import OpenTeam
from addin.outcome import Outcome
from addin.request import Request, parse
from tests.addin.cache.consolidated import AS_OF, MONTH, cache_bytes
from workbook.check.checked import CheckedBook
from workbook.schema.status import FileStatus

LOG = "日志"


def request(team: OpenTeam, *words: str) -> Request:
    line = ["consolidate", str(team.file), "--as-of", str(AS_OF), *words]
    return parse(line, AS_OF + timedelta(days=1))


def consolidated(team: OpenTeam, *words: str) -> Outcome:
    return COMMANDS["consolidate"](request(team, *words))


def is_known(team: OpenTeam, *words: str) -> bool:
    ask = asked(request(team, *words))
    return ask is not None and told_before(ask) is not None


def handed_in(team: OpenTeam, number: str) -> Path:
    return next(team.folder(MONTH).glob(f"*_{number}_*"))


def log_changed(team: OpenTeam) -> None:
    file = handed_in(team, "0104")
    book = openpyxl.load_workbook(file)
    book[LOG]["F3"] = 123_456
    book.save(file)


def file_added(team: OpenTeam) -> None:
    (team.folder(MONTH) / "新来的.xlsx").write_bytes(b"")


def file_renamed(team: OpenTeam) -> None:
    file = handed_in(team, "0104")
    file.rename(file.with_name("换了名字.xlsx"))


def file_gone(team: OpenTeam) -> None:
    handed_in(team, "0104").unlink()


def folder_added(team: OpenTeam) -> None:
    (team.folder(MONTH) / "上周的").mkdir()


def team_changed(team: OpenTeam) -> None:
    book = openpyxl.load_workbook(team.file)
    book.save(team.file)


def test_the_second_time_the_same_is_told_and_the_review_is_put_back(team: OpenTeam) -> None:
    first = consolidated(team)
    assert first.output is not None
    review = first.output.read_bytes()
    first.output.unlink()

    assert is_known(team)
    assert first == consolidated(team)
    assert review == first.output.read_bytes()
    first.output.write_bytes(b"overwritten")
    assert first == consolidated(team)
    assert review == first.output.read_bytes()


@pytest.mark.parametrize(
    "change", [log_changed, file_added, file_renamed, file_gone, folder_added, team_changed]
)
def test_after_any_change_it_is_done_anew(
    team: OpenTeam, change: Callable[[OpenTeam], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    consolidated(team)
    change(team)

    assert not is_known(team)
    anew = consolidated(team)
    monkeypatch.setenv(SWITCH, OFF)
    assert consolidated(team) == anew


@pytest.mark.parametrize(
    "words", [("--lang", "en"), ("--month", "2026-12"), ("--out", "elsewhere.xlsx")]
)
def test_another_question_is_not_answered_with_the_same(team: OpenTeam, words: tuple[str]) -> None:
    consolidated(team)

    assert is_known(team)
    assert not is_known(team, *words)


def test_as_of_another_day_it_is_done_anew(team: OpenTeam) -> None:
    consolidated(team)

    later = parse(["consolidate", str(team.file)], AS_OF + timedelta(days=3))
    ask = asked(later)
    assert ask is not None
    assert told_before(ask) is None


def test_a_review_that_is_open_is_left_alone(team: OpenTeam) -> None:
    first = consolidated(team)
    assert first.output is not None
    first.output.with_name(f".~lock.{first.output.name}#").touch()

    again = consolidated(team)
    assert again.output != first.output
    assert not is_known(team, "--lang", "en")


def test_what_is_remembered_cannot_be_read_in_the_cache(team: OpenTeam) -> None:
    consolidated(team)
    names = [member.name for member in team.team.members]

    assert names
    assert not [name for name in names if name.encode() in cache_bytes()]
    assert b"PK\x03\x04" not in cache_bytes()


def test_a_cache_that_was_damaged_is_no_answer(team: OpenTeam) -> None:
    first = consolidated(team)
    content = bytearray(cache_file().read_bytes())
    content[len(content) // 2 :: 7] = b"\xff" * len(content[len(content) // 2 :: 7])
    for file in cache_file().parent.iterdir():
        file.unlink()
    cache_file().write_bytes(content)

    assert first == consolidated(team)


def test_switched_off_nothing_is_remembered(
    team: OpenTeam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SWITCH, OFF)
    consolidated(team)

    assert asked(request(team)) is None
    assert not cache_file().exists()


def test_what_was_said_comes_back_as_it_was(team: OpenTeam) -> None:
    outcome = consolidated(team)

    assert outcome == from_text(as_text(outcome))
    assert len(outcome.page) > 5


@pytest.mark.parametrize(
    ("code", "is_remembered"), [("read_too_slow", False), ("not_given", False), ("encrypted", True)]
)
def test_what_depends_on_the_machine_is_not_remembered(code: str, *, is_remembered: bool) -> None:
    book = CheckedBook(file="张三.xlsx", status=FileStatus.UNREADABLE, code=code)

    assert is_remembered == is_by_files_alone([book])
