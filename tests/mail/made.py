"""Letters made up for the tests, and what sends them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from addin.mail.entry import Entry
from addin.mail.message import build_message
from addin.mail.outbox import Outbox
from addin.mail.secrets import Secret
from addin.mail.sending import Sending, queue
from addin.mail.server import Server
from addin.mail.smtp import FINAL_WAIT, Smtp
from addin.mail.way import Message
from tests.mail.certificates import NAME
from tests.mail.scripted import PASSWORD, USER, Post
from workbook.letters.letter import Attachment, Letter
from workbook.schema.recipient import Audience, Recipient, Way

SENDER, SENDER_NAME = "lin@example.com", "林晓晴"
BEIJING = timezone(timedelta(hours=8))
AT = datetime(2026, 11, 30, 17, 5, tzinfo=BEIJING)
PEOPLE = ("周明远", "赵雨桐", "钱思齐", "孙一诺", "李安然")


class Clock:
    """A clock that goes on only when it is told to."""

    def __init__(self) -> None:
        """Begin at the end of the month."""
        self.at = AT

    def __call__(self) -> datetime:
        """Return its time."""
        return self.at

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.at += timedelta(seconds=seconds)


def recipient(number: int = 0, *, way: Way = Way.SMTP, address: str | None = None) -> Recipient:
    """Return one of the made-up recipients."""
    return Recipient(
        name=PEOPLE[number % len(PEOPLE)],
        address=f"person{number}@example.com" if address is None else address,
        audience=Audience.MEMBER,
        way=way,
        member_id=f"{number:04}",
    )


def letter(number: int = 0, *, way: Way = Way.SMTP, size: int = 2_000) -> Letter:
    """Return a letter with a picture in it and a review attached."""
    return Letter(
        team="YS01",
        period="2026-11",
        recipient=recipient(number, way=way),
        subject=f"{PEOPLE[number % len(PEOPLE)]} 2026年11月 经营分析",
        text="完成 82%，差 18,000 元。\n.\n请看附件。\n",
        html='<p>完成 <b>82%</b></p><img src="cid:chart" alt="进度">',
        attachments=(
            Attachment("进度.png", b"\x89PNG" + bytes(200), "chart"),
            Attachment(f"经营分析_{number:04}.xlsx", b"PK" + bytes(size)),
        ),
        masked=3,
    )


def message(number: int = 0, *, size: int = 2_000) -> Message:
    """Return such a letter as it goes on the wire."""
    return build_message(letter(number, size=size), sender=SENDER, sender_name=SENDER_NAME, at=AT)


def server(post: Post, ca_file: Path | None, *, is_implicit: bool = True) -> Server:
    """Return a scripted server as our side sees it."""
    return Server(
        name=NAME, port=post.port, user=USER, is_implicit=is_implicit, ca_file=ca_file, wait=10
    )


def smtp(
    post: Post, ca_file: Path | None, *, is_implicit: bool = True, final_wait: float = FINAL_WAIT
) -> Smtp:
    """Return a way out by a scripted server."""
    where = server(post, ca_file, is_implicit=is_implicit)
    return Smtp(where, lambda: Secret(PASSWORD), final_wait=final_wait)


def sent(outbox: Outbox, way: Smtp, letters: Iterator[Letter] | list[Letter]) -> list[Entry]:
    """Queue and send letters; return how they stand then."""
    entries = queue(outbox, letters, sender=SENDER, sender_name=SENDER_NAME)
    with Sending(outbox, {Way.SMTP: way}) as sending:
        return [each.entry for each in sending.send(entries)]


def utc(at: datetime) -> str:
    """Return a time as the outbox writes it."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
