"""What the outbox knows of each letter, and that it knows it for good."""

import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from addin.mail.entry import State
from addin.mail.errors import ContentGone, OutboxUnfit
from addin.mail.message import build_message
from addin.mail.outbox import KEPT, KEPT_WAITING, PUT_OFF, Outbox
from addin.mail.outbox_file import VERSION
from addin.mail.way import Later, Refused, Sent, Unknown
from tests.mail.made import AT, Clock, letter, message
from workbook.schema.mail_words import SAID
from workbook.schema.recipient import Way
from workbook.schema.words import NOTHING, Words

OK = Words("250 ok", "250 ok")


def test_the_same_letter_to_the_same_recipient_is_there_once(box: Path) -> None:
    with Outbox(box) as outbox:
        first = outbox.put(letter(), message())
        again = outbox.put(letter(), message())
        other = outbox.put(letter(1), message(1))

        assert first == again
        assert (first, other) == outbox.entries() == outbox.due()


def test_what_is_known_of_a_letter(box: Path) -> None:
    clock = Clock()
    with Outbox(box, clock) as outbox:
        made, found = message(), outbox.put(letter(), message())

        assert made == outbox.message(found)
        assert (
            "YS01",
            "2026-11",
            letter().digest,
            "person0@example.com",
            "周明远",
            ("经营分析_0000.xlsx",),
            len(made.content),
            3,
            State.QUEUED,
            clock.at,
        ) == (
            found.team,
            found.period,
            found.digest,
            found.address,
            found.name,
            found.files,
            found.size,
            found.masked,
            found.state,
            found.changed,
        )


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Sent(OK), State.SENT),
        (Refused(550, OK), State.REFUSED),
        (Unknown(OK), State.UNKNOWN),
        (Later(450, OK), State.QUEUED),
    ],
)
def test_what_came_of_a_letter_is_there_after_a_restart(
    box: Path, answer: Sent | Refused | Unknown | Later, state: State
) -> None:
    with Outbox(box) as outbox:
        entry = outbox.put(letter(), message())
        outbox.begin(entry)
        settled = outbox.settle(entry, answer)
    with Outbox(box) as outbox:
        assert (settled,) == outbox.entries()
        assert (state, OK) == (settled.state, settled.said)
        assert [State.QUEUED, State.SENDING, state] == [each.state for each in outbox.changes()]


def test_only_what_is_queued_is_begun(box: Path) -> None:
    with Outbox(box) as outbox:
        entry = outbox.put(letter(), message())
        outbox.begin(entry)

        with pytest.raises(OutboxUnfit):
            outbox.begin(entry)


def test_sending_found_at_a_start_is_unknown_and_stays_so(box: Path) -> None:
    with Outbox(box) as outbox:
        outbox.begin(outbox.put(letter(), message()))
    with Outbox(box) as outbox:
        (found,) = outbox.recover()

        assert (State.UNKNOWN, SAID["killed"]) == (found.state, found.said)
        assert ((found,), ()) == (outbox.unknown(), outbox.due())
        assert found == outbox.put(letter(), message())
        assert () == outbox.recover()


def test_a_person_says_it_arrived(box: Path) -> None:
    with Outbox(box) as outbox:
        entry = outbox.put(letter(), message())
        unknown = outbox.settle(entry, Unknown(SAID["cut"]))
        arrived = outbox.arrived(unknown)

        assert (State.SENT, SAID["arrived"]) == (arrived.state, arrived.said)
        assert () == outbox.unknown()


def test_a_person_says_send_it_again(box: Path) -> None:
    with Outbox(box) as outbox:
        unknown = outbox.settle(outbox.put(letter(), message()), Unknown(SAID["cut"]))
        queued = outbox.again(unknown)

        assert (State.QUEUED, (queued,)) == (queued.state, outbox.due())
        assert message() == outbox.message(queued)


def test_a_letter_that_waits_goes_by_the_way_and_from_the_sender_of_today(box: Path) -> None:
    new = letter(way=Way.DRAFT)
    made = build_message(new, sender="lin@other.example", sender_name="林晓晴", at=AT)
    with Outbox(box) as outbox:
        waits = outbox.put(letter(), message())
        entry = outbox.put(new, made)

        assert (waits.id, Way.DRAFT, made.id, len(made.content)) == (
            entry.id,
            entry.way,
            entry.message_id,
            entry.size,
        )
        assert waits.message_id != entry.message_id
        assert made == outbox.message(entry)


def test_a_refused_letter_goes_again_by_the_way_and_from_the_sender_of_today(box: Path) -> None:
    new = letter(way=Way.DRAFT)
    made = build_message(new, sender="lin@other.example", sender_name="林晓晴", at=AT)
    with Outbox(box) as outbox:
        refused = outbox.settle(outbox.put(letter(), message()), Refused(550, OK))
        assert refused == outbox.put(new, made)
        entry = outbox.again(refused, (new, made))

        assert (State.QUEUED, Way.DRAFT, made.id) == (entry.state, entry.way, entry.message_id)
        assert made == outbox.message(entry)


