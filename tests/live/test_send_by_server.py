"""预览发送 by a mail server, pressed in a real LibreOffice: letters refused, cut off, and the password."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from email import message_from_bytes
from email.header import decode_header, make_header
from pathlib import Path

import pytest

from addin.exit_codes import DONE, NEEDS_A_PERSON, NOT_DONE
from addin.live.telling import TITLE
from addin.mail.outbox_file import outbox_file
from addin.mail.secrets import SERVICE
from tests.live.office import Office
from tests.live.screen import Screen
from tests.live.team_book import TEAM, TeamBook, team_book
from tests.mail.certificates import Authority
from tests.mail.scripted import CUT, PASSWORD, Post, scripted
from tests.mail.test_secrets import of_module

NO_STORE = "keyring.backends.null.Keyring"
WITHIN = 30.0  # seconds
NO_BOX = "没有密码，信没有发。这里没有地方可以问：请在命令行窗口里发，或让 IT 装好系统的密码库。"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Return an authority of our own."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test an outbox of its own, no password store, and trust in the authority."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", NO_STORE)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    monkeypatch.delenv("DISPLAY", raising=False)


@pytest.fixture
def folder(demos: Path, tmp_path: Path) -> Path:
    """Return a copy of the Chinese demo."""
    return Path(shutil.copytree(demos / "zh", tmp_path / "demo"))


def listed(book: TeamBook, post: Post) -> None:
    """List letters that go by a server."""
    book.by_server(post.port)
    assert DONE == book.sends()[0]


def column(book: TeamBook, heading: str) -> list[str]:
    return [line[heading] for line in book.lines()]


def taken(post: Post) -> list[tuple[str, str]]:
    """Return the address and the subject of every letter that a server took."""
    told = []
    for envelope in post.accepted:
        assert isinstance(envelope.content, bytes)
        subject = message_from_bytes(envelope.content)["Subject"]
        told += [(each, str(make_header(decode_header(subject)))) for each in envelope.rcpt_tos]
    return told


def at(step: str, number: int, reply: str) -> Callable[[str, int], str]:
    return lambda now, count: reply if (now, count) == (step, number) else ""


def test_what_is_ticked_reaches_the_server_as_it_is_listed(
    office: Office, folder: Path, authority: Authority
) -> None:
    tls = authority.issue().context()
    with (
        scripted(tls, is_implicit=False, has_auth=False) as post,
        team_book(office, folder / TEAM) as book,
    ):
        listed(book, post)
        lines = book.lines()
        book.tick(2, "")
        code, said = book.sends()
        stand = column(book, "状态")

    wanted = [(each["邮箱"], each["主题"]) for each in lines]
    assert [wanted[0], *wanted[2:]] == taken(post)
    assert (DONE, ["发出 4 封？", "4 封已发出。"]) == (code, said)
    assert ["已发出", "要发", "已发出", "已发出", "已发出"] == stand
    assert ["邮件服务器"] * 5 == [each["方式"] for each in lines]


def test_one_that_is_refused_is_named_and_can_go_again(
    office: Office, folder: Path, authority: Authority
) -> None:
    tls = authority.issue().context()
    refusal = at("RCPT", 4, "550 5.1.1 no such user")
    with (
        scripted(tls, refusal, is_implicit=False, has_auth=False) as post,
        team_book(office, folder / TEAM) as book,
    ):
        listed(book, post)
        code, said = book.sends()
        ticks, stand = column(book, "发送"), column(book, "状态")
        again = book.sends()

    assert NEEDS_A_PERSON == code
    assert "4 封已发出。\n1 封没有发出：\n  周明远 · 被退回：550 5.1.1 no such user" == said[1]
    assert (["", "", "", "√", ""], "被退回：550 5.1.1 no such user") == (ticks, stand[3])
    assert (DONE, ["发出 1 封？", "1 封已发出。"]) == again
    assert 5 == len(set(taken(post))) == len(taken(post))


@pytest.mark.parametrize("has_arrived", [True, False])
def test_one_that_may_have_arrived_is_asked_about(
    office: Office, folder: Path, authority: Authority, has_arrived: bool
) -> None:
    tls = authority.issue().context()
    with (
        scripted(tls, at("accepted", 2, CUT), is_implicit=False, has_auth=False) as post,
        team_book(office, folder / TEAM) as book,
    ):
        listed(book, post)
        code, said = book.sends()
        untouched = book.sends(yes=False)
        after = book.sends(yes=lambda asked: has_arrived or not asked.endswith("再发一次。"))
        stand = column(book, "状态")

    assert NEEDS_A_PERSON == code
    unknown = "不确定，可能已到：信交出后连接断了"
    assert said[1].splitlines() == [
        "4 封已发出。",
        "1 封没有发出：",
        f"  高建国 · {unknown}",
        "不确定的不会自己再发。在它那一行打上 √，再按一次“预览发送”，会先问你到了没有。",
    ]
    assert NEEDS_A_PERSON == untouched[0]
    assert "给 高建国 的信" in untouched[1][0]
    assert (5 if has_arrived else 6) == len(post.accepted)
    assert stand[1].startswith("已发出") or stand[1].endswith("已发过，不再发")
    assert DONE == after[0] or has_arrived


def test_where_the_server_goes_away_half_way_the_sheet_says_what_went(
    office: Office, folder: Path, authority: Authority
) -> None:
    def away(step: str, count: int) -> str:
        return CUT if step == "MAIL" and count in (3, 4) else ""

    tls = authority.issue().context()
    with (
        scripted(tls, away, is_implicit=False, has_auth=False) as post,
        team_book(office, folder / TEAM) as book,
    ):
        listed(book, post)
        code, said = book.sends()
        ticks, stand = column(book, "发送"), column(book, "状态")
        again = book.sends()

    assert (NOT_DONE, 2) == (code, len(said))
    assert said[1].startswith(f"连不上邮件服务器 localhost:{post.port}（")
    assert (["", "", "√", "√", "√"], ["已发出", "已发出", "待发", "待发", "待发"]) == (ticks, stand)
    assert (DONE, ["发出 3 封？", "3 封已发出。"]) == again
    assert 5 == len(set(taken(post))) == len(taken(post))


def test_a_server_that_nobody_vouches_for_gets_nothing(
    office: Office, folder: Path, authority: Authority
) -> None:
    tls = authority.issue(is_self_signed=True).context()
    with scripted(tls, is_implicit=False) as post, team_book(office, folder / TEAM) as book:
        listed(book, post)
        code, said = book.sends()

    assert (NOT_DONE, []) == (code, post.accepted)
    assert {"AUTH", "MAIL"}.isdisjoint(post.commands)
    assert 2 == len(said)


def test_where_no_box_can_be_shown_nothing_waits_for_a_password(
    office: Office, folder: Path, authority: Authority
) -> None:
    tls = authority.issue().context()
    with scripted(tls, is_implicit=False) as post, team_book(office, folder / TEAM) as book:
        listed(book, post)
        code, said = book.sends()
        stand = column(book, "状态")

    assert (NOT_DONE, ["发出 5 封？", NO_BOX]) == (code, said)
    assert (["待发"] * 5, []) == (stand, post.accepted)


@pytest.mark.parametrize("is_given", [True, False])
def test_the_password_is_asked_for_in_a_box(
    office: Office,
    folder: Path,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    is_given: bool,
) -> None:
    tls = authority.issue().context()
    with Screen() as screen, scripted(tls, is_implicit=False) as post:
        monkeypatch.setenv("DISPLAY", screen.environment["DISPLAY"])
        typing = subprocess.Popen([sys.executable, "-c", _TYPING, PASSWORD if is_given else ""])
        with team_book(office, folder / TEAM) as book:
            listed(book, post)
            code, said = book.sends()
        assert 0 == typing.wait(WITHIN)

    off = "没有输入密码，信没有发，都还在待发里。再按一次“预览发送”就会再问。"
    told = (DONE, "5 封已发出。", 5) if is_given else (NOT_DONE, off, 0)
    assert told == (code, said[1], len(post.accepted))
    kept = outbox_file().read_bytes() + (folder / TEAM).read_bytes()
    assert PASSWORD.encode() not in kept


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_password_that_the_server_takes_is_kept_where_the_system_has_a_store(
    office: Office,
    folder: Path,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    is_kept: bool,
) -> None:
    tls, store = authority.issue().context(), of_module("keyring.backends.SecretService")
    mine = type("Keyring", (), {"viable": True, "__new__": lambda _: store})
    monkeypatch.setattr("keyring.backends.SecretService.Keyring", mine)
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    with Screen() as screen, scripted(tls, is_implicit=False) as post:
        monkeypatch.setenv("DISPLAY", screen.environment["DISPLAY"])
        typing = subprocess.Popen([sys.executable, "-c", _TYPING, PASSWORD])
        with team_book(office, folder / TEAM) as book:
            listed(book, post)
            code, said = book.sends(yes=lambda asked: is_kept or asked == "发出 5 封？")
        assert 0 == typing.wait(WITHIN)

    keep = "登录成功。把 lin@example.com @ localhost 的密码存进系统的密码库，以后不再问？"
    assert (DONE, ["发出 5 封？", keep, "5 封已发出。"]) == (code, said)
    kept = {(SERVICE, "lin@example.com@localhost"): PASSWORD} if is_kept else {}
    assert (kept, 5) == (store.kept, len(post.accepted))


_TYPING = f"""
import subprocess, sys, time
until = time.monotonic() + {WITHIN}
def do(*line):
    return subprocess.run(["xdotool", *line], capture_output=True, text=True)
while not (found := do("search", "--onlyvisible", "--name", "^{TITLE}$").stdout.split()):
    assert time.monotonic() < until, "no box"
    time.sleep(0.1)
do("windowfocus", "--sync", found[-1])
typed = sys.argv[1]
do(*(("type", typed) if typed else ("key", "Escape")))
do("key", "Return") if typed else None
"""
