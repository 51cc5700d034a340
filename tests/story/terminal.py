"""A command on a terminal of its own, with somebody at the keyboard."""

import fcntl
import os
import pty
import re
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds that something may take on a busy machine
MOMENT = 0.005


class OnTerminal:
    """A command that runs on a terminal; used as a context, it is gone at its end."""

    def __init__(self, *words: str, cwd: Path, env: Mapping[str, str] | None = None) -> None:
        """Start it.

        Args:
            words: The command and its arguments.
            cwd: Where.
            env: What is set beside the environment.
        """
        self._keyboard, screen = pty.openpty()
        self.command = subprocess.Popen(
            [sys.executable, "-m", "addin", *words],
            cwd=cwd,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "TERM": "xterm",
                "COLUMNS": "100",
                **(env or {}),
            },
            stdin=screen,
            stdout=screen,
            stderr=screen,
            start_new_session=True,
            preexec_fn=_take_terminal,  # noqa: PLW1509 - a single system call
        )
        os.close(screen)
        self._shown = bytearray()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        for each in (*descendants(self.command.pid), self.command.pid):
            with suppress(ProcessLookupError):
                os.kill(each, 9)
        self.command.wait()
        self._reader.join()
        os.close(self._keyboard)

    def type(self, text: str) -> None:
        """Type a line, or press the key of a control character."""
        os.write(self._keyboard, text.encode())

    def press_ctrl_c(self) -> float:
        """Press Ctrl-C and return how many seconds the command then took to end."""
        begun = time.monotonic()
        os.write(self._keyboard, b"\x03")
        self.command.wait()
        return time.monotonic() - begun

    def has_shown(self, pattern: str) -> bool:
        """Return whether a regular expression is found on the screen; the command still runs."""
        is_there = re.search(pattern, self._shown.decode(errors="replace")) is not None
        assert is_there or self.command.poll() is None, self.shown()
        return is_there

    def shown(self) -> str:
        """Wait until the command has ended and return all that was on the screen."""
        self.command.wait()
        self._reader.join()
        return self._shown.decode(errors="replace")

    def _read(self) -> None:
        with suppress(OSError):  # what Linux says when the last program has left the terminal
            while some := os.read(self._keyboard, 2**16):
                self._shown += some


def descendants(pid: int) -> list[int]:
    """Return the processes that a process has started, and those that they have, which still run."""
    parents: dict[int, list[int]] = {}
    for number, (_, parent) in _states():
        parents.setdefault(parent, []).append(number)
    found, look = [], [pid]
    while look:
        look = [child for each in look for child in parents.get(each, [])]
        found += look
    return found


def is_running(pid: int) -> bool:
    """Return whether a process has not ended."""
    return any(number == pid for number, _ in _states())


def until(is_so: Callable[[], bool], *, seconds: float = PATIENCE) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it did not happen"
        threading.Event().wait(MOMENT)


def _take_terminal() -> None:
    """Make the terminal the one whose Ctrl-C this process hears."""
    fcntl.ioctl(0, termios.TIOCSCTTY)


def _states() -> Iterator[tuple[int, tuple[str, int]]]:
    """Yield the number, the state and the parent of every process that has not ended."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):
            state, parent = stat.read_text().rpartition(")")[2].split()[:2]
            if state not in "ZX":
                yield int(stat.parent.name), (state, int(parent))
