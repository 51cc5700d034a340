"""Letters by Outlook on Windows, always through a child process: Outlook may never answer.

The new Outlook cannot be driven from outside, and asking for it may hang (pywin32 issues 2063, 2156).
"""

import json
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Sequence
from typing import Any, Literal

from addin.mail.errors import OutlookLacking
from addin.mail.way import Answer, Message, Refused, Sent, Unknown
from workbook.schema.mail_words import SAID
from workbook.schema.words import Words

PROBE_WAIT, SEND_WAIT = 20.0, 120.0  # seconds; Outlook may be starting
CHILD = (sys.executable, "-I", "-m", "addin.mail.outlook_child")
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)

Mode = Literal["show", "send"]


class Outlook:
    """A way out by Outlook: it shows a letter to be sent by a person, or sends it."""

    def __init__(
        self,
        mode: Mode = "show",
        *,
        child: Sequence[str] = CHILD,
        wait: float = SEND_WAIT,
        is_windows: bool = sys.platform == "win32",
    ) -> None:
        """Keep how to reach it.

        Args:
            mode: Show each letter, or send it.
            child: The program that speaks with Outlook.
            wait: Seconds until it must have answered about one letter.
            is_windows: Whether there may be an Outlook that can be driven.
        """
        self._mode = mode
        self._child = child
        self._wait = wait
        self._is_windows = is_windows
        self._is_there = False

    def probe(self, wait: float = PROBE_WAIT) -> str:
        """Return Outlook's version.

        Raises:
            OutlookLacking: It is not there, cannot be driven, or does not answer in time.
        """
        if not self._is_windows:
            raise OutlookLacking("no_outlook", why=SAID["no_windows"])
        try:
            told = self._asked({"do": "probe"}, wait)
        except TimeoutError:
            raise OutlookLacking("no_outlook", why=SAID["outlook_silent"]) from None
        if "version" not in told:
            raise OutlookLacking("no_outlook", why=str(told.get("failed") or told.get("not_begun")))
        self._is_there = True
        return str(told["version"])

    def send(self, message: Message, *, going: Callable[[], None]) -> Answer:
        """Let one letter go.

        Raises:
            OutlookLacking: It is not there, cannot be driven, or does not answer.
        """
        if not self._is_there:
            self.probe()
        going()
        content = b64encode(message.content).decode()
        job = {"do": self._mode, "content": content, "to": message.recipient}
        try:
            told = self._asked(
                {**job, "subject": message.subject, "name": message.name}, self._wait
            )
        except TimeoutError:
            self._is_there = False
            return Unknown(SAID["outlook_silent"])
        if told.get("done"):
            return Sent(SAID["outlook_shown"] if self._mode == "show" else SAID["outlook_took"])
        if "other" in told:
            return Refused(0, _filled(SAID["outlook_other"], found=str(told["other"])))
        if "not_begun" in told:
            return Refused(0, _filled(SAID["outlook_failed"], why=str(told["not_begun"])))
        return Unknown(_filled(SAID["outlook_failed"], why=str(told.get("failed", ""))))

    def close(self) -> None:
        """Outlook stays open: it may still have to send what it was given."""

    def _asked(self, job: dict[str, str], wait: float) -> dict[str, Any]:
        """Return the child's answer; one that is no answer says what the child said last.

        Raises:
            TimeoutError: There was none in time; the child is ended.
        """
        try:
            done = subprocess.run(  # noqa: S603 - our own program
                self._child,
                input=json.dumps(job).encode(),
                capture_output=True,
                check=False,
                timeout=wait,
                creationflags=_NO_WINDOW,
            )
        except subprocess.TimeoutExpired:
            raise TimeoutError from None
        except OSError as error:
            return {"failed": error.strerror or str(error)}
        try:
            told = json.loads(done.stdout)
        except ValueError:
            lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
            return {"failed": lines[-1] if lines else str(done.returncode)}
        return told if isinstance(told, dict) else {"failed": str(told)}


def _filled(words: Words, **facts: str) -> Words:
    return Words(words.of("zh", **facts), words.of("en", **facts))
