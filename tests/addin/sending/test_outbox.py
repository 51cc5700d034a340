"""``outbox``: how letters stand, what somebody says of them, and the whole record as a file."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from addin.errors import AlreadyRunning, FileThere, WrongUse
from addin.mail.errors import ContentGone
from addin.mail.outbox import KEPT_WAITING, Outbox
from addin.mail.outbox_file import outbox_file
from addin.mail.way import Unknown
from addin.running import about_file, running
from tests.addin.sending.conftest import Office, said
from tests.mail.made import Clock, letter, message
from workbook.schema.mail_words import SAID

Left = Callable[[Outbox, int], None]


def left_sending(outbox: Outbox, number: int) -> None:
    """Leave a letter as a program does that dies over it."""
    outbox.begin(outbox.put(letter(number), message(number)))


def left_unknown(outbox: Outbox, number: int) -> None:
    """Leave a letter of which nobody knows whether it has arrived."""
    entry = outbox.put(letter(number), message(number))
    outbox.begin(entry)
    outbox.settle(entry, Unknown(SAID["cut"]))


def test_nothing_was_sent_yet(office: Office) -> None:
    outcome = office.run("outbox --lang zh")

    assert (0, ["发件箱", "还没有发过信。"]) == (outcome.code, said(outcome))
    assert [] == outcome.record["letters"]


@pytest.mark.parametrize("leave", [left_sending, left_unknown])
@pytest.mark.parametrize(("word", "state"), [("arrived", "sent"), ("again", "queued")])
def test_what_nobody_knew_is_said(office: Office, leave: Left, word: str, state: str) -> None:
    with Outbox(outbox_file()) as outbox:
        leave(outbox, 0)

    asked = office.run("outbox --lang zh")
    outcome = office.run(f"outbox --{word} 1 --lang zh")

    assert 1 == asked.code
    assert ("sent" != state) == outcome.code
    assert [state] == [each.state for each in office.entries()]


def test_the_unknown_stand_first_and_say_what_to_do(office: Office) -> None:
    with Outbox(outbox_file()) as outbox:
        left_unknown(outbox, 0)
    office.send("--yes")

    lines = said(office.run("outbox --lang zh"))

    assert lines[2].split()[0] == "1"
    assert "不确定，可能已到：信交出后连接断了" in lines[2]
    assert "mubiao outbox --arrived 1，或者 --again 1。" in lines[-1]


def test_all_of_it_is_taken_or_nothing(office: Office) -> None:
    with Outbox(outbox_file()) as outbox:
        left_unknown(outbox, 0)

    with pytest.raises(WrongUse) as told:
        office.run("outbox --arrived 1 --arrived 9")

    assert "发件箱里没有第 9 封信。" == told.value.told("zh")
    assert ["unknown"] == [each.state for each in office.entries()]


def test_nothing_is_noted_where_a_letter_was_cleared_away(office: Office) -> None:
    clock = Clock()
    with Outbox(outbox_file(), clock) as outbox:
        left_unknown(outbox, 0)
        left_unknown(outbox, 1)
        clock.at += KEPT_WAITING + timedelta(seconds=1)
        outbox.tidy()

    with pytest.raises(ContentGone):
        office.run("outbox --arrived 1 --again 2")
    assert ["unknown", "unknown"] == [each.state for each in office.entries()]


def test_nothing_is_to_be_said_of_what_is_known(office: Office) -> None:
    office.send("--yes")

    with pytest.raises(WrongUse) as told:
        office.run("outbox --arrived 1")

    assert "第 1 封信现在是“已存好，请自己发”，不用说。" == told.value.told("zh")


def test_nothing_is_said_while_letters_are_being_sent(office: Office) -> None:
    with Outbox(outbox_file()) as outbox:
        left_sending(outbox, 0)

    with running("send", about_file(outbox_file())), pytest.raises(AlreadyRunning):
        office.run("outbox --again 1")
    assert ["sending"] == [each.state for each in office.entries()]


@pytest.mark.parametrize("name", ["发信记录.xlsx", "record.csv"])
def test_the_whole_record_as_a_file(office: Office, tmp_path: Path, name: str) -> None:
    office.send("--yes")
    path = tmp_path / name

    outcome = office.run(f"outbox --out {path} --lang zh")

    assert f"全部记录：{path}" == said(outcome)[-1]
    if path.suffix == ".xlsx":
        rows = [list(row) for row in openpyxl.load_workbook(path).active.values]
        assert ["林晓晴", "高建国", "周明远"] == [row[3] for row in rows[1:]]
    else:
        assert 4 == len(path.read_text("utf-8-sig").splitlines())
    with pytest.raises(FileThere):
        office.run(f"outbox --out {path}")


def test_the_record_as_json(office: Office) -> None:
    office.send("--yes")

    letters = office.run("outbox").record["letters"]
    assert isinstance(letters, list)
    first = letters[0]

    assert ("YS01", "2026-11", "林晓晴", "supervisor", "draft", "sent") == tuple(
        first[key] for key in ("team", "about", "name", "audience", "way", "status")
    )
