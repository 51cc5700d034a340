"""A line cut at every step, and silence: what has gone is known, and what may have gone is unknown."""

from pathlib import Path

import pytest

from addin.mail.entry import State
from addin.mail.errors import MailFault, ServerAway
from addin.mail.outbox import Outbox
from addin.mail.way import Later, Sent, Unknown
from tests.mail.certificates import Authority, Files
from tests.mail.made import letter, message, sent, smtp
from tests.mail.scripted import CUT, SILENT, scripted
from tests.mail.went import Went, same
from workbook.schema.mail_words import SAID


@pytest.mark.parametrize("step", ["connect", "EHLO", "STARTTLS", "AUTH"])
def test_cut_before_anything_was_said(authority: Authority, good: Files, step: str) -> None:
    went = Went()
    with (
        scripted(
            good.context(), lambda at, _: CUT if at == step else "", is_implicit=False
        ) as post,
        pytest.raises(MailFault) as told,
    ):
        smtp(post, authority.file, is_implicit=False).send(message(), going=went)

    assert (0, []) == (went.count, post.accepted)
    assert told.value.code in ("away", "not_tls")


@pytest.mark.parametrize("step", ["MAIL", "RCPT"])
def test_cut_before_data_is_tried_once_more_and_then_it_is_away(
    authority: Authority, good: Files, step: str
) -> None:
    went = Went()
    with scripted(good.context(), lambda at, n: CUT if at == step and n <= 1 else "") as post:
        assert isinstance(smtp(post, authority.file).send(message(), going=went), Sent)
    always = scripted(good.context(), lambda at, _: CUT if at == step else "")
    with always as post, pytest.raises(ServerAway):
        smtp(post, authority.file).send(message(), going=went)

    assert (1, []) == (went.count, post.accepted)


@pytest.mark.parametrize(
    ("step", "wanted", "arrived"),
    [
        ("DATA", Later(0, SAID["cut_before"]), 0),
        ("content", Later(0, SAID["cut_before"]), 0),
        ("dot", Unknown(SAID["cut"]), 0),
        ("accepted", Unknown(SAID["cut"]), 1),
        ("replied", Sent(same("250 2.0.0 taken")), 1),
    ],
)
def test_cut_from_data_on(
    authority: Authority, good: Files, step: str, wanted: Later | Unknown | Sent, arrived: int
) -> None:
    large = message(size=20_000_000)  # beyond what two systems hold between them
    with scripted(good.context(), lambda at, _: CUT if at == step else "", most=40_000_000) as post:
        answer = smtp(post, authority.file).send(large, going=Went())

    assert (wanted, arrived) == (answer, len(post.accepted))


def test_silence_after_the_final_dot(authority: Authority, good: Files, box: Path) -> None:
    silent = scripted(good.context(), lambda at, _: SILENT if at == "accepted" else "")
    with silent as post, Outbox(box) as outbox:
        (entry,) = sent(outbox, smtp(post, authority.file, final_wait=0.3), [letter()])

    assert (State.UNKNOWN, SAID["silent"]) == (entry.state, entry.said)
    assert 1 == len(post.accepted)


def test_nobody_there(authority: Authority, good: Files) -> None:
    with scripted(good.context()) as post:
        pass
    with pytest.raises(ServerAway) as told:
        smtp(post, authority.file).send(message(), going=Went())

    assert (
        f"连不上邮件服务器 localhost:{post.port}（Connection refused），没发的信都还在待发里。"
        "请检查网络、服务器名和端口，再发一次。"
    ) == told.value.told("zh")
