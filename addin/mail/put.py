"""Letters put ready for a person to send: as drafts that any mail program opens, or as files.

Their names come from what they hold, so that a run that is done again puts nothing twice.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from addin.errors import FileThere
from addin.mail.parts import parts_of, with_pictures
from addin.mail.way import Answer, Message, Sent
from addin.save import create
from workbook.fill.file_name import legal
from workbook.schema.mail_words import SAID
from workbook.schema.words import Words

UNSENT = b"X-Unsent: 1\r\n"  # Outlook opens it as a letter to be sent, not as one that came
_MARK = 6  # digits of the letter's number: two letters to namesakes lie beside each other


class Drafts:
    """A way out as ``.eml`` files in a folder."""

    def __init__(self, folder: Path) -> None:
        """Keep where to."""
        self._folder = folder

    def send(self, message: Message, *, going: Callable[[], None]) -> Answer:  # noqa: ARG002
        """Put one letter there; a draft that is there already, perhaps edited, stays as it is.

        Raises:
            FileUnwritten: The system does not let us.
        """
        target = self._folder / f"{_name(message)}.eml"
        _put(target, UNSENT + message.content)
        return _said(target)

    def close(self) -> None:
        """Nothing is held open."""


class Folder:
    """A way out as files in a folder for each recipient: the letter to look at, and what is attached."""

    def __init__(self, folder: Path) -> None:
        """Keep where to."""
        self._folder = folder

    def send(self, message: Message, *, going: Callable[[], None]) -> Answer:  # noqa: ARG002
        """Put one letter there.

        Raises:
            FileUnwritten: The system does not let us.
        """
        target, parts = self._folder / _name(message), parts_of(message)
        _put(
            target / f"{legal(message.subject)}.html",
            with_pictures(parts.html, parts.inline).encode(),
        )
        for each in parts.attached:
            _put(target / legal(each.file), each.content)
        return _said(target)

    def close(self) -> None:
        """Nothing is held open."""


def _name(message: Message) -> str:
    return f"{legal(message.name)}_{message.id[1 : 1 + _MARK]}"


def _put(target: Path, content: bytes) -> None:
    with suppress(OSError):  # what is wrong with the folder, the file in it tells better
        target.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileThere):
        create(target, content)


def _said(target: Path) -> Answer:
    told = SAID["put"]
    return Sent(Words(told.of("zh", file=str(target)), told.of("en", file=str(target))))
