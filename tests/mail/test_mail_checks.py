"""What the self-check says about mail."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from addin.installation.check import Check, State
from addin.installation.checks_mail import (
    check_outbox,
    check_outlook,
    check_password_store,
    check_server,
    mail_checks,
)
from addin.mail.errors import OutlookLacking
from addin.mail.outbox import Outbox
from addin.mail.outlook import Outlook
from addin.mail.secrets import Secret
from addin.mail.way import Sent, Unknown
from tests.mail.certificates import Authority, Files
from tests.mail.made import SENDER, letter, message, recipient, server
from tests.mail.scripted import PASSWORD, scripted
from workbook.schema.mail_words import SAID
from workbook.schema.recipient import MailSettings, Way
from workbook.schema.team import Team
from workbook.schema.words import NOTHING


def told(check: Check) -> tuple[str, State, str, str]:
    """Return what a point says."""
    return check.id, check.state, check.found.of("en"), check.sentence.of("en")


def test_a_server_that_is_only_asked_who_it_is(authority: Authority, good: Files) -> None:
    with scripted(good.context()) as post:
        check = check_server(server(post, authority.file))

    found = f"localhost:{post.port} answers and has proved who it is (no login tried)"
    assert ("mail_server", State.OK, found, "") == told(check)
    assert "AUTH" not in post.commands


def test_a_login_that_works_and_one_that_does_not(authority: Authority, good: Files) -> None:
    with scripted(good.context()) as post:
        where = server(post, authority.file)
        works = check_server(where, lambda: Secret(PASSWORD))
        fails = check_server(where, lambda: Secret("wrong"))

    assert (
        f"localhost:{post.port} answers, has proved who it is, and takes the login of lin@example.com"
    ) == works.found.of("en")
    assert (State.OK, State.BAD) == (works.state, fails.state)
    assert "does not accept the login of lin@example.com" in fails.sentence.of("en")
    assert "MAIL" not in post.commands


def test_a_server_that_is_another(authority: Authority) -> None:
    with scripted(authority.issue("mail.example.org").context()) as post:
        check = check_server(server(post, authority.file))

    assert (State.BAD, f"localhost:{post.port} 不能用") == (check.state, check.found.of("zh"))
    assert (
        "邮件服务器的身份核对不上：localhost 出示的是别的名字的证书。什么也没有发出，密码也没有交出。请核对服务器名，或问 IT。"
    ) == check.sentence.of("zh")


def test_without_a_store_the_password_is_asked_for() -> None:
    said = "no safe store: the password is asked for each time, and kept nowhere"

    assert ("password_store", State.OK, said, "") == told(check_password_store(None))


def test_outlook_that_hangs() -> None:
    child = (sys.executable, "-c", "import time; time.sleep(600)")
    hangs = Outlook(child=child, is_windows=True)

    with pytest.raises(OutlookLacking) as silent:
        hangs.probe(0.5)
    assert "Outlook did not answer" in silent.value.told("en")
    gone = check_outlook(Outlook(child=("/no/such/program",), is_windows=True))
    assert ("outlook", State.WARN, "cannot be used") == told(gone)[:3]


def test_letters_nobody_knows_about(box: Path) -> None:
    nothing_yet = check_outbox(box)
    with Outbox(box) as outbox:
        outbox.settle(outbox.put(letter(0), message(0)), Sent(NOTHING))
        well = check_outbox(box)
        outbox.settle(outbox.put(letter(1), message(1)), Unknown(SAID["cut"]))
        outbox.begin(outbox.put(letter(2), message(2)))
        asked = check_outbox(box)

    assert ("outbox", State.OK, "nothing has been sent yet", "") == told(nothing_yet)
    assert ("outbox", State.OK, f"{box} · 1 sent · 0 waiting · 0 unknown", "") == told(well)
    assert (State.WARN, f"{box} · 已发 1 · 待发 0 · 不确定 2") == (
        asked.state,
        asked.found.of("zh"),
    )
    assert "Whether 2 letters arrived is not known." in asked.sentence.of("en")


def test_a_damaged_outbox(box: Path) -> None:
    box.write_bytes(b"no database" * 100)

    assert State.BAD is check_outbox(box).state


def of_team(team: Team, way: Way, mail: MailSettings, *, ca: Path | None = None) -> list[Check]:
    """Return what is found for a team whose one letter goes some way."""
    one = replace(team, recipients=(recipient(way=way),), mail=mail)
    return list(mail_checks(one, ca_file=ca))


def test_all_of_it_without_a_team() -> None:
    assert ["password_store", "outbox"] == [each.id for each in mail_checks()]


def test_only_the_ways_that_a_teams_letters_go(
    team: Team, authority: Authority, good: Files
) -> None:
    with scripted(good.context(), is_implicit=False) as post:
        mail = MailSettings(sender=SENDER, server="localhost", port=post.port)
        drafts = of_team(team, Way.DRAFT, mail)
        outlook = of_team(team, Way.OUTLOOK, mail)
        smtp = of_team(team, Way.SMTP, mail, ca=authority.file)

    assert ["password_store", "outbox"] == [each.id for each in drafts]
    assert ["password_store", "outlook", "outbox"] == [each.id for each in outlook]
    assert ["mail_server", "password_store", "outbox"] == [each.id for each in smtp]
    assert State.OK is smtp[0].state


def test_letters_by_a_server_that_the_settings_do_not_name(team: Team) -> None:
    check = of_team(team, Way.SMTP, MailSettings())[0]

    assert ("mail_server", State.BAD, "not set up") == told(check)[:3]
    assert "Settings name no mail server or no sender" in check.sentence.of("en")
