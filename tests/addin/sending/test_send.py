"""``send``: shown first, sent once, refused before anything where something is wrong."""

import json
import os
import sqlite3
from dataclasses import replace
from email import message_from_bytes
from email.policy import SMTP

import pytest

from addin.errors import FileMissing
from addin.letter_errors import TemplateBroken
from addin.mail.errors import MailFault, OutlookLacking
from addin.mail.message import build_message, message_number
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from addin.mail.way import Later, Unknown
from addin.opened import open_team_file
from addin.progress import unseen
from addin.request import parse
from addin.sending.command import previewed
from addin.state_folder import state_folder
from tests.addin.sending.conftest import ABOVE, MEMBER, SUPERVISOR, TODAY, Office, said, statuses
from tests.team_on_disk import Reader, with_mail, with_recipients
from workbook.letters.letter import Letter
from workbook.schema.mail_words import SAID
from workbook.schema.recipient import Way
from workbook.schema.words import NOTHING


def drafts(office: Office) -> list[str]:
    return sorted(each.name.partition("_")[0] for each in office.drafts.glob("*"))


def test_nothing_goes_until_somebody_says_so(office: Office) -> None:
    outcome = office.send()

    assert 1 == outcome.code
    assert "预览发送 · 演示一组 · 2026-11 · 3 封" == said(outcome)[0]
    assert "什么也没有发。看好以后加上 --yes 再来一次。" == said(outcome)[-1]
    assert [("林晓晴", "to_send"), ("高建国", "to_send"), ("周明远", "to_send")] == statuses(
        outcome
    )
    assert not office.drafts.exists()
    assert () == office.entries()


def test_who_gets_none_is_named(office: Office) -> None:
    lines = said(office.send())

    start = lines.index("没有信的人")
    assert ["林晓晴  收件人里没有这个人", "赵雨桐  收件人里没有这个人"] == [
        each.rstrip() for each in lines[start + 1 : start + 3]
    ]


def test_drafts_are_put_once(office: Office) -> None:
    first = office.send("--yes")
    again = office.send("--yes")

    assert (0, "3 封已存好、等你发，0 封没有发出，0 封不确定，0 封待发") == (
        first.code,
        said(first)[-1],
    )
    assert ["周明远", "林晓晴", "高建国"] == drafts(office)
    assert (0, "没有要发的：3 封已存好，等您自己发。") == (again.code, said(again)[-1])
    assert {"sent_same"} == {status for _, status in statuses(again)}
    assert 3 == len(office.entries())


def test_a_draft_needs_no_sender(office: Office) -> None:
    with_mail(office.team, sender=None, server=None)

    office.send("--yes")

    made = [message_from_bytes(e.read_bytes(), policy=SMTP) for e in office.drafts.glob("*.eml")]
    assert [None] * 3 == [each["From"] for each in made]
    assert {"1"} == {each["X-Unsent"] for each in made}


def test_another_version_goes_and_is_said(office: Office) -> None:
    office.send("--yes", as_of="2026-11-12")

    outcome = office.send()

    assert ("高建国", "sent_other") == statuses(outcome)[1]
    assert any("存好过另一版" in each for each in said(outcome))


def test_what_waits_gives_way_to_a_newer_version(office: Office) -> None:
    with_recipients(office.team, (replace(ABOVE, way=Way.OUTLOOK),))
    with pytest.raises(OutlookLacking):
        office.send("--yes", as_of="2026-11-12")
    with_recipients(office.team, (ABOVE,))

    office.send("--yes")

    assert [("refused", "换成了新的一版"), ("sent", "存在")] == [
        (each.state, each.said.zh.partition(" ")[0]) for each in office.entries()
    ]


def test_what_waits_goes_as_a_draft_once_the_way_says_so(office: Office) -> None:
    with_recipients(office.team, (replace(ABOVE, way=Way.OUTLOOK),))
    with pytest.raises(OutlookLacking):
        office.send("--yes")
    with_recipients(office.team, (ABOVE,))

    assert 0 == office.send("--yes").code
    assert [("sent", Way.DRAFT)] == [(each.state, each.way) for each in office.entries()]
    assert ["高建国"] == drafts(office)


