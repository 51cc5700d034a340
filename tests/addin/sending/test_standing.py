"""How letters stand once some of them have gone: put ready, by another way, an earlier version again."""

from dataclasses import replace

from addin.live.preview_sheet import key_of
from addin.mail.message import build_message
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from addin.mail.way import Answer, Later, Refused, Unknown
from addin.opened import open_team_file
from addin.progress import unseen
from addin.request import parse
from addin.sending.command import previewed
from addin.sending.none_due import why_nothing
from addin.sending.preview import Preview
from addin.sending.seen import seen_mark
from tests.addin.sending.conftest import ABOVE, TODAY, Office, said, statuses
from tests.team_on_disk import Reader, with_recipients
from workbook.schema.mail_words import SAID
from workbook.schema.recipient import Way
from workbook.schema.words import NOTHING


def shown(office: Office) -> Preview:
    words = ["send", str(office.team), "--month=2026-11", "--as-of=2026-11-13"]
    with Outbox(outbox_file()) as outbox:
        return previewed(open_team_file(office.team), parse(words, TODAY), outbox, unseen)


def test_a_draft_that_was_put_is_not_told_as_sent(office: Office) -> None:
    office.send("--yes")

    lines = said(office.send())

    assert 3 == sum(each.rstrip().endswith("已存好，等您自己发") for each in lines)
    assert not [each for each in lines if "已发过" in each]


def test_a_draft_goes_when_its_way_has_changed_since(office: Office) -> None:
    with_recipients(office.team, (ABOVE,))
    office.send("--yes")
    with_recipients(office.team, (replace(ABOVE, way=Way.FOLDER),))

    outcome = office.send()
    assert [("高建国", "put_otherwise")] == statuses(outcome)
    assert any("已存好；方式改了，这次要发" in each for each in said(outcome))

    assert 0 == office.send("--yes").code
    assert [Way.FOLDER] == [each.way for each in office.entries()]
    assert [False, True] == sorted(each.is_dir() for each in office.drafts.iterdir())
    assert [("高建国", "sent_same")] == statuses(office.send())


def test_a_letter_shown_as_a_draft_has_another_mark_than_by_the_server(office: Office) -> None:
    with_recipients(office.team, (ABOVE,))
    draft = shown(office)
    with_recipients(office.team, (replace(ABOVE, way=Way.SMTP),))
    by_server = shown(office)

    assert draft.shown[0].key == by_server.shown[0].key
    assert seen_mark(draft) != seen_mark(by_server)
    assert key_of(draft.shown[0]) != key_of(by_server.shown[0])


def test_figures_put_back_to_what_went_before_the_last_version_go_again(office: Office) -> None:
    with_recipients(office.team, (ABOVE,))
    for as_of in ("2026-11-12", "2026-11-13"):
        office.send("--yes", as_of=as_of)

    assert [("高建国", "sent_other")] == statuses(office.send(as_of="2026-11-12"))

    outcome = office.send("--yes", as_of="2026-11-12")
    first, second = office.entries()
    assert (0, [("高建国", "sent")]) == (outcome.code, statuses(outcome))
    assert first.changed > second.changed
    assert [("高建国", "sent_same")] == statuses(office.send(as_of="2026-11-12"))
    assert [("高建国", "sent_other")] == statuses(office.send())


def test_what_the_server_put_off_or_may_have_arrived_is_not_told_as_sent(office: Office) -> None:
    letters = shown(office).made.letters
    answers: tuple[Answer, ...] = (Later(451, NOTHING), Unknown(NOTHING))
    with Outbox(outbox_file()) as outbox:
        for letter, answer in zip(letters, answers, strict=False):
            made = build_message(letter, sender="a@example.com", sender_name="", at=outbox.now())
            outbox.settle(outbox.put(letter, made), answer)
    office.send("--yes")

    told = said(office.send("--yes"))[-1]

    assert (
        "没有要发的：1 封服务器要求晚点再试；1 封不确定到没到，要先说清楚；1 封已存好，等您自己发。"
        == told
    )


def test_who_is_on_the_list_and_gets_nothing_is_told_with_why(office: Office) -> None:
    gone = Reader(member="0199", name="吴海", address="wu@example.com")
    with_recipients(office.team, (replace(ABOVE, address="nobody"), gone))

    preview, lines = shown(office), said(office.send())

    assert "没有信要发。收件人里的人这次都没有信：" == lines[2]
    first, *why = why_nothing(preview.made, "zh")
    assert lines[2] == first
    assert 2 == len(why)
    assert "nobody" in why[0]
    assert why[1].startswith("工号 0199 不在名册里")


def test_where_nobody_is_on_the_list_that_is_told(office: Office) -> None:
    with_recipients(office.team, ())

    (told,) = why_nothing(shown(office).made, "zh")

    assert told.startswith("没有信要发：主管台账的“收件人”里一个也没有。")


def test_a_letter_that_gave_way_to_a_newer_one_is_not_called_returned(office: Office) -> None:
    with_recipients(office.team, (ABOVE,))
    with Outbox(outbox_file()) as outbox:
        (letter,) = shown(office).made.letters
        made = build_message(letter, sender="a@example.com", sender_name="", at=outbox.now())
        outbox.settle(outbox.put(letter, made), Refused(0, SAID["replaced"]))

    lines = said(office.send())

    assert any("没有发出：换成了新的一版" in each for each in lines)
    assert not [each for each in lines if "被退回" in each]
