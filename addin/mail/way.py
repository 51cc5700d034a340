"""A way for letters to leave the house, and what comes of each of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from workbook.schema.words import NOTHING, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A letter as it goes on the wire.

    Attributes:
        id: Its Message-ID with the angle brackets; the same however often it is made.
        sender: The address it comes from; empty where a mail program puts its own.
        recipient: The one address it goes to; empty for a folder.
        name: Whom it greets.
        subject: Its subject.
        content: RFC 5322, 7 bits, every line ended by CR LF.
    """

    id: str
    sender: str
    recipient: str
    name: str
    subject: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Sent:
    """The letter is out of our hands and accepted.

    Attributes:
        said: The server's words, or where it was put.
    """

    said: Words = NOTHING


@dataclass(frozen=True, slots=True)
class Refused:
    """It will not be accepted; nothing went out.

    Attributes:
        code: The server's reply code; 0 where it was not asked.
        said: The server's words.
    """

    code: int
    said: Words


@dataclass(frozen=True, slots=True)
class Later:
    """Not accepted yet; nothing went out, and it is tried again by itself.

    Attributes:
        code: The server's reply code; 0 for none.
        said: The server's words.
    """

    code: int
    said: Words


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have arrived; it is never sent again by itself.

    Attributes:
        said: Why that is not known.
    """

    said: Words


Answer = Sent | Refused | Later | Unknown


class WayOut(Protocol):
    """A way for letters to go."""

    def send(self, message: Message, *, going: Callable[[], None]) -> Answer:
        """Let one letter go.

        Args:
            message: The letter.
            going: Called once just before what cannot be taken back; when it returns, it is on the
                disk that the letter may have gone. A way that can be repeated without harm never
                calls it.

        Raises:
            MailFault: Neither this letter nor the next can go, and this one has not gone.
        """
        ...

    def close(self) -> None:
        """Let go of what is held open."""
        ...
