"""A letter as a frozen value, before any way of sending it."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from workbook.schema.recipient import Recipient


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter.

    Attributes:
        file: Its name as the reader sees it.
        content: Its bytes.
        content_id: How the HTML shows it inline ("chart"); empty: it is attached.
    """

    file: str
    content: bytes
    content_id: str = ""


@dataclass(frozen=True, kw_only=True)  # no slots: the digest is kept
class Letter:
    """One letter to one recipient.

    Attributes:
        team: The team's id.
        period: What it is about: "2026-11" or "2026-11 week 2".
        recipient: To whom, for which audience and by which way.
        subject: One line.
        text: The plain text.
        html: The same in HTML; inline pictures are named "cid:" and their content_id.
        attachments: Inline pictures first, then the review.
        masked: How many private values were masked for this audience.
    """

    team: str
    period: str
    recipient: Recipient
    subject: str
    text: str
    html: str
    attachments: tuple[Attachment, ...] = ()
    masked: int = 0

    @cached_property
    def digest(self) -> str:
        """What it says, as 64 hexadecimal digits: equal letters have equal digests, whoever gets them."""
        seen = sha256()
        parts = [self.team, self.period, self.subject, self.text, self.html]
        for part in (
            *(each.encode() for each in parts),
            *(piece for each in self.attachments for piece in (each.file.encode(), each.content)),
        ):
            seen.update(len(part).to_bytes(8, "big") + part)
        return seen.hexdigest()

    @property
    def size(self) -> int:
        """Its bytes as they are before encoding for the wire."""
        told = len(self.text.encode()) + len(self.html.encode())
        return told + sum(len(each.content) for each in self.attachments)
