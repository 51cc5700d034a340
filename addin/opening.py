"""Opens a result in whatever the system opens workbooks with."""

import os
import subprocess
import sys
from pathlib import Path

from addin.errors import FileUnread


def open_file(file: Path) -> None:
    """Open a file as a double click would.

    Raises:
        FileUnread: Nothing on this machine opens it.
    """
    try:
        if sys.platform == "win32":
            os.startfile(file)  # noqa: S606 - our own result, by its path
        else:
            opener = "open" if sys.platform == "darwin" else "xdg-open"
            subprocess.Popen(  # noqa: S603 - our own result, by its path
                [opener, str(file)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
    except OSError as error:
        raise FileUnread("not_opened", file, error.strerror or "") from error
