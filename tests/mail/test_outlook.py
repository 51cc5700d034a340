"""Outlook is asked in a process of its own: one that hangs, dies or changes the recipient harms nothing."""

import json
import sys
from pathlib import Path

import pytest

from addin.mail.entry import State
from addin.mail.errors import OutlookLacking
from addin.mail.outbox import Outbox
from addin.mail.outlook import CHILD, Outlook
from addin.mail.sending import Sending, queue
from addin.mail.way import Answer, Refused, Sent, Unknown
from tests.mail.made import SENDER_NAME, letter, message
from workbook.schema.mail_words import SAID
from workbook.schema.recipient import Way
from workbook.schema.words import Words

# A program in the place of the one that speaks with Outlook; it keeps the job it was given.
_CHILD = """
import json, sys, time
job = json.load(sys.stdin)
open(sys.argv[1], "a").write(json.dumps(job) + chr(10))
told = {"version": "16.0"} if job["do"] == "probe" else json.loads(sys.argv[2])
if told == "hang": time.sleep(600)
if told == "die": sys.exit("access denied")
print(json.dumps(told))
"""


def outlook(tmp_path: Path, told: object, *, mode: str = "send") -> Outlook:
    """Return a way out whose child answers as it is told to."""
    child = (sys.executable, "-c", _CHILD, str(tmp_path / "jobs"), json.dumps(told))
    wait = 3.0 if told == "hang" else 60.0
    return Outlook("show" if mode == "show" else "send", child=child, wait=wait, is_windows=True)


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ({"done": True}, Sent(SAID["outlook_took"])),
        (
            {"other": "thief@evil.example"},
            Refused(
                0,
                Words(
                    "Outlook 把收件人换成了 thief@evil.example，没有发",
                    "Outlook changed the recipient to thief@evil.example; not sent",
                ),
            ),
        ),
        (
            {"not_begun": "no class"},
            Refused(0, Words("Outlook 出错：no class", "Outlook failed: no class")),
        ),
        ("die", Unknown(Words("Outlook 出错：access denied", "Outlook failed: access denied"))),
        ("hang", Unknown(SAID["outlook_silent"])),
    ],
)
def test_what_comes_of_a_letter(tmp_path: Path, told: object, wanted: Answer) -> None:
    noted: list[str] = []
    answer = outlook(tmp_path, told).send(message(), going=lambda: noted.append("going"))
    probe, job = map(json.loads, (tmp_path / "jobs").read_text().splitlines())

    assert (wanted, ["going"]) == (answer, noted)
    assert ({"do": "probe"}, "send", "person0@example.com") == (probe, job["do"], job["to"])


def test_a_letter_that_is_only_shown(tmp_path: Path) -> None:
    shown = outlook(tmp_path, {"done": True}, mode="show")

    assert Sent(SAID["outlook_shown"]) == shown.send(message(), going=lambda: None)


def test_elsewhere_there_is_no_outlook(tmp_path: Path) -> None:
    with Outbox(tmp_path / "outbox.db") as outbox:
        made = [letter(way=Way.OUTLOOK)]
        entries = queue(outbox, made, sender="", sender_name=SENDER_NAME)
        ready = Sending(outbox, {Way.OUTLOOK: Outlook(is_windows=False)})
        with ready as sending, pytest.raises(OutlookLacking) as told:
            list(sending.send(entries))

        assert [State.QUEUED] == [each.state for each in outbox.entries()]
    assert (
        "Outlook 用不了（这里不是 Windows）。请把方式改成草稿（.eml，任何邮件程序都能打开）或 SMTP。"
    ) == told.value.told("zh")


def test_the_child_itself_says_why_it_cannot(tmp_path: Path) -> None:
    del tmp_path
    with pytest.raises(OutlookLacking) as told:
        Outlook(child=(CHILD[0], *CHILD[2:]), is_windows=True).probe()

    assert "Outlook cannot be used (No module named 'pythoncom')." in told.value.told("en")
