"""``mubiao send`` as somebody at a terminal meets it, drafts and a real mail server."""

import shutil
from collections.abc import Mapping
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest

from tests.mail.certificates import Authority, Files
from tests.mail.scripted import PASSWORD, USER, Post, scripted
from tests.story.terminal import OnTerminal, until
from tests.story.told import mubiao
from tests.team_on_disk import Reader, small_team, with_mail, with_recipients
from workbook.schema.recipient import Audience, Way

LINE = ("send", "主管台账.xlsx", "--month", "2026-11", "--as-of", "2026-11-13")
ASKED = r"发出 2 封？\(y/n\) "
ABOVE = Reader(name="高建国", address="0001@demo.example", audience=Audience.ABOVE)

HOST = "smtp.example.com"
# No name that a mail server may have is this machine's own: what a hosts file would say.
NAMES = """
import socket
asked = socket.getaddrinfo
def found(host, *rest, **more):
    return asked("127.0.0.1" if host == {host!r} else host, *rest, **more)
socket.getaddrinfo = found
"""
# A store that is a file, under the name of a system's own: what it keeps, the next run finds.
STORE = """
import json, pathlib
from keyring.backend import KeyringBackend
FILE = pathlib.Path({file!r})
class Keyring(KeyringBackend):
    priority = 9
    def _all(self):
        return json.loads(FILE.read_text()) if FILE.exists() else {{}}
    def get_password(self, service, username):
        return self._all().get(username)
    def set_password(self, service, username, password):
        FILE.write_text(json.dumps({{**self._all(), username: password}}))
    def delete_password(self, service, username):
        FILE.write_text(json.dumps({{k: v for k, v in self._all().items() if k != username}}))
Keyring.__module__ = "keyring.backends.SecretService"
"""


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Return an authority of our own."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def good(authority: Authority) -> Files:
    """Return a certificate with nothing wrong."""
    return authority.issue(HOST)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a small team, not to be changed."""
    return small_team(tmp_path_factory.mktemp("small") / "team").parent


@pytest.fixture
def folder(small: Path, tmp_path: Path) -> Path:
    """Return the folder of a small team, one letter above and one to a member."""
    made = Path(shutil.copytree(small, tmp_path / "team"))
    with_recipients(made / LINE[1], (ABOVE, Reader(member="0102")))
    return made


@pytest.fixture
def env(tmp_path: Path, authority: Authority) -> Mapping[str, str]:
    """Return an environment with an outbox, a password store and an authority of its own."""
    store = tmp_path / "store"
    store.mkdir()
    (store / "made_up_store.py").write_text(STORE.format(file=str(tmp_path / "kept.json")))
    (store / "sitecustomize.py").write_text(NAMES.format(host=HOST))
    return {
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "SSL_CERT_FILE": str(authority.file),
        "PYTHON_KEYRING_BACKEND": "made_up_store.Keyring",
        "PYTHONPATH": f"{Path(__file__).parents[2]}:{store}",
    }


def by_server(folder: Path, post: Post) -> None:
    """Let the letters of a team go by a server on this machine."""
    both = (
        Reader(name="高建国", address="0001@demo.example", audience=Audience.ABOVE, way=Way.SMTP),
        Reader(member="0102", way=Way.SMTP),
    )
    with_recipients(folder / LINE[1], both)
    with_mail(folder / LINE[1], sender=USER, server=HOST, port=post.port)


def answered(folder: Path, env: Mapping[str, str], *answers: tuple[str, str]) -> tuple[int, str]:
    """Return how a run at a terminal ends where somebody answers each question that comes."""
    with OnTerminal(*LINE, cwd=folder, env=env) as terminal:
        for question, answer in answers:
            until(lambda asked=question: terminal.has_shown(asked))  # type: ignore[misc]
            terminal.type(answer)
        shown = terminal.shown()
    return terminal.command.returncode, shown


@pytest.mark.parametrize("no", ["n\n", "\n", "\x04", "yep\n"])
def test_at_the_terminal_anything_but_yes_is_no(
    folder: Path, env: Mapping[str, str], no: str
) -> None:
    code, shown = answered(folder, env, (ASKED, no))

    assert 1 == code
    assert shown.rstrip().endswith("没有发。\x1b[0m")
    assert not (folder / "待发信件").exists()


@pytest.mark.parametrize("yes", ["y\n", "是\n"])
def test_at_the_terminal_a_yes_sends_and_the_list_is_shown_once(
    folder: Path, env: Mapping[str, str], yes: str
) -> None:
    code, shown = answered(folder, env, (ASKED, yes))

    assert 0 == code
    assert 1 == shown.count("预览发送 · 演示一组 · 2026-11 · 2 封")
    assert "2 封已存好、等你发" in shown
    assert 2 == len(list((folder / "待发信件").glob("*.eml")))


def test_the_password_is_asked_for_kept_and_not_asked_for_again(
    folder: Path, env: Mapping[str, str], good: Files, tmp_path: Path
) -> None:
    login = f"{USER} @ {HOST} 的密码（企业微信、腾讯、163 填授权码）："
    with scripted(good.context(), is_implicit=False) as post:
        by_server(folder, post)
        code, shown = answered(
            folder, env, (ASKED, "y\n"), (login, f"{PASSWORD}\n"), ("密码库？", "y\n")
        )
        again = mubiao(*LINE[:-1], "2026-11-12", "--yes", "--json", cwd=folder, env=env)

    assert 0 == code
    assert "2 封已发出，0 封没有发出，0 封不确定，0 封待发" in shown
    assert PASSWORD not in shown
    assert PASSWORD in (tmp_path / "kept.json").read_text()
    assert ["sent", "sent"] == [each["status"] for each in again.record["letters"]]
    assert ["0001@demo.example", "0102@demo.example"] * 2 == [
        "".join(each.rcpt_tos) for each in post.accepted
    ]
    first = post.accepted[0].content
    assert isinstance(first, bytes)
    assert "高建国 <0001@demo.example>" == message_from_bytes(first, policy=SMTP)["To"]


def test_a_kept_password_that_is_refused_is_forgotten(
    folder: Path, env: Mapping[str, str], good: Files, tmp_path: Path
) -> None:
    kept = tmp_path / "kept.json"
    kept.write_text(f'{{"{USER}@{HOST}": "an older one"}}')
    with scripted(good.context(), is_implicit=False) as post:
        by_server(folder, post)
        told = mubiao(*LINE, "--yes", cwd=folder, env=env)

    assert (2, "") == (told.code, told.out)
    assert f"邮件服务器 {HOST} 不接受 {USER} 的登录" in told.err
    assert "{}" == kept.read_text()
    assert [] == post.accepted


def test_without_a_password_and_anybody_to_ask(
    folder: Path, env: Mapping[str, str], good: Files
) -> None:
    with scripted(good.context(), is_implicit=False) as post:
        by_server(folder, post)
        told = mubiao(*LINE, "--yes", cwd=folder, env=env)
        waiting = mubiao("outbox", "--json", cwd=folder, env=env)

    assert 2 == told.code
    assert told.err.startswith("mubiao: 没有密码，信没有发。")
    assert ["queued", "queued"] == [each["status"] for each in waiting.record["letters"]]
    assert [] == post.accepted


def test_cut_at_the_last_moment_nothing_goes_twice(
    folder: Path, env: Mapping[str, str], good: Files, tmp_path: Path
) -> None:
    (tmp_path / "kept.json").write_text(f'{{"{USER}@{HOST}": "{PASSWORD}"}}')

    def cut(step: str, number: int) -> str:
        return "cut" if step == "accepted" and number == 1 else ""

    with scripted(good.context(), cut, is_implicit=False) as post:
        by_server(folder, post)
        first = mubiao(*LINE, "--yes", "--json", cwd=folder, env=env)
        second = mubiao(*LINE, "--yes", "--json", cwd=folder, env=env)

    assert ["unknown", "sent"] == [each["status"] for each in first.record["letters"]]
    assert ["unknown", "sent_same"] == [each["status"] for each in second.record["letters"]]
    assert (1, 1) == (first.code, second.code)
    assert 2 == len(set(post.ids()))
    assert 2 == len(post.ids())
