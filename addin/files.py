"""The folder on disk: which files are handed in, and what may be written where."""

import os
import re
import sys
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from addin.errors import FileMissing, FileThere, FileUnread
from workbook.pipeline import Source
from workbook.read.caps import MAX_FILE
from workbook.read.folder import is_ignored

BOOK_ENDING = ".xlsx"
_A_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


def read_file(path: Path) -> bytes:
    """Return a file's bytes; of a file too large to be a book, only enough to see that it is.

    Raises:
        OSError: The system does not give it; whoever asks for it says so.
    """
    with path.open("rb") as file:
        # Asking for so much at once costs three times the reading of an ordinary book.
        told = min(os.fstat(file.fileno()).st_size, MAX_FILE)
        content = file.read(told + 1)
        grown = len(content) > told
        return content + file.read(MAX_FILE + 1 - len(content)) if grown else content


def read_named(path: Path) -> bytes:
    """Return the bytes of a file that was named on the command line.

    Raises:
        FileMissing: It is not there.
        FileUnread: The system does not give it.
    """
    try:
        return read_file(path)
    except FileNotFoundError as error:
        raise FileMissing("file_missing", path) from error
    except OSError as error:
        raise FileUnread("file_unread", path, error.strerror or "") from error


def fetch(path: Path) -> None:
    """Have the system bring a file from the disk while something else is done, where it can.

    Whatever is the matter with the file is told when it is read.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            file = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # a pipe would wait for its writer
            try:
                os.posix_fadvise(file, 0, MAX_FILE, os.POSIX_FADV_WILLNEED)
            finally:
                os.close(file)


def source_of(path: Path) -> Source:
    """Return a file as the pipeline takes it, under its name alone."""
    name = unicodedata.normalize("NFC", path.name)
    return Source(name, partial(read_file, path), partial(fetch, path))


def hand_in_folder(team_file: Path, folder: str, month: str) -> Path:
    """Return where members hand in.

    Args:
        team_file: The team book.
        folder: What 设置 names, from the team book's folder or absolute; empty for none.
        month: The working month's id, which is the folder's name where 设置 names none.

    Example:
        >>> hand_in_folder(Path("/t/team.xlsx"), "/in/2026-10", "2026-11").as_posix()
        '/in/2026-11'
    """
    named = team_file.parent / (folder.strip() or month)
    # A folder chosen for one month stands for the folders of all.
    return named.with_name(month) if _A_MONTH.fullmatch(named.name) else named


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What is in a hand-in folder.

    Attributes:
        files: What is taken for a hand-in.
        passed_over: Names of locks, hidden files and folders.
    """

    files: tuple[Path, ...]
    passed_over: tuple[str, ...] = ()


def handed_in(folder: Path, *, leaving_out: Iterable[Path] = ()) -> HandedIn:
    """Return everything in the hand-in folder.

    Args:
        folder: Where members put their books.
        leaving_out: Files of ours that may stand in it.

    Raises:
        FileMissing: There is no such folder.
        FileUnread: The system does not list it.
    """
    left_out = {path.resolve() for path in leaving_out}
    files, passed_over = [], []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                path = Path(entry.path)
                if is_ignored(entry.name, is_folder=entry.is_dir()):
                    passed_over.append(entry.name)
                elif path.resolve() not in left_out:
                    files.append(path)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing("folder_missing", folder) from error
    except OSError as error:
        raise FileUnread("file_unread", folder, error.strerror or "") from error
    return HandedIn(tuple(sorted(files)), tuple(sorted(passed_over)))


def not_foreign(path: Path) -> Path:
    """Return the path, at which nothing stands but perhaps an earlier review book.

    Raises:
        FileThere: Something else does.
    """
    if path.exists() and not _is_review(path):
        raise FileThere("file_there", path)
    return path


def _is_review(path: Path) -> bool:
    from workbook.check.kind import identity_of
    from workbook.read.refusal import Refusal

    try:
        identity = identity_of(path.name, read_file(path))
    except OSError:
        return False  # what cannot be read is not ours to replace
    return not isinstance(identity, Refusal) and identity.kind == "review"


def not_there(path: Path) -> Path:
    """Return the path, which nothing stands at yet.

    Raises:
        FileThere: Something does.
    """
    if path.exists():
        raise FileThere("file_there", path)
    return path
