"""Where mubiao keeps what is its own: logs, locks and pages shown in the browser.

Pages show customers and addresses, so nobody but the user may look into it.
"""

import os
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

_FOR_USER_ALONE = 0o700


def state_folder() -> Path:
    """Return the user's own folder for it, made if it is not there, closed to everybody else.

    Where it cannot be made, one of the user's own in the temporary folder: none of it is missed when
    it is gone, or it asks ``is_lasting`` first.
    """
    folder = _at_home()
    return folder if _is_made(folder) else _for_now()


def is_lasting(folder: Path) -> bool:
    """Return whether a folder from ``state_folder`` is still there tomorrow."""
    return folder == _at_home()


def _is_made(folder: Path) -> bool:
    """Return whether a folder is there, or can be made, and we may write into it."""
    try:
        folder.mkdir(mode=_FOR_USER_ALONE, parents=True, exist_ok=True)
    except OSError:
        return False
    with suppress(OSError):  # somebody else's, or on a drive that knows no users
        mode = stat.S_IMODE(folder.stat().st_mode)
        if mode & ~_FOR_USER_ALONE:  # made by an earlier version, or by a copy
            folder.chmod(mode & _FOR_USER_ALONE)
    return os.access(folder, os.W_OK)


def _for_now() -> Path:
    """Return a folder of the user's own in the temporary one, which may be everybody's."""
    shared = Path(tempfile.gettempdir())
    folder = shared / f"mubiao-{_user()}"
    with suppress(OSError):
        folder.mkdir(mode=_FOR_USER_ALONE, exist_ok=True)
        if _is_ours(folder) and _is_made(folder):
            return folder
    with suppress(OSError):
        return Path(tempfile.mkdtemp(prefix="mubiao-"))
    return shared / f"mubiao-{token_hex(8)}"  # not made: whoever writes there says what is wrong


if sys.platform == "win32":

    def _user() -> str:
        return "own"  # Windows has a temporary folder for each user

    def _is_ours(folder: Path) -> bool:
        return folder.is_dir()

else:

    def _user() -> str:
        return str(os.getuid())

    def _is_ours(folder: Path) -> bool:
        """Return whether a folder is one that somebody else has not put there, or a link to one."""
        told = folder.lstat()
        return stat.S_ISDIR(told.st_mode) and told.st_uid == os.getuid()


def _at_home() -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home) / "mubiao"
    if sys.platform == "darwin":
        return home / "Library" / "Logs" / "mubiao"
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "mubiao"
