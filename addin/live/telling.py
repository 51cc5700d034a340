"""How whoever pressed a button is told what stopped it: in Excel, else in a box of the system's."""

import subprocess
import sys

from addin.errors import MubiaoError
from addin.last_resort import Reported
from addin.live.host import Host
from workbook.schema.words import Lang

TITLE = "mubiao"
_ICON, _IN_FRONT = 0x30, 0x10000  # MB_ICONWARNING, MB_SETFOREGROUND
_SCRIPT = (
    "on run argv",
    'display dialog (item 1 of argv) with title (item 2 of argv) buttons {"OK"} default button 1',
    "end run",
)


class Told(Reported):
    """Runs a button's command so that whatever stops it is told where the button is.

    Attributes:
        host: The program that holds the book, as soon as it answers.
    """

    def __init__(self, lang: Lang, command: str) -> None:
        """Begin while no program answers yet."""
        super().__init__(lang, command=command)
        self.host: Host | None = None

    def _sentence(self, error: MubiaoError) -> str:
        """Return why the command was not done, without a word about the command line."""
        return error.told_at_button(self.lang)

    def _say(self, code: str, sentence: str) -> None:
        """Say it in the book's window; what Excel cannot say any more, the system does."""
        del code  # for programs
        if self.host is None:
            say_alone(sentence)
            return
        try:
            with self.host:
                self.host.say(sentence, is_grave=True)
        except MubiaoError:  # Excel is gone, or does not listen; what is to be said is not lost
            say_alone(sentence)


def say_alone(sentence: str) -> None:
    """Show a sentence without Excel and wait until it is read; on Linux, print it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, _ICON | _IN_FRONT)
    elif sys.platform == "darwin":
        lines = [word for line in _SCRIPT for word in ("-e", line)]
        subprocess.run(["/usr/bin/osascript", *lines, sentence, TITLE], check=False)  # noqa: S603
    else:
        print(f"mubiao: {sentence}", file=sys.stderr)
