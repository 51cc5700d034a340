"""A worker as whoever started it holds it: its process, its pipe, and what it has been asked for."""

import math
import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from time import monotonic

from addin.worker import serve

START_SECONDS = 60.0  # a virus scanner may look at every module that is imported
END_SECONDS = 5.0  # in which a worker ends that has no more to do
KILLED_SECONDS = (
    0.5  # one that was killed; longer only where a share holds it, which nobody waits for
)


class Held:
    """One worker.

    Attributes:
        pipe: The end of its pipe that is here.
        files: The numbers of the files it was asked for and has not answered, in order.
        is_ready: It has begun; before that, no file can be what it died of.
        deadline: When it has to have answered next.
    """

    def __init__(self, seconds: float) -> None:
        """Start it.

        Args:
            seconds: What a file may take.

        Raises:
            OSError: The system does not let it start.
        """
        # Spawned on every system alike: what runs on Linux runs on Windows and macOS.
        spawn = multiprocessing.get_context("spawn")
        self.pipe, theirs = spawn.Pipe()
        self.files: deque[int] = deque()
        self.is_ready = False
        self.deadline = monotonic() + START_SECONDS
        self._seconds = seconds
        self._is_told = False
        self._is_killed = False
        self._process = spawn.Process(target=serve, args=(theirs,), daemon=True)
        is_started = False
        try:
            with _unheard_by_it():
                self._process.start()
            is_started = True
        finally:
            theirs.close()
            if not is_started:
                self.kill()

    def ask(self, numbers: Sequence[int]) -> None:
        """Give it files to check, after those it has."""
        if self.is_ready and not self.files:
            self.deadline = monotonic() + self._seconds
        self.files.extend(numbers)
        if self._is_told:
            with suppress(ConnectionError):  # it has just ended, which its pipe will say
                self.pipe.send(tuple(numbers))

    def tell(self, job: bytes) -> None:
        """Tell it what to do, now that it listens, and which files it was given meanwhile."""
        self._is_told = True
        with suppress(ConnectionError):
            self.pipe.send_bytes(job)
            if self.files:
                self.pipe.send(tuple(self.files))

    def spoke(self) -> None:
        """Give it time for its next file: it is ready, or has answered."""
        self.is_ready = True
        self.deadline = monotonic() + self._seconds if self.files else math.inf

    def let_go(self) -> None:
        """Tell it that there is no more to do."""
        self.pipe.close()

    def kill(self) -> None:
        """End it now, whatever it does."""
        self._is_killed = True
        self.pipe.close()
        if self._process.pid is not None:
            self._process.kill()

    def end(self) -> None:
        """Wait until it is gone; one that takes too long is made to."""
        if not self._is_killed:
            self._process.join(END_SECONDS)
            self._process.kill()
        self._process.join(KILLED_SECONDS)


if sys.platform == "win32":
    import ctypes

    @contextmanager
    def _unheard_by_it() -> Iterator[None]:
        """Start a process that does not hear Ctrl-C: it would complain before it is ready."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.SetConsoleCtrlHandler(None, 1)
        try:
            yield
        finally:
            kernel.SetConsoleCtrlHandler(None, 0)

else:
    from multiprocessing import resource_tracker

    @contextmanager
    def _unheard_by_it() -> Iterator[None]:
        """Start a process that does not hear Ctrl-C: it would complain before it is ready.

        What is pressed meanwhile is heard here, a moment later.
        """
        resource_tracker.ensure_running()  # the first start would let Ctrl-C through again
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
