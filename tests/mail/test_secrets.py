"""The password: only in a safe store or a person's head, and in nothing that is written or shown."""

import io
import pickle
import subprocess
import sys
import traceback
from pathlib import Path

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from addin.last_resort import write_log
from addin.mail.errors import PasswordLacking
from addin.mail.outbox import Outbox
from addin.mail.secrets import SAFE_STORES, Passwords, Secret, ask_at_terminal, safe_store
from addin.sending.ways import Asking
from tests.mail.certificates import Authority, Files
from tests.mail.made import letter, sent, smtp
from tests.mail.scripted import PASSWORD, scripted
from workbook.schema.words import Lang


class Memory(KeyringBackend):
    """A store that lasts as long as the test; it says it is one of a system's."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(Memory):
    """A store that nobody opens."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(service, username, len(password))


def of_module(name: str) -> Memory:
    """Return a store of a class that comes from a module."""
    kind = type("Keyring", (Memory,), {"__module__": name})
    made = kind()
    assert isinstance(made, Memory)
    return made


@pytest.mark.parametrize("name", sorted(SAFE_STORES))
def test_a_systems_own_store_is_used(name: str) -> None:
    store = of_module(name)

    assert store is safe_store(store)


@pytest.mark.parametrize(
    "backend",
    [
        keyring.backends.fail.Keyring(),  # type: ignore[no-untyped-call]
        keyring.backends.null.Keyring(),  # type: ignore[no-untyped-call]
        of_module("keyrings.alt.file"),
        of_module("keyrings.alt.Gnome"),
        of_module("somebody.elses"),
    ],
)
def test_another_store_is_none(backend: KeyringBackend) -> None:
    assert safe_store(backend) is None


def test_what_is_asked_for_is_asked_each_time_without_a_store() -> None:
    asked: list[str] = []

    def ask(prompt: str) -> Secret:
        asked.append(prompt)
        return Secret(PASSWORD)

    passwords = Passwords(None, ask)
    secret = passwords.of("lin@example.com", "smtp.example.com")

    assert not passwords.keep("lin@example.com", "smtp.example.com", secret)
    assert PASSWORD == passwords.of("lin@example.com", "smtp.example.com").revealed()
    assert ["lin@example.com @ smtp.example.com"] * 2 == asked


def test_kept_and_forgotten_in_a_store() -> None:
    def never(_: str) -> Secret:
        raise AssertionError

    store = Memory()
    passwords = Passwords(store, never)

    assert passwords.keep("lin", "smtp.example.com", Secret(PASSWORD))
    assert PASSWORD == passwords.of("lin", "smtp.example.com").revealed()
    assert passwords.forget("lin", "smtp.example.com")
    assert {} == store.kept


def test_a_store_that_stays_locked_is_as_none() -> None:
    passwords = Passwords(Locked(), lambda _: Secret(PASSWORD))

    assert PASSWORD == passwords.of("lin", "smtp.example.com").revealed()
    assert not passwords.keep("lin", "smtp.example.com", Secret(PASSWORD))


@pytest.mark.parametrize("stdin", [None, io.StringIO(f"{PASSWORD}\n")])
def test_what_is_no_terminal_is_never_waited_at(
    monkeypatch: pytest.MonkeyPatch, stdin: io.StringIO | None
) -> None:
    def waits_for_ever(_: str) -> str:
        raise AssertionError

    monkeypatch.setattr("getpass.getpass", waits_for_ever)  # Windows' own reads the console
    monkeypatch.setattr("sys.stdin", stdin)

    with pytest.raises(PasswordLacking) as told:
        ask_at_terminal("? ")

    assert "no_password" == told.value.code


@pytest.mark.parametrize(
    ("lang", "question"),
    [
        ("zh", "lin @ smtp.example.com 的密码（企业微信、腾讯、163 填授权码）："),
        ("en", "Password of lin @ smtp.example.com: "),
    ],
)
def test_the_question_says_what_is_wanted(lang: Lang, question: str) -> None:
    asked: list[str] = []

    def ask(prompt: str) -> Secret:
        asked.append(prompt)
        return Secret(PASSWORD)

    asking = Asking(lang=lang, password=ask, wants_kept=lambda _: False)
    Passwords(None, asking.password_of).of("lin", "smtp.example.com")

    assert [question] == asked


def test_asking_without_a_terminal() -> None:
    code = (
        "from addin.mail.secrets import ask_at_terminal\n"
        "from addin.mail.errors import PasswordLacking\n"
        "try:\n    ask_at_terminal('? ')\nexcept PasswordLacking as told:\n    print(told.code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        start_new_session=True,
    )

    assert "no_password" == done.stdout.strip().splitlines()[-1], done.stderr


def test_a_secret_shows_nowhere() -> None:
    secret = Secret(PASSWORD)
    with pytest.raises(TypeError) as told:
        pickle.dumps(secret)

    shown = f"{secret} {secret!r} {[secret]} {told.value}"
    assert PASSWORD not in shown


def test_the_password_is_in_no_file_log_or_traceback(
    authority: Authority, good: Files, box: Path
) -> None:
    def broken(step: str, number: int) -> str:
        return f"535 5.7.8 {PASSWORD}" if step == "AUTH" and number > 1 else ""

    with scripted(good.context(), broken) as post, Outbox(box) as outbox:
        sent(outbox, smtp(post, authority.file), [letter(0)])
        with pytest.raises(Exception) as told:  # noqa: PT011 - whatever it is
            sent(outbox, smtp(post, authority.file), [letter(1)])
    log = write_log(told.value)
    told_all = "".join(traceback.format_exception(told.value))
    written = [
        each.read_bytes()
        for folder in (box.parent, log.parent)
        for each in folder.rglob("*")
        if each.is_file()
    ]

    assert PASSWORD not in told_all
    assert len(written) > 1
    assert not [each for each in written if PASSWORD.encode() in each]
