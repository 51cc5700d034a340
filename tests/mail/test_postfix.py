"""The real protocol, spoken with Debian's Postfix: what arrives, and what it refuses."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from addin.mail.entry import State
from addin.mail.errors import LoginRefused, ServerUnverified
from addin.mail.outbox import Outbox
from addin.mail.secrets import Secret
from addin.mail.server import Server
from addin.mail.smtp import Smtp
from tests.mail.certificates import NAME, Authority, Files
from tests.mail.made import SENDER, letter, message, sent
from tests.mail.postfix import Postfix, postfix
from tests.mail.scripted import PASSWORD, USER


@pytest.fixture(scope="module")
def running(good: Files) -> Iterator[Postfix]:
    """Return one for all tests of this file."""
    with postfix(good) as made:
        yield made


def way(running: Postfix, ca_file: Path | None, *, password: str = PASSWORD) -> Smtp:
    """Return a way out by its implicit port."""
    server = Server(
        name=NAME, port=running.implicit, user=USER, is_implicit=True, ca_file=ca_file, wait=20
    )
    return Smtp(server, lambda: Secret(password))


def test_letters_arrive_as_they_were_made(
    authority: Authority, running: Postfix, box: Path
) -> None:
    numbers = range(10, 13)
    with Outbox(box) as outbox:
        entries = sent(outbox, way(running, authority.file), [letter(each) for each in numbers])

    assert [State.SENT] * len(numbers) == [each.state for each in entries]
    for number, entry in zip(numbers, entries, strict=True):
        (arrived,) = running.delivered(f"person{number}")
        assert arrived.endswith(message_of(number))
        head = arrived.removesuffix(message_of(number))
        assert f"Return-Path: <{SENDER}>" == head.decode().partition("\n")[0]
        assert f"Delivered-To: {entry.address}\n" in head.decode()


def message_of(number: int) -> bytes:
    """Return a letter after its date, which is the outbox's: as it lies in a mailbox."""
    return message(number).content.replace(b"\r\n", b"\n").partition(b"From: ")[2]


def test_starttls(authority: Authority, running: Postfix) -> None:
    server = Server(
        name=NAME, port=running.starttls, user=USER, is_implicit=False, ca_file=authority.file
    )
    out = Smtp(server, lambda: Secret(PASSWORD))
    noted: list[str] = []
    out.send(message(20), going=lambda: noted.append("going"))
    out.close()

    (arrived,) = running.delivered("person20")
    assert arrived.endswith(message(20).content.replace(b"\r\n", b"\n"))
    assert ["going"] == noted


def test_a_wrong_password(authority: Authority, running: Postfix) -> None:
    with pytest.raises(LoginRefused) as told:
        way(running, authority.file, password="wrong").connect()

    assert "535" in told.value.told("zh")


def test_a_server_nobody_vouches_for(running: Postfix) -> None:
    with pytest.raises(ServerUnverified) as told:
        way(running, None).connect()

    assert "untrusted" == told.value.code


def test_some_refused_and_the_others_arrive(
    authority: Authority, running: Postfix, box: Path
) -> None:
    letters = [letter(30), letter(31), letter(32), letter(33, size=400_000), letter(34)]
    for number, address in ((1, "nobody@example.com"), (2, "later@example.com")):
        letters[number] = replace(
            letters[number], recipient=replace(letters[number].recipient, address=address)
        )
    with Outbox(box) as outbox:
        entries = sent(outbox, way(running, authority.file), letters)

    assert [
        (State.SENT, "250"),
        (State.REFUSED, "550"),
        (State.QUEUED, "450"),
        (State.REFUSED, "too"),
        (State.SENT, "250"),
    ] == [(each.state, each.said.en[:3]) for each in entries]
    assert "User unknown in virtual mailbox table" in entries[1].said.en
    assert "greylisted, come back later" in entries[2].said.en
    assert "too large: the letter has 537 KB, the server takes 293 KB at most" == entries[3].said.en
    assert [1, 1] == [len(running.delivered(each)) for each in ("person30", "person34")]
