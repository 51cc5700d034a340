"""What is queued goes once, by its way; what is put off is tried again; a yes sends it again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from addin.errors import AlreadyRunning
from addin.mail.entry import State
from addin.mail.errors import LetterUnfit, LoginRefused, WayLacking
from addin.mail.message import message_number
from addin.mail.outbox import Outbox
from addin.mail.put import Drafts, Folder
from addin.mail.secrets import Secret
from addin.mail.sending import Sending, queue
from addin.mail.smtp import Smtp
from addin.mail.way import Answer, Message, Sent, WayOut
from tests.mail.certificates import Authority, Files
from tests.mail.made import SENDER, SENDER_NAME, Clock, letter, sent, server, smtp
from tests.mail.scripted import scripted
from workbook.schema.recipient import Way
from workbook.schema.words import NOTHING


def test_pressed_twice_it_goes_once(authority: Authority, good: Files, box: Path) -> None:
    letters = [letter(0), letter(1)]
    with scripted(good.context()) as post, Outbox(box) as outbox:
        first = sent(outbox, smtp(post, authority.file), letters)
        second = sent(outbox, smtp(post, authority.file), letters)

        assert ([State.SENT] * 2, []) == ([each.state for each in first], second)
        assert 2 == len(post.accepted)
        assert first[0] == outbox.found(letters[0])


def test_a_yes_sends_it_again(authority: Authority, good: Files, box: Path) -> None:
    with scripted(good.context()) as post, Outbox(box) as outbox:
        sent(outbox, smtp(post, authority.file), [letter(0), letter(1)])
        entries = queue(
            outbox,
            [letter(0), letter(1)],
            sender=SENDER,
            sender_name=SENDER_NAME,
            again={message_number(letter(1))},
        )
        with Sending(outbox, {Way.SMTP: smtp(post, authority.file)}) as sending:
            events = list(sending.send(entries))

    assert [(entries[1].id, State.SENT, 1, 1)] == [
        (each.entry.id, each.entry.state, each.number, each.count) for each in events
    ]
    assert ["person0", "person1", "person1"] == [
        each.rcpt_tos[0].partition("@")[0] for each in post.accepted
    ]
    assert post.ids()[1] == post.ids()[2]


def test_greylisted_and_tried_again(authority: Authority, good: Files, box: Path) -> None:
    def grey(step: str, number: int) -> str:
        return "450 4.2.0 come back" if step == "RCPT" and number <= 2 else ""

    clock = Clock()
    with scripted(good.context(), grey) as post, Outbox(box, clock) as outbox:
        entries = queue(outbox, [letter()], sender=SENDER, sender_name=SENDER_NAME)
        ways = {Way.SMTP: smtp(post, authority.file)}
        with Sending(outbox, ways, wait=clock.wait) as sending:
            impatient = list(sending.send(entries))
            patient = list(sending.send(entries, patience=timedelta(minutes=10)))

    assert [State.QUEUED] == [each.entry.state for each in impatient]
    assert [State.QUEUED, State.SENT] == [each.entry.state for each in patient]
    assert 1 == len(post.accepted)


def test_a_login_refused_leaves_all_queued(authority: Authority, good: Files, box: Path) -> None:
    with scripted(good.context()) as post, Outbox(box) as outbox:
        way = Smtp(server(post, authority.file), lambda: Secret("wrong"))
        with pytest.raises(LoginRefused):
            sent(outbox, way, [letter(0), letter(1)])
        assert [State.QUEUED] * 2 == [each.state for each in outbox.entries()]
        assert 2 == len(sent(outbox, smtp(post, authority.file), [letter(0), letter(1)]))


def test_one_unfit_letter_keeps_every_one_back(box: Path) -> None:
    letters = [letter(0), replace(letter(1), subject="11月\nBcc: thief@evil.example")]
    with Outbox(box) as outbox:
        with pytest.raises(LetterUnfit):
            queue(outbox, letters, sender=SENDER, sender_name=SENDER_NAME)
        assert () == outbox.entries()


def test_a_way_that_was_not_made_ready_stops_before_the_first(box: Path, tmp_path: Path) -> None:
    letters = [letter(0, way=Way.DRAFT), letter(1, way=Way.SMTP)]
    with Outbox(box) as outbox:
        entries = queue(outbox, letters, sender=SENDER, sender_name=SENDER_NAME)
        ready = Sending(outbox, {Way.DRAFT: Drafts(tmp_path)})
        with ready as sending, pytest.raises(WayLacking) as told:
            list(sending.send(entries))

    assert "给赵雨桐的信要走“邮件服务器”，这次没有备好这条路。信还在待发里。" == told.value.told(
        "zh"
    )
    assert [] == list(tmp_path.glob("*.eml"))


def test_two_cannot_send_at_once(box: Path) -> None:
    with Outbox(box) as outbox, Outbox(box) as other:
        first, second = Sending(outbox, {}), Sending(other, {})
        with first, pytest.raises(AlreadyRunning):
            second.__enter__()


class Interrupted:
    """A way on which somebody presses Ctrl C, before or after the letter may have gone."""

    def __init__(self, *, is_gone: bool) -> None:
        """Keep when."""
        self._is_gone = is_gone

    def send(self, message: Message, *, going: Callable[[], None]) -> Answer:
        """Be stopped."""
        if self._is_gone:
            going()
        raise KeyboardInterrupt(message.id)

    def close(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize(("is_gone", "state"), [(True, State.UNKNOWN), (False, State.QUEUED)])
def test_what_stops_us_in_the_middle(box: Path, state: State, *, is_gone: bool) -> None:
    with Outbox(box) as outbox:
        entries = queue(outbox, [letter(0), letter(1)], sender=SENDER, sender_name=SENDER_NAME)
        ready = Sending(outbox, {Way.SMTP: Interrupted(is_gone=is_gone)})
        with ready as sending, pytest.raises(KeyboardInterrupt):
            list(sending.send(entries))

        assert [state, State.QUEUED] == [each.state for each in outbox.entries()]


def test_drafts_and_folders(box: Path, tmp_path: Path) -> None:
    letters = [letter(0, way=Way.DRAFT), letter(1, way=Way.FOLDER)]
    ways: dict[Way, WayOut] = {
        Way.DRAFT: Drafts(tmp_path / "drafts"),
        Way.FOLDER: Folder(tmp_path / "files"),
    }
    with Outbox(box) as outbox:
        entries = queue(outbox, letters, sender="", sender_name=SENDER_NAME)
        with Sending(outbox, ways) as sending:
            done = [each.entry for each in sending.send(entries)]

    (draft,) = (tmp_path / "drafts").iterdir()
    (folder,) = (tmp_path / "files").iterdir()
    assert ["已存好，请自己发"] * 2 == [each.standing.of("zh") for each in done]
    assert [f"存在 {draft}", f"存在 {folder}"] == [each.said.zh for each in done]
    assert draft.read_bytes().startswith(b"X-Unsent: 1\r\nDate: ")
    assert ["经营分析_0001.xlsx", "赵雨桐 2026年11月 经营分析.html"] == sorted(
        each.name for each in folder.iterdir()
    )
    assert letters[1].attachments[1].content == (folder / "经营分析_0001.xlsx").read_bytes()


def test_a_draft_that_somebody_edited_is_not_written_over(box: Path, tmp_path: Path) -> None:
    made = [letter(0, way=Way.DRAFT)]
    with Outbox(box) as outbox:
        for _ in range(2):
            again = {message_number(made[0])}
            entries = queue(outbox, made, sender=SENDER, sender_name=SENDER_NAME, again=again)
            with Sending(outbox, {Way.DRAFT: Drafts(tmp_path / "drafts")}) as sending:
                (event,) = sending.send(entries)
            (draft,) = (tmp_path / "drafts").iterdir()
            draft.write_bytes(b"edited")

    assert (State.SENT, b"edited") == (event.entry.state, draft.read_bytes())


def test_a_draft_that_goes_by_the_server_now_has_its_sender(
    authority: Authority, good: Files, box: Path
) -> None:
    draft, by_server = letter(way=Way.DRAFT), letter()
    with scripted(good.context()) as post, Outbox(box) as outbox:
        (put,) = queue(outbox, [draft], sender="", sender_name="")
        outbox.settle(put, Sent(NOTHING))
        again = {message_number(by_server)}
        entries = queue(outbox, [by_server], sender=SENDER, sender_name=SENDER_NAME, again=again)
        with Sending(outbox, {Way.SMTP: smtp(post, authority.file)}) as sending:
            (event,) = sending.send(entries)

    assert [SENDER] == [each.mail_from for each in post.accepted]
    assert (Way.SMTP, "已发出") == (event.entry.way, event.entry.standing.of("zh"))
    assert put.message_id.replace("mubiao.invalid", "example.com") == event.entry.message_id
