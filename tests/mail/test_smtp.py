"""A server at its worst at every step: what has gone is known, and what has not is still queued."""

from pathlib import Path

import pytest

from addin.mail.errors import LoginRefused, ServerUnverified
from addin.mail.secrets import Secret
from addin.mail.smtp import Smtp
from addin.mail.way import Later, Refused, Sent, Unknown
from tests.mail.certificates import Authority, Files
from tests.mail.made import message, server, smtp
from tests.mail.scripted import PASSWORD, USER, scripted
from tests.mail.went import Went, same
from workbook.schema.mail_words import SAID


@pytest.mark.parametrize("is_implicit", [True, False])
def test_a_letter_arrives(authority: Authority, good: Files, *, is_implicit: bool) -> None:
    went, made = Went(), message()
    with scripted(good.context(), is_implicit=is_implicit) as post:
        way = smtp(post, authority.file, is_implicit=is_implicit)
        answer = way.send(made, going=went)
        way.close()

    assert (Sent(same("250 2.0.0 taken")), 1) == (answer, went.count)
    assert [("lin@example.com", ["person0@example.com"])] == [
        (each.mail_from, each.rcpt_tos) for each in post.accepted
    ]
    assert [made.content] == [each.content for each in post.accepted]


def test_nothing_is_said_to_a_server_without_starttls(authority: Authority) -> None:
    with scripted(None, is_implicit=False) as post, pytest.raises(ServerUnverified) as told:
        smtp(post, authority.file, is_implicit=False).send(message(), going=Went())

    assert "no_tls" == told.value.code
    assert ["connect", "EHLO", "QUIT"][:2] == post.commands


def test_starttls_that_is_refused_is_no_way_around(authority: Authority, good: Files) -> None:
    def refuse(step: str, _: int) -> str:
        return "454 4.7.0 not now" if step == "STARTTLS" else ""

    with (
        scripted(good.context(), refuse, is_implicit=False) as post,
        pytest.raises(ServerUnverified) as told,
    ):
        smtp(post, authority.file, is_implicit=False).send(message(), going=Went())

    assert "no_tls" == told.value.code
    assert ["connect", "EHLO", "STARTTLS"] == post.commands


@pytest.mark.parametrize("is_implicit", [True, False])
@pytest.mark.parametrize("code", ["wrong_name", "expired", "not_yet", "untrusted", "unknown_ca"])
def test_a_certificate_that_proves_nothing(
    authority: Authority, tmp_path: Path, code: str, *, is_implicit: bool
) -> None:
    files = {
        "wrong_name": lambda: authority.issue("mail.example.org"),
        "expired": lambda: authority.issue(days=(-30, -1)),
        "not_yet": lambda: authority.issue(days=(2, 30)),
        "untrusted": lambda: authority.issue(is_self_signed=True),
        "unknown_ca": lambda: Authority(tmp_path).issue(),
    }[code]()
    went = Went()
    with (
        scripted(files.context(), is_implicit=is_implicit) as post,
        pytest.raises(ServerUnverified) as told,
    ):
        smtp(post, authority.file, is_implicit=is_implicit).send(message(), going=went)

    assert ("untrusted" if code == "unknown_ca" else code) == told.value.code
    assert ([] if is_implicit else ["connect", "EHLO", "STARTTLS"], 0) == (
        [each for each in post.commands if not is_implicit],
        went.count,
    )
    assert not {"AUTH", "MAIL", "RCPT", "DATA"} & set(post.commands)


def test_a_line_that_is_not_encrypted_where_it_should_be(authority: Authority) -> None:
    with scripted(None, is_implicit=False) as post, pytest.raises(ServerUnverified) as told:
        smtp(post, authority.file, is_implicit=True).send(message(), going=Went())

    assert "not_tls" == told.value.code


def test_a_login_refused(authority: Authority, good: Files) -> None:
    with scripted(good.context()) as post, pytest.raises(LoginRefused) as told:
        Smtp(server(post, authority.file), lambda: Secret("wrong")).send(message(), going=Went())

    assert (
        "The mail server localhost does not accept the login of lin@example.com (535 5.7.8 "
        "Authentication credentials invalid). WeCom Mail, Tencent Exmail and 163 want an app password "
        "(授权码), not the one you sign in with. What was not sent is still waiting."
    ) == told.value.told("en")
    assert "MAIL" not in post.commands


def test_a_password_that_the_server_repeats_is_shown_nowhere(
    authority: Authority, good: Files
) -> None:
    def repeat(step: str, _: int) -> str:
        return f"535 {USER} {PASSWORD}" if step == "AUTH" else ""

    with scripted(good.context(), repeat) as post, pytest.raises(LoginRefused) as told:
        smtp(post, authority.file).send(message(), going=Went())

    assert PASSWORD not in told.value.told("en") + told.value.told("zh") + repr(told.value)
    assert (None, None) == (told.value.__cause__, told.value.__context__)


def test_an_office_server_without_login(authority: Authority, good: Files) -> None:
    def never() -> Secret:
        raise AssertionError

    with scripted(good.context(), has_auth=False) as post:
        answer = Smtp(server(post, authority.file), never).send(message(), going=Went())

    assert Sent(same("250 2.0.0 taken")) == answer


@pytest.mark.parametrize(
    ("step", "reply", "wanted", "gone"),
    [
        ("MAIL", "550 5.1.8 not from you", Refused(550, same("550 5.1.8 not from you")), 0),
        ("MAIL", "451 4.3.0 later", Later(451, same("451 4.3.0 later")), 0),
        ("RCPT", "550 5.1.1 no such user", Refused(550, same("550 5.1.1 no such user")), 0),
        ("RCPT", "450 4.2.0 greylisted", Later(450, same("450 4.2.0 greylisted")), 0),
        ("RCPT", "421 4.7.0 too many", Later(421, same("421 4.7.0 too many")), 0),
        ("DATA", "554 5.5.1 no", Refused(554, same("554 5.5.1 no")), 1),
        ("DATA", "451 4.3.0 later", Later(451, same("451 4.3.0 later")), 1),
        ("dot", "552 5.3.4 too big", Refused(552, same("552 5.3.4 too big")), 1),
        ("dot", "451 4.3.0 disk full", Later(451, same("451 4.3.0 disk full")), 1),
        ("dot", "421 4.3.0 going down", Later(421, same("421 4.3.0 going down")), 1),
        ("dot", "what?", Unknown(SAID["garbled"]), 1),
    ],
)
def test_one_letter_refused_and_the_next_goes(
    authority: Authority,
    good: Files,
    step: str,
    reply: str,
    wanted: Refused | Later | Unknown,
    gone: int,
) -> None:
    went = Went()
    with scripted(good.context(), lambda at, n: reply if (at, n) == (step, 1) else "") as post:
        way = smtp(post, authority.file)
        first = way.send(message(0), going=went)
        assert (wanted, gone) == (first, went.count)
        second = way.send(message(1), going=went)
        way.close()

    assert Sent(same("250 2.0.0 taken")) == second
    assert [["person1@example.com"]] == [each.rcpt_tos for each in post.accepted]


def test_a_letter_too_large_is_not_even_begun(authority: Authority, good: Files) -> None:
    went = Went()
    with scripted(good.context(), most=1_000) as post:
        answer = smtp(post, authority.file).send(message(), going=went)

    told = "too large: the letter has 5 KB, the server takes 1 KB at most"
    assert isinstance(answer, Refused)
    assert (552, told, 0) == (answer.code, answer.said.en, went.count)
    assert "MAIL" not in post.commands
