"""The note of what was put where, so that exactly that is taken away again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from addin.errors import FileUnread
from addin.installation.program import Program
from addin.save import save

FORMAT = "mubiao-installed/1"


@dataclass(frozen=True, slots=True)
class PutFile:
    """A file that was put somewhere.

    Attributes:
        id: What it is.
        path: Where it was put.
        sha256: Its content, in short.
    """

    id: str
    path: Path
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was put where.

    Attributes:
        program: What the buttons start.
        files: The files.
        folders: The folders that were made for them, outer ones first.
        toolbar: LibreOffice's toolbar in short; empty if there is none.
    """

    program: Program
    files: tuple[PutFile, ...] = ()
    folders: tuple[Path, ...] = ()
    toolbar: str = ""

    def file(self, identity: str) -> PutFile | None:
        """Return the file of that id."""
        return next((each for each in self.files if each.id == identity), None)


def in_short(content: bytes) -> str:
    """Return a content's SHA-256."""
    return sha256(content).hexdigest()


def read_receipt(file: Path) -> Receipt | None:
    """Return the note, or None if there is none that can be read.

    One that was damaged counts as none: what it named is then left alone, as are other people's
    files.

    Raises:
        FileUnread: The system does not let us look.
    """
    try:
        noted = json.loads(file.read_bytes())
        return _receipt(noted) if noted["format"] == FORMAT else None
    except (FileNotFoundError, NotADirectoryError, ValueError, KeyError, TypeError):
        return None
    except OSError as error:
        raise FileUnread("file_unread", file, error.strerror or "") from error


def write_receipt(file: Path, receipt: Receipt) -> None:
    """Write the note, whole or not at all.

    Raises:
        FileUnwritten: The system does not let us.
    """
    noted = {
        "format": FORMAT,
        "interpreter": receipt.program.interpreter,
        "folder": receipt.program.folder,
        "files": [[each.id, str(each.path), each.sha256] for each in receipt.files],
        "folders": [str(each) for each in receipt.folders],
        "toolbar": receipt.toolbar,
    }
    save(file, json.dumps(noted, ensure_ascii=False, indent=1).encode())


def _receipt(noted: Mapping[str, Any]) -> Receipt:
    return Receipt(
        program=Program(interpreter=str(noted["interpreter"]), folder=str(noted["folder"])),
        files=tuple(PutFile(name, Path(path), short) for name, path, short in noted["files"]),
        folders=tuple(Path(each) for each in noted["folders"]),
        toolbar=str(noted["toolbar"]),
    )
