"""Where mubiao keeps what is its own: logs, locks and pages shown in the browser."""

import os
import sys
import tempfile
from pathlib import Path


def state_folder() -> Path:
    """Return the user's own folder for it, made if it is not there.

    Where it cannot be made, the temporary folder: none of it is missed when it is gone.
    """
    folder = _at_home()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.gettempdir())
    return folder if os.access(folder, os.W_OK) else Path(tempfile.gettempdir())


def _at_home() -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home) / "mubiao"
    if sys.platform == "darwin":
        return home / "Library" / "Logs" / "mubiao"
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "mubiao"
