"""Saves a file whole or not at all: whatever fails, the earlier one is still there, unharmed."""

import contextlib
import os
import secrets
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from addin.errors import FileUnwritten

DRAFT = ".mubiao-"
ENDING = ".tmp"


@dataclass(frozen=True, slots=True)
class Disk:
    """The system calls that may fail in the middle of a save; a test passes some that do.

    Attributes:
        sync: Returns when a file's content is on the disk itself.
        replace: Puts one file in another's place in a single step.
        remove: Deletes a file.
    """

    sync: Callable[[int], None] = os.fsync
    replace: Callable[[Path, Path], None] = os.replace
    remove: Callable[[Path], None] = os.unlink


DISK = Disk()


def save(target: Path, content: bytes, *, at: datetime | None = None, disk: Disk = DISK) -> Path:
    """Save a file so that at every moment either the earlier or the new one is there, whole.

    The content goes to a draft in the same folder, is forced onto the disk, then takes the
    target's place in one step. Drafts of the same target that a crash left behind are removed
    first.

    Args:
        target: Where to.
        content: All of it.
        at: The time told in the name where the target is open elsewhere; None: now.
        disk: The system calls.

    Returns:
        Where it went: ``target``, or a file beside it with the time in its name where another
        program holds the target open.

    Raises:
        FileUnwritten: The system does not let us, with its own reason; nothing has changed.
    """
    try:
        _sweep(target, disk)
        return _save(target, content, at=at, disk=disk)
    except OSError as error:
        raise FileUnwritten("file_unwritten", target, error.strerror or str(error)) from error


def _save(target: Path, content: bytes, *, at: datetime | None, disk: Disk) -> Path:
    draft = target.with_name(f"{_draft_start(target)}{secrets.token_hex(4)}{ENDING}")
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            disk.sync(file.fileno())
        saved = _placed(draft, target, at=at, disk=disk)
    finally:
        # Where it took the target's place it is gone; where it failed, what went wrong is already
        # on its way to the user, and the next save tries again to remove the draft.
        with contextlib.suppress(OSError):
            disk.remove(draft)
    _sync_folder(target.parent, disk)
    return saved


def _placed(draft: Path, target: Path, *, at: datetime | None, disk: Disk) -> Path:
    try:
        disk.replace(draft, target)
    except PermissionError:
        # Windows says so when Excel has the target open.
        aside = beside(target, at)
        disk.replace(draft, aside)
        return aside
    return target


def beside(target: Path, at: datetime | None = None) -> Path:
    """Return a free name beside a file, with the time in it.

    Args:
        target: The file.
        at: The time; None: now.
    """
    name = f"{target.stem} {at or datetime.now().astimezone():%H-%M-%S}"
    free, number = target.with_name(f"{name}{target.suffix}"), 1
    while free.exists():
        number += 1
        free = target.with_name(f"{name} ({number}){target.suffix}")
    return free


def _sweep(target: Path, disk: Disk) -> None:
    """Remove the drafts of this target that a crash or power cut left behind."""
    for litter in target.parent.glob(f"{_draft_start(target)}*{ENDING}"):
        # One that cannot be removed is in nobody's way: drafts never share a name.
        with contextlib.suppress(OSError):
            disk.remove(litter)


def _draft_start(target: Path) -> str:
    # A number instead of the name: with more added, a long name would not fit the file system.
    return f"{DRAFT}{zlib.crc32(os.fsencode(target.name)):08x}-"


def _sync_folder(folder: Path, disk: Disk) -> None:
    """Force the folder's own entry onto the disk, where the system has such a thing."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            disk.sync(handle)
        finally:
            os.close(handle)
