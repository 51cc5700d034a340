"""Looks at the files that were put on the system: in place, unchanged, of this version, not marked."""

import shlex

from addin.installation.check import Check, State, found, sentence
from addin.installation.machine import Machine
from addin.installation.pieces import Piece
from addin.installation.receipt import Receipt, in_short


def check_piece(piece: Piece, receipt: Receipt | None) -> Check:
    """Look at a file that belongs on the system.

    Args:
        piece: The file as this version puts it there for the program the buttons start.
        receipt: The note of what was put; None if nothing was.
    """
    file = str(piece.path)
    put = None if receipt is None else receipt.file(piece.id)
    if not piece.path.is_file():
        if put is None:
            return Check(piece.id, State.BAD, found("not_installed"), sentence("not_installed"))
        told = sentence("add_in_gone" if piece.id == "add_in" else "gone_again", file=file)
        return Check(piece.id, State.BAD, found("gone", file=file), told)
    try:
        there = piece.path.read_bytes()
    except OSError as error:
        told = sentence("unreadable", file=file, why=error.strerror or "")
        return Check(piece.id, State.UNKNOWN, found("denied"), told)
    if there == piece.content:
        return Check(piece.id, State.OK, found("in", file=file))
    is_as_put = put is not None and in_short(there) == put.sha256
    return Check(
        piece.id,
        State.WARN if is_as_put else State.BAD,
        found("older" if is_as_put else "changed", file=file),
        sentence("again", file=file),
    )


def check_mark(piece: Piece, machine: Machine) -> Check:
    """Look for the mark that systems put on downloaded files; Excel loads no add-in with one."""
    file = str(piece.path)
    if not machine.is_marked(piece.path):
        return Check("mark", State.OK, found("unmarked"))
    if machine.places.platform == "macos":
        told = sentence("mark_macos", file=file, quoted=shlex.quote(file))
    else:
        told = sentence("mark_windows", file=file, quoted=file.replace("'", "''"))
    return Check("mark", State.BAD, found("marked", file=file), told)
