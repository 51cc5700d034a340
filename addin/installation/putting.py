"""Puts files in their places: whole, nothing foreign overwritten, and each noted as soon as it is there."""

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from addin.errors import FileUnwritten
from addin.installation.faults import NotInstalled, kept_from, reason
from addin.installation.pieces import Piece
from addin.installation.places import Places
from addin.installation.program import Program
from addin.installation.receipt import PutFile, Receipt, in_short, read_receipt, write_receipt
from addin.installation.removing import remove_file
from addin.save import Disk, save


def put(
    places: Places, program: Program, pieces: tuple[Piece, ...], marked: Iterable[Path]
) -> Receipt:
    """Put files in their places and return the note of it.

    A file that holds the right content already is left as it is, unless it carries a download
    mark: only a new file is without one.

    Args:
        places: Where the note is kept.
        program: What the buttons start.
        pieces: The files.
        marked: Those in place that carry a download mark.

    Raises:
        NotInstalled: Somebody else's file is in the way, or Excel has it open, or the system does
            not let us. What was put before that is noted, and is taken away by ``take_away``.
    """
    before = read_receipt(places.receipt) or Receipt(program=program)
    known = {each.path for each in before.files}
    for piece in pieces:
        if piece.path not in known and os.path.lexists(piece.path) and not _is_there(piece):
            raise NotInstalled("foreign", piece.path)
    receipt = replace(before, program=program)
    receipt = _with_folder(receipt, places.state)
    again = set(marked)
    for piece in pieces:
        receipt = _with_folder(receipt, piece.path.parent)
        if piece.path in again or not _is_there(piece):
            _write(piece)
        receipt = _with_file(receipt, piece)
        _note(places, receipt)
    return _without_others(places, receipt, pieces)


def _is_there(piece: Piece) -> bool:
    try:
        return piece.path.is_file() and piece.path.read_bytes() == piece.content
    except OSError as error:
        raise kept_from(piece.path, error, "not_put") from error


def _with_folder(receipt: Receipt, folder: Path) -> Receipt:
    """Make a folder, and remember which ones had to be made for it."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotInstalled("not_put", folder, error.strerror or "") from error
    return replace(receipt, folders=(*receipt.folders, *reversed(missing)))


def _with_file(receipt: Receipt, piece: Piece) -> Receipt:
    others = (each for each in receipt.files if each.path != piece.path)
    mine = PutFile(piece.id, piece.path, in_short(piece.content))
    return replace(receipt, files=(*others, mine))


def _write(piece: Piece) -> None:
    try:
        save(piece.path, piece.content, disk=Disk(replace=_replace))
    except FileUnwritten as error:
        raise NotInstalled("not_put", piece.path, reason(error)) from error


def _replace(draft: Path, target: Path) -> None:
    """Put a draft in the target's place; never beside it, or Excel would load two add-ins."""
    try:
        os.replace(draft, target)
    except PermissionError as error:
        raise kept_from(target, error, "not_put") from error


def _note(places: Places, receipt: Receipt) -> None:
    try:
        write_receipt(places.receipt, receipt)
    except FileUnwritten as error:
        raise NotInstalled("not_put", places.receipt, reason(error)) from error


def _without_others(places: Places, receipt: Receipt, pieces: tuple[Piece, ...]) -> Receipt:
    """Take away what an earlier version put where this one puts nothing."""
    wanted = {piece.path for piece in pieces}
    for each in receipt.files:
        if each.path not in wanted:
            remove_file(each)
            receipt = replace(receipt, files=tuple(f for f in receipt.files if f != each))
            _note(places, receipt)
    return receipt
