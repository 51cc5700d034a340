"""What a message is made of, read back from its bytes: those alone are what was agreed to."""

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

from addin.mail.way import Message
from workbook.letters.letter import Attachment


@dataclass(frozen=True, slots=True)
class Parts:
    """A message's parts.

    Attributes:
        text: The plain text.
        html: The HTML.
        inline: The pictures it shows.
        attached: The files that go with it.
    """

    text: str
    html: str
    inline: tuple[Attachment, ...]
    attached: tuple[Attachment, ...]


def with_pictures(html: str, files: Iterable[Attachment]) -> str:
    """Return a letter's HTML with its pictures in it, for a browser."""
    for each in files:
        if each.content_id:
            source = f"data:image/png;base64,{b64encode(each.content).decode()}"
            html = html.replace(f"cid:{each.content_id}", source)
    return html


def parts_of(message: Message) -> Parts:
    """Return a message's parts."""
    read = message_from_bytes(message.content, policy=SMTP)
    leaves = [each for each in read.walk() if not each.is_multipart()]
    files = [each for each in leaves if each.get_filename()]
    bodies = {
        each.get_content_type(): str(each.get_content()) for each in leaves if each not in files
    }
    return Parts(
        text=bodies.get("text/plain", ""),
        html=bodies.get("text/html", ""),
        inline=tuple(_file(each) for each in files if each["Content-ID"]),
        attached=tuple(_file(each) for each in files if not each["Content-ID"]),
    )


def _file(part: EmailMessage) -> Attachment:
    content = part.get_payload(decode=True)
    named = str(part["Content-ID"] or "").strip("<>")
    return Attachment(
        str(part.get_filename()), content if isinstance(content, bytes) else b"", named
    )