def test_letters_in_a_folder(office: Office) -> None:
    with_recipients(office.team, (Reader(name="档案", audience=ABOVE.audience, way=Way.FOLDER),))

    assert 0 == office.send("--yes").code

    (folder,) = office.drafts.iterdir()
    assert {".html", ".xlsx"} == {each.suffix for each in folder.iterdir()}


def test_one_that_may_have_arrived_is_asked_about(office: Office) -> None:
    unsure(office, as_of="2026-11-13")

    shown = office.send("--yes")
    assert 1 == shown.code
    assert "unknown" == statuses(shown)[0][1]
    assert ["高建国", "周明远"] == [name for name, status in statuses(shown) if status == "sent"]

    assert 0 == office.run("outbox --arrived 1").code
    assert "sent_same" == statuses(office.send())[0][1]


def test_the_unknown_one_keeps_other_versions_back(office: Office) -> None:
    unsure(office, as_of="2026-11-12")

    assert "unknown" == statuses(office.send("--yes"))[0][1]

    assert 1 == office.run("outbox --again 1").code
    assert ("林晓晴", "sent") == statuses(office.send("--yes"))[0]
    assert ["refused", "sent"] == [e.state for e in office.entries() if e.name == "林晓晴"]


def test_one_put_off_says_until_when(office: Office) -> None:
    settled(office, Later(451, NOTHING), as_of="2026-11-13")

    outcome = office.send("--yes")

    assert 1 == outcome.code
    assert ("林晓晴", "put_off") == statuses(outcome)[0]
    assert any("以后再试" in each for each in said(outcome))


def test_a_refused_one_goes_again_when_it_is_asked_for(office: Office) -> None:
    office.send("--yes")
    number = office.entries()[0].id

    outcome = office.run(f"outbox --again {number}")
    assert "要重发的信在待发里：再运行一次 mubiao send 就发。" in said(outcome)
    assert ("林晓晴", "to_send") == statuses(office.send())[0]
    assert ("林晓晴", "sent") == statuses(office.send("--yes"))[0]


def test_unmasked_only_with_a_reason_that_is_kept(office: Office) -> None:
    outcome = office.send("--unmask={领导要求}")

    assert "客户资料没有遮；发出时记下原因：{领导要求}" in said(outcome)
    assert not (state_folder() / "unmasked.jsonl").exists()

    office.send("--unmask={领导要求}", "--yes")

    (line,) = (state_folder() / "unmasked.jsonl").read_text("utf-8").splitlines()
    kept = json.loads(line)
    assert ("YS01", "2026-11", "{领导要求}") == (kept["team"], kept["period"], kept["reason"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '{% extends "shipped/month.member.zh.j2" %}\n{% block opening %}\n{{ amout }}\n{% endblock %}\n',
            "第 3 行",
        ),
        ('{% extends "shipped/month.member.zh.j2" %}\n{% block opening %}\n', "行"),
    ],
)
def test_a_broken_template_is_named_with_its_line_before_anything(
    office: Office, text: str, expected: str
) -> None:
    folder = office.team.parent / "信件模板"
    folder.mkdir()
    (folder / "month.member.zh.j2").write_text(text, encoding="utf-8")

    with pytest.raises(TemplateBroken) as told:
        office.send("--yes")

    assert told.value.told("zh").startswith("信件模板 month.member.zh.j2 ")
    assert expected in told.value.told("zh")
    assert () == office.entries()
    assert not office.drafts.exists()


def test_a_template_of_the_teams_own_is_used(office: Office) -> None:
    folder = office.team.parent / "信件模板"
    folder.mkdir()
    own = '{% extends "shipped/month.member.zh.j2" %}\n{% block subject %}给你的{% endblock %}\n'
    (folder / "month.member.zh.j2").write_text(own, encoding="utf-8")

    office.send("--yes")

    assert "给你的" == next(each.subject for each in office.entries() if each.name == "周明远")


def test_nobody_on_the_list(office: Office) -> None:
    with_recipients(office.team, ())

    outcome = office.send("--yes")

    assert 1 == outcome.code
    assert said(outcome)[2].startswith("没有信要发：主管台账的“收件人”里一个也没有。")
    assert 3 == sum("收件人里没有这个人" in each for each in said(outcome))
    assert [] == outcome.record["letters"]


