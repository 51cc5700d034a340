"""One run at a time: a button pressed twice is told what is running, and since when.

The lock is the system's own on an open file, so it is free again however its holder ends. What
stands in the file is for the sentence only.
"""

import os
import sys
import zlib
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from addin.errors import AlreadyRunning
from addin.state_folder import state_folder
from workbook.schema.button_words import LABEL

LIVE = "live"  # two runs in one Excel would put each other's settings back
_LONGEST = 200
_FAR = 1 << 20  # Windows forbids reading what is locked, so a byte far beyond the text is


class running:  # noqa: N801 - read as a verb: with running(…)
    """Holds the user's lock for as long as a command runs."""

    def __init__(self, command: str, about: str = LIVE) -> None:
        """Keep what is running.

        Args:
            command: For the sentence that whoever comes second reads.
            about: What is worked on: only one run at a time has the same; a file's path, or ``LIVE``.
        """
        self._command = command
        self._file = _file(about).open("a+b")

    def __enter__(self) -> None:
        """Take the lock.

        Raises:
            AlreadyRunning: A run about the same thing has not ended.
        """
        if not _locked(self._file):
            told = _told(self._file, self._command)
            self._file.close()
            raise AlreadyRunning(*told)
        _write(self._file, f"{datetime.now():%H:%M} {self._command}")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give it back."""
        _write(self._file, "")
        _unlocked(self._file)
        self._file.close()


def _file(about: str) -> Path:
    return state_folder() / f"running-{zlib.crc32(about.encode()):08x}.lock"


def _write(file: BinaryIO, text: str) -> None:
    file.truncate(0)
    file.write(text.encode())
    file.flush()


def _told(file: BinaryIO, command: str) -> tuple[str, str]:
    """Return the command that holds the lock and its time; one that has just begun says neither."""
    file.seek(0)
    since, _, holder = file.read(_LONGEST).decode().partition(" ")
    return (holder, since) if holder in LABEL else (command, f"{datetime.now():%H:%M}")


if sys.platform == "win32":
    import msvcrt

    def _locked(file: BinaryIO) -> bool:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:  # the one thing it says, whoever holds it
            return False
        return True

    def _unlocked(file: BinaryIO) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _locked(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlocked(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)


def about_file(path: Path) -> str:
    """Return a file as what a run is about, however its path was written."""
    return os.path.normcase(path.resolve())
