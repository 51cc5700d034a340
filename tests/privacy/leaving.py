"""Everything that leaves the house, as text: wire bytes decoded, copied, drawn, put down, logged."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from io import BytesIO
from itertools import chain
from pathlib import Path
from re import sub
from typing import Any
from zipfile import ZipFile, is_zipfile

import pytest
from PIL import ImageDraw

from addin.cache.place import cache_file
from addin.chat import chat_page, tell_chat
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from addin.mail.put import Drafts, Folder
from addin.mail.sending import Sending, queue
from addin.mail.way import WayOut
from addin.opened import OpenTeam
from addin.progress import unseen
from addin.request import Request, parse
from addin.sending.command import previewed
from addin.sending.look import put_looks
from addin.sending.page import preview_page, results_page
from addin.sending.preview import Preview
from addin.sending.record import sent_record
from addin.state_folder import state_folder
from tests.mail.certificates import Authority
from tests.mail.made import SENDER, smtp
from tests.mail.scripted import Post, scripted
from tests.mail.second_parser import Part, decoded, read
from workbook.schema.recipient import Way

TODAY = date(2026, 11, 14)
AS_OF = "--as-of=2026-11-13"


@dataclass(frozen=True, slots=True)
class Leaving:
    """Something that leaves.

    Attributes:
        what: What it is, for who reads of a failure.
        text: All that can be read in it.
        reader: The 工号 of the one member who reads it; empty where others do.
    """

    what: str
    text: str
    reader: str = ""


def everything(
    opened: OpenTeam, authority: Authority, asked: Sequence[Sequence[str]]
) -> Iterator[Leaving]:
    """Make, show, queue and send every letter, and what is told the chat group; yield all of it.

    Args:
        opened: The team.
        authority: Whom the mail server's certificate is from.
        asked: Of each review the options that say which and in what language.
    """
    for options in asked:
        with drawn_text() as drawn, Outbox(outbox_file()) as outbox:
            shown = previewed(opened, _request("send", opened, options), outbox, unseen)
            yield Leaving(f"drawn in letters {options}", "\n".join(drawn))
            yield from _sent(opened, shown, outbox, authority)
        yield from _told(opened, _request("chat", opened, options))
    yield from _kept(state_folder())
    yield from _kept(cache_file().parent)


def _request(command: str, opened: OpenTeam, options: Sequence[str]) -> Request:
    return parse([command, str(opened.file), AS_OF, *options], TODAY)


def _sent(
    opened: OpenTeam, preview: Preview, outbox: Outbox, authority: Authority
) -> Iterator[Leaving]:
    """Yield what is shown, what waits in the outbox, and what goes by each way."""
    lang = preview.done.lang
    look = put_looks(preview, lang)
    page = repr(preview_page(preview, lang, look=look))
    yield Leaving("preview", f"{page}\n{sent_record('send', preview, (), lang)}")
    letters = [each.letter for each in preview.shown]
    readers = {each.recipient.address: each.recipient.member_id for each in letters}
    entries = queue(outbox, letters, sender=SENDER, sender_name=opened.team.supervisor)
    yield from _waiting()
    yield from _kept(state_folder())
    folder = opened.file.parent / f"out {preview.done.occasion.id} {lang}"
    with scripted(authority.issue().context()) as post:
        ways: dict[Way, WayOut] = {
            Way.SMTP: smtp(post, authority.file),
            Way.DRAFT: Drafts(folder / "drafts"),
            Way.FOLDER: Folder(folder / "folder"),
        }
        with Sending(outbox, ways) as sending:
            done = [each.entry for each in sending.send(entries)]
        yield from _mailed(post, readers)
    yield Leaving("results", repr(results_page(done, lang)))
    names = {each.recipient.name: each.recipient.member_id for each in letters}
    for file in _files(folder):
        reader = next((names[n] for n in names if n in str(file.relative_to(folder))), "")
        yield _file(file, reader)


def _mailed(post: Post, readers: dict[str, str]) -> Iterator[Leaving]:
    for envelope in post.accepted:
        (address,) = envelope.rcpt_tos
        assert isinstance(envelope.content, bytes)
        yield Leaving(f"mail to {address}", message_text(envelope.content), readers[address])


def _waiting() -> Iterator[Leaving]:
    """Yield the messages that the outbox holds, read past our own code."""
    base = sqlite3.connect(outbox_file())
    rows = base.execute("SELECT member_id, content, name FROM letter WHERE content NOT NULL")
    for member_id, content, name in rows.fetchall():
        yield Leaving(f"outbox {name}", message_text(content), member_id)
    base.close()


def _told(opened: OpenTeam, request: Request) -> Iterator[Leaving]:
    """Yield what is told the chat group: no name at all may be in it, so nobody's own either."""
    lang = request.lang or "zh"
    folder = opened.file.parent / f"chat {request.week} {lang}"
    with drawn_text() as drawn:
        told = tell_chat(opened, replace(request, out=str(folder)))
    yield Leaving("drawn for the chat group", "\n".join(drawn))
    yield Leaving("copied", f"{told.text}\n{chat_page(told, lang)!r}")
    yield from map(_file, _files(folder))


def _kept(folder: Path) -> Iterator[Leaving]:
    return map(_file, _files(folder))


def _files(folder: Path) -> list[Path]:
    return [each for each in sorted(folder.rglob("*")) if each.is_file()]


def _file(file: Path, reader: str = "") -> Leaving:
    content = file.read_bytes()
    if file.suffix == ".eml":
        text = message_text(content.partition(b"\r\n")[2])
    else:
        text = content_text(content)
    return Leaving(str(file), f"{file.name}\n{text}", reader)


def message_text(content: bytes) -> str:
    """Return all that can be read in a message: headers, texts, names of files, and in the files."""
    return "\n".join(_part_texts(read(content)))


def _part_texts(part: Part) -> Iterator[str]:
    yield from (f"{name}: {decoded(value)}" for name, value in part.headers)
    yield part.file
    yield content_text(part.content)
    yield from chain.from_iterable(map(_part_texts, part.parts))


def content_text(content: bytes) -> str:
    """Return all that can be read in some bytes: of a workbook, in every part of it."""
    if is_zipfile(BytesIO(content)):
        with ZipFile(BytesIO(content)) as archive:
            parts = [f"{name}\n{content_text(archive.read(name))}" for name in archive.namelist()]
        return "\n".join(parts)
    text = content.decode("utf-8", "replace")
    # Between tags is what a cell holds; a text in several runs is one all the same.
    return "\n".join(
        (unescape(sub(r"<[^>]*>", "\ufffd", text)), unescape(sub(r"</?[rt]( [^>]*)?>", "", text)))
    )


@contextmanager
def drawn_text() -> Iterator[list[str]]:
    """Gather every text that is drawn on any picture."""
    told: list[str] = []
    draw = ImageDraw.ImageDraw.text

    def gather(self: ImageDraw.ImageDraw, xy: Any, text: str, *rest: Any, **look: Any) -> None:  # noqa: ANN401
        told.append(text)
        draw(self, xy, text, *rest, **look)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ImageDraw.ImageDraw, "text", gather)
        yield told
