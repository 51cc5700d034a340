"""``mubiao window``: the buttons in a window of their own, for when Office is not to start programs."""

import os
import sys
from collections.abc import Mapping
from ctypes import CDLL
from datetime import date
from pathlib import Path

from addin.errors import MubiaoError
from addin.exit_codes import DONE
from addin.installation.program import with_console
from addin.languages import system_lang
from addin.outcome import Outcome
from addin.request import Request

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
X11 = "Qt/lib/libQt6XcbQpa.so.6"  # below PySide6's folder, on Linux


class NoWindow(MubiaoError):  # noqa: N818 - named for what happened, in the user's words
    """No window can be shown on this machine."""


def window(request: Request) -> Outcome:
    """Show the window until it is closed.

    Raises:
        NoWindow: PySide6 is not installed or cannot start, or there is no screen.
    """
    lang = request.lang or system_lang()
    _check_screen(os.environ)
    try:
        import PySide6
        from PySide6 import QtWidgets  # noqa: F401 - all that follows needs it
    except ModuleNotFoundError as error:
        raise NoWindow("window_missing", path=with_console(sys.executable)) from error
    except ImportError as error:
        raise NoWindow("window_blocked", why=str(error)) from error
    if not os.environ.get("QT_QPA_PLATFORM"):
        _check_x11(Path(PySide6.__file__).parent)
    from addin.window.run import run

    run(lang, wanted=request.lang, today=date.today())
    return Outcome(code=DONE, lang=lang)


def _check_screen(environment: Mapping[str, str]) -> None:
    """Say it before Qt does, which would end the process without a sentence.

    Raises:
        NoWindow: There is no screen.
    """
    has_screen = sys.platform in ("win32", "darwin") or any(map(environment.get, SCREENS))
    if not has_screen:
        raise NoWindow("no_screen")


def _check_x11(folder: Path) -> None:
    """Load what shows a window on X11: where a library is missing, Qt would only abort.

    Raises:
        NoWindow: A library is missing.
    """
    library = folder / X11
    if library.exists():
        try:
            CDLL(str(library))
        except OSError as error:
            raise NoWindow("window_blocked", why=str(error)) from error
