"""Takes away what was put, and nothing else: a file that was changed since is left and named."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from addin.cache.place import FILE as CACHE
from addin.installation.faults import kept_from
from addin.installation.places import Places
from addin.installation.receipt import PutFile, Receipt, in_short, write_receipt

OWN_NOTES = ("mubiao-*.log", "running-*.lock", "*.html")
OWN_CACHE = f"{CACHE}*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of the files that had been put.

    Attributes:
        removed: Taken away.
        gone: Had been taken away by somebody else.
        left: Changed since, so left alone.
    """

    removed: tuple[Path, ...] = ()
    gone: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()


def take_away(places: Places, receipt: Receipt) -> Taken:
    """Take away the files of a note, the note, and the folders made for them where they are empty.

    Raises:
        NotInstalled: Excel has a file open, or the system does not let us. The note then names
            what is still there.
    """
    taken = Taken()
    for each in receipt.files:
        taken = _with(taken, each, remove_file(each))
        receipt = replace(receipt, files=tuple(f for f in receipt.files if f != each))
        write_receipt(places.receipt, receipt)
    notes = (file for name in OWN_NOTES for file in places.logs.glob(name))
    own = (*notes, *places.cache.glob(OWN_CACHE))
    for note in (
        places.settings,
        *own,
        places.receipt,
    ):  # the receipt last: whoever fails tries again
        _unlink(note)
    made = {*receipt.folders, places.state, places.logs, places.cache, places.settings.parent}
    for folder in sorted(made, key=lambda each: -len(each.parts)):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    return taken


def remove_file(put: PutFile) -> bool | None:
    """Remove a file that is as it was put.

    Returns:
        True if it was removed, False if it was changed and is still there, None if it was gone.

    Raises:
        NotInstalled: Excel has it open, or the system does not let us.
    """
    if not os.path.lexists(put.path):
        return None
    try:
        if not put.path.is_file() or in_short(put.path.read_bytes()) != put.sha256:
            return False
    except OSError as error:
        raise kept_from(put.path, error, "not_removed") from error
    _unlink(put.path)
    return True


def _unlink(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise kept_from(file, error, "not_removed") from error


def _with(taken: Taken, put: PutFile, is_removed: bool | None) -> Taken:
    match is_removed:
        case True:
            return replace(taken, removed=(*taken.removed, put.path))
        case False:
            return replace(taken, left=(*taken.left, put.path))
        case None:
            return replace(taken, gone=(*taken.gone, put.path))
