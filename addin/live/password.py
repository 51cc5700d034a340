"""The mail password, asked for in a box of our own: a button has no terminal, and Office's boxes show it."""

import subprocess
import sys

from addin.live.telling import TITLE
from addin.mail.errors import PasswordLacking
from addin.mail.secrets import Secret

_SCRIPT = (
    "on run argv",
    (
        "set told to display dialog (item 1 of argv) with title (item 2 of argv)"
        ' default answer "" with hidden answer'
    ),
    "return text returned of told",
    "end run",
)


def ask_in_a_box(prompt: str) -> Secret:
    """Ask for a password without showing it.

    Args:
        prompt: Whose password it is.

    Raises:
        PasswordLacking: It was called off, or no box can be shown here.
    """
    typed = _asked_on_a_mac(prompt) if sys.platform == "darwin" else _asked(prompt)
    if not typed:
        raise PasswordLacking("password_called_off")
    return Secret(typed)


def _asked(prompt: str) -> str | None:
    """Show a box in front of everything and return what was typed; None where it was called off.

    In a process of its own: where the screen goes away, Tk ends the process that it runs in.
    """
    line = [sys.executable, "-I", "-m", "addin.live.password_box", prompt, TITLE]
    done = subprocess.run(line, capture_output=True, encoding="utf-8", check=False)  # noqa: S603
    if done.returncode:  # no Tk, as in Debian's Python, or no screen
        raise PasswordLacking("no_password")
    return done.stdout


def _asked_on_a_mac(prompt: str) -> str | None:
    lines = [word for line in _SCRIPT for word in ("-e", line)]
    line = ["/usr/bin/osascript", *lines, prompt, TITLE]
    done = subprocess.run(line, capture_output=True, encoding="utf-8", check=False)  # noqa: S603
    return done.stdout.removesuffix("\n") if done.returncode == 0 else None