def test_why_nobody_on_the_list_can_be_written_to(office: Office) -> None:
    with_recipients(office.team, (replace(ABOVE, address="nobody"),))

    lines = said(office.send())

    assert any("nobody" in each for each in lines)


def test_the_mail_server_is_not_named(office: Office) -> None:
    with_recipients(office.team, (SUPERVISOR, replace(ABOVE, way=Way.SMTP), MEMBER))
    with_mail(office.team, server=None)

    with pytest.raises(MailFault) as told:
        office.send("--yes")

    assert "no_server" == told.value.code
    assert () == office.entries()
    assert not office.drafts.exists()


def test_what_went_before_the_fault_is_told(office: Office) -> None:
    with_recipients(office.team, (SUPERVISOR, replace(ABOVE, way=Way.OUTLOOK), MEMBER))

    outcome = office.send("--yes")

    assert 1 == outcome.code
    assert [("林晓晴", "sent"), ("高建国", "queued"), ("周明远", "queued")] == statuses(outcome)
    assert said(outcome)[-1].startswith("Outlook 用不了（这里不是 Windows）。")


def test_what_went_before_a_folder_was_full_is_told(office: Office) -> None:
    with_recipients(office.team, (SUPERVISOR, replace(ABOVE, way=Way.FOLDER), MEMBER))
    in_the_way = office.drafts / f"高建国_{message_number(letters_of(office)[1])[:6]}"
    office.drafts.mkdir()
    in_the_way.write_text("a file")

    outcome = office.send("--yes")

    assert 1 == outcome.code
    assert [("林晓晴", "sent"), ("高建国", "queued"), ("周明远", "queued")] == statuses(outcome)
    assert said(outcome)[-1].startswith(f"{in_the_way}{os.sep}")
    assert "存不了" in said(outcome)[-1]


def test_what_went_before_the_outbox_was_full_is_told(office: Office) -> None:
    with Outbox(outbox_file()):
        pass
    with sqlite3.connect(outbox_file()) as base:
        base.execute(
            "CREATE TRIGGER full BEFORE UPDATE ON letter WHEN NEW.state = 'sent' AND NEW.name = '高建国'"
            " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        )
    base.close()

    outcome = office.send("--yes")

    assert 1 == outcome.code
    assert [("林晓晴", "sent"), ("高建国", "queued"), ("周明远", "queued")] == statuses(outcome)
    assert (
        f"发信记录 {outbox_file()} 用不了：database or disk is full。发到一半停了，后面的信没有再发。请检查磁盘"
        "和权限，再用 mubiao outbox 看每封信怎么样了；坏了就把它改名留着，再告诉我们。"
    ) == said(outcome)[-1]


def test_a_month_that_nobody_has_handed_in(office: Office) -> None:
    with pytest.raises(FileMissing):
        office.run("send TEAM --month 2026-09 --as-of 2026-11-13 --yes")
    assert () == office.entries()


def test_the_last_week_that_ended(office: Office) -> None:
    outcome = office.run("send TEAM --week --as-of 2026-11-13 --yes")

    assert 0 == outcome.code
    assert "预览发送 · 演示一组 · 2026-11 第2周 · 3 封" == said(outcome)[0]
    assert {"2026-11 week 2"} == {each.period for each in office.entries()}


def unsure(office: Office, *, as_of: str) -> None:
    settled(office, Unknown(SAID["cut"]), as_of=as_of)


def settled(office: Office, answer: Unknown | Later, *, as_of: str) -> None:
    """Leave the supervisor's letter as a server that answered so would."""
    letter = letters_of(office, as_of=as_of)[0]
    with Outbox(outbox_file()) as outbox:
        message = build_message(letter, sender="0101@demo.example", sender_name="", at=outbox.now())
        entry = outbox.put(letter, message)
        outbox.begin(entry)
        outbox.settle(entry, answer)


def letters_of(office: Office, *, as_of: str = "2026-11-13") -> list[Letter]:
    """Return the letters of the monthly review."""
    words = ["send", str(office.team), "--month=2026-11", f"--as-of={as_of}"]
    with Outbox(outbox_file()) as outbox:
        shown = previewed(open_team_file(office.team), parse(words, TODAY), outbox, unseen)
    return [each.letter for each in shown.shown]
