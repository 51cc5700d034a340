"""The files that are put on a system, with their content: nothing is written here."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from addin.installation.faults import NotInstalled
from addin.installation.menu_entry import menu_entry
from addin.installation.places import Places
from addin.installation.program import WINDOW, Program, without_console
from addin.installation.shortcut import Shortcut, is_on_drive, shortcut_bytes
from workbook.schema.installation_words import MENU_COMMENT


@dataclass(frozen=True, slots=True)
class Piece:
    """A file that belongs on the system.

    Attributes:
        id: What it is: "add_in", "script" or "menu".
        path: Where it belongs.
        content: All of it.
    """

    id: str
    path: Path
    content: bytes


def pieces_of(places: Places, program: Program) -> tuple[Piece, ...]:
    """Return the files that make a program's buttons appear.

    Raises:
        NotInstalled: On Windows, the program is not on a drive of the computer.
    """
    found: list[Piece] = []
    if places.add_in is not None:
        from addin.ribbon.build import build_xlam

        content = build_xlam(interpreter=program.interpreter, folder=program.folder)
        found.append(Piece("add_in", places.add_in, content))
    if places.script is not None:
        from addin.ribbon.build import build_script

        content = build_script(interpreter=program.interpreter, folder=program.folder)
        found.append(Piece("script", places.script, content))
    if places.menu is not None:
        entry = _shortcut(program) if places.platform == "windows" else menu_entry(program)
        found.append(Piece("menu", places.menu, entry))
    return tuple(found)


def _shortcut(program: Program) -> bytes:
    for path in (program.interpreter, program.folder):
        if not is_on_drive(path):
            raise NotInstalled("not_on_drive", Path(path))
    return shortcut_bytes(
        Shortcut(
            target=without_console(program.interpreter),
            arguments=subprocess.list2cmdline(WINDOW),
            folder=program.folder,
            comment=" · ".join(MENU_COMMENT.both()),
        )
    )
