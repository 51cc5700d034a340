"""Saves a file whole or not at all: whatever fails, the earlier one is still there, unharmed."""

import contextlib
import errno
import os
import secrets
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from addin.errors import FileThere
from addin.unsaved import unsaved

DRAFT = ".mubiao-"
ENDING = ".tmp"
# Some network shares have no such thing as forcing a file onto the disk, and say so.
_NO_SYNC = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})


@dataclass(frozen=True, slots=True)
class Disk:
    """The system calls that may fail in the middle of a save; a test passes some that do.

    Attributes:
        sync: Returns when a file's content is on the disk itself.
        replace: Puts one file in another's place in a single step.
        claim: Gives a file a second name (on Windows: another name) unless there is such a file.
        remove: Deletes a file.
    """

    sync: Callable[[int], None] = os.fsync
    replace: Callable[[Path, Path], None] = os.replace
    claim: Callable[[Path, Path], None] = os.rename if os.name == "nt" else os.link
    remove: Callable[[Path], None] = os.unlink


DISK = Disk()
_Place = Callable[[Path], Path]  # takes the draft; where it went


def save(
    target: Path,
    content: bytes,
    *,
    at: datetime | None = None,
    is_open: bool = False,
    disk: Disk = DISK,
) -> Path:
    """Save a file so that at every moment either the earlier or the new one is there, whole.

    The content goes to a draft in the same folder, is forced onto the disk, then takes the
    target's place in one step. Drafts of the same target that a crash left behind are removed
    first.

    Args:
        target: Where to.
        content: All of it.
        at: The time told in the name where the target is open elsewhere; None: now.
        is_open: The target is known to be open elsewhere.
        disk: The system calls.

    Returns:
        Where it went: ``target``, or a file beside it with the time in its name where another
        program holds the target open.

    Raises:
        FileUnwritten: The system does not let us, with what to do; nothing has changed.
    """

    def place(draft: Path) -> Path:
        if not is_open:
            try:
                disk.replace(draft, target)
            except PermissionError:
                pass  # Windows says so when Excel has the target open.
            else:
                return target
        aside = beside(target, at)
        disk.replace(draft, aside)
        return aside

    saved = _written(target, content, place=place, disk=disk)
    _sync_folder(target.parent, disk)
    return saved


def create(target: Path, content: bytes, *, disk: Disk = DISK) -> Path:
    """Save a file that is not there yet, whole or not at all; whatever exists stays as it is.

    The folder is not forced onto the disk, which would take as long again for each of hundreds: a
    file whose name a power cut loses within seconds is made by the next run.

    Args:
        target: Where to.
        content: All of it.
        disk: The system calls.

    Returns:
        The target.

    Raises:
        FileThere: Something of that name exists, perhaps since a moment ago.
        FileUnwritten: The system does not let us, with what to do.
    """

    def place(draft: Path) -> Path:
        try:
            disk.claim(draft, target)
        except FileExistsError:
            raise
        except OSError:
            # The file system knows no second names; if it is something else, this fails as well.
            if os.path.lexists(target):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
            disk.replace(draft, target)
        return target

    return _written(target, content, place=place, disk=disk)


def _written(target: Path, content: bytes, *, place: _Place, disk: Disk) -> Path:
    sweep(target, disk=disk)
    try:
        return _drafted(target, content, place=place, disk=disk)
    except FileExistsError as error:
        raise FileThere("file_there", target) from error
    except OSError as error:
        raise unsaved(target, error, size=len(content)) from error


def _drafted(target: Path, content: bytes, *, place: _Place, disk: Disk) -> Path:
    draft = target.with_name(f"{_draft_start(target)}{secrets.token_hex(4)}{ENDING}")
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            _sync(file.fileno(), disk)
        return place(draft)
    finally:
        # Where it took the target's place it is gone; where it failed, what went wrong is already
        # on its way to the user, and the next save tries again to remove the draft.
        with contextlib.suppress(OSError):
            disk.remove(draft)


def _sync(handle: int, disk: Disk) -> None:
    try:
        disk.sync(handle)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise


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


def sweep(target: Path, *, disk: Disk = DISK) -> None:
    """Remove the drafts of a target that a crash or power cut left behind."""
    # What cannot be listed or removed is in nobody's way: drafts never share a name.
    with contextlib.suppress(OSError):
        for litter in target.parent.glob(f"{_draft_start(target)}*{ENDING}"):
            disk.remove(litter)


def _draft_start(target: Path) -> str:
    # A number instead of the name: with more added, a long name would not fit the file system.
    return f"{DRAFT}{zlib.crc32(os.fsencode(target.name)):08x}-"


def _sync_folder(folder: Path, disk: Disk) -> None:
    """Force the folder's own entry onto the disk, where the system has such a thing.

    The new file stands by now. Where this is refused, only a power cut within seconds could bring
    the earlier one back, and that is whole, too: nobody needs to do anything about it.
    """
    if os.name == "posix":
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                disk.sync(handle)
            finally:
                os.close(handle)