def test_what_was_sent_stays_as_it_went_when_its_way_becomes_another(box: Path) -> None:
    with Outbox(box) as outbox:
        done = outbox.settle(outbox.put(letter(), message()), Sent(OK))

        assert done == outbox.put(letter(way=Way.DRAFT), message())


def test_what_was_sent_is_kept_no_longer_and_made_anew_to_go_again(box: Path) -> None:
    with Outbox(box) as outbox:
        done = outbox.settle(outbox.put(letter(), message()), Sent(OK))
        with pytest.raises(ContentGone) as told:
            outbox.again(done)
        queued = outbox.again(done, (letter(), message()))

        assert "给周明远的这封信已经清理掉了，不能原样再发。请重新做一次总结再发。" == (
            told.value.told("zh")
        )
        assert (State.QUEUED, done.message_id) == (queued.state, queued.message_id)
    assert b"person0@example.com" in box.read_bytes()


def test_nothing_of_a_letter_is_left_in_the_file_once_it_is_sent(box: Path) -> None:
    with Outbox(box) as outbox:
        entry = outbox.put(letter(size=50_000), message(size=50_000))
        assert b"Content-Transfer-Encoding" in box.read_bytes()
        outbox.settle(entry, Sent(OK))

    assert b"Content-Transfer-Encoding" not in box.read_bytes()


def test_put_off_longer_each_time_and_then_refused(box: Path) -> None:
    clock = Clock()
    with Outbox(box, clock) as outbox:
        entry = outbox.put(letter(), message())
        for wait in PUT_OFF:
            entry = outbox.settle(entry, Later(450, OK))
            assert (State.QUEUED, clock.at + wait) == (entry.state, entry.not_before)
            assert () == outbox.due()
            clock.at += wait
            assert (entry,) == outbox.due()

        assert State.REFUSED is outbox.settle(entry, Later(450, OK)).state


def test_a_clock_that_was_wrong_puts_nothing_off_for_years(box: Path) -> None:
    clock = Clock()
    clock.at += timedelta(days=400)
    with Outbox(box, clock) as outbox:
        entry = outbox.settle(outbox.put(letter(), message()), Later(450, OK))
        clock.at -= timedelta(days=400)

        assert (entry,) == outbox.due()


def test_how_long_what_is_kept(box: Path) -> None:
    clock = Clock()
    with Outbox(box, clock) as outbox:
        outbox.put(letter(0), message(0))
        outbox.settle(outbox.put(letter(1), message(1)), Unknown(SAID["cut"]))
        outbox.settle(outbox.put(letter(2), message(2)), Sent(OK))
        clock.at += KEPT_WAITING + timedelta(seconds=1)
        outbox.tidy()
        waiting, unknown, sent = outbox.entries()

        assert [State.REFUSED, State.UNKNOWN, State.SENT] == [
            each.state for each in (waiting, unknown, sent)
        ]
        assert SAID["given_up"] == waiting.said
        with pytest.raises(ContentGone):
            outbox.message(unknown)
        assert b"Content-Transfer-Encoding" not in box.read_bytes()

        clock.at += KEPT + timedelta(seconds=1)
        outbox.tidy()
        assert (unknown,) == outbox.entries()


def test_nobody_else_may_read_it(box: Path) -> None:
    with Outbox(box):
        assert 0o600 == stat.S_IMODE(box.stat().st_mode)


def test_a_damaged_outbox_stops_everything(box: Path) -> None:
    box.write_bytes(b"no database at all" * 100)
    with pytest.raises(OutboxUnfit) as told:
        Outbox(box)

    assert (
        f"The record of letters {box} cannot be used: file is not a database. Without it nobody knows "
        "what was sent already, so nothing was sent. Check the disk and your permissions; if it is "
        "damaged, rename it, keep it and tell us."
    ) == told.value.told("en")
    assert b"no database at all" * 100 == box.read_bytes()


def test_an_outbox_of_a_later_version_is_left_alone(box: Path) -> None:
    with sqlite3.connect(box) as base:
        base.execute(f"PRAGMA user_version = {VERSION + 1}")
    base.close()
    with pytest.raises(OutboxUnfit) as told:
        Outbox(box)

    assert "outbox_newer" == told.value.code


def test_a_draft_that_was_put_ready_is_not_called_sent(box: Path) -> None:
    draft = letter(way=Way.DRAFT)
    with Outbox(box) as outbox:
        entry = outbox.put(draft, message())
        assert "待发" == entry.standing.of("zh")
        assert "已存好，请自己发" == outbox.settle(entry, Sent(NOTHING)).standing.of("zh")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (SAID["outlook_shown"], "已存好，请自己发"),
        (SAID["outlook_took"], "已发出"),
        (SAID["arrived"], "已发出"),
    ],
)
def test_a_letter_that_outlook_merely_shows_is_not_called_sent(
    box: Path, said: Words, told: str
) -> None:
    with Outbox(box) as outbox:
        entry = outbox.put(letter(way=Way.OUTLOOK), message())
        assert told == outbox.settle(entry, Sent(said)).standing.of("zh")
