"""The workers as a whole: who reads what, and what happens to a file that one of them did not survive.

Each worker has a pipe of its own and shares nothing with the others, so however one ends, it cannot
hold the others up. The standard pool gives up as a whole when a worker dies and has no time limit;
``pebble`` has one, but its workers share a pipe and its locks, which a worker may take with it.

A file that its worker did not survive is read once more, alone, by a new worker; the machine may have
been short of memory for another reason, or asleep. The second time it is refused.
"""

import pickle
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing.connection import wait
from time import monotonic
from types import TracebackType
from typing import Self

from addin.worker import FASTEST, HERE, READY, Answer, Check, Job
from addin.worker_held import Held
from addin.worker_limits import Limits
from workbook.check.checked import CheckedBook
from workbook.check.member import refused
from workbook.pipeline import Source
from workbook.read.refusal import Refusal

AHEAD = 32  # files a worker knows of, so that it has work while nobody looks after it
MOST_STILLBORN = 3  # workers in a row that ended before they were ready: here none can be had


class NoWorkers(Exception):  # noqa: N818 - what is the case; caught by ``addin.workers`` alone
    """This system lets no worker start."""


class Crew:
    """Workers that check files; used as a context, they are gone at its end."""

    def __init__(self, check: Check, sources: Sequence[Source], limits: Limits) -> None:
        """Begin without a worker.

        Args:
            check: A function that can be sent to another process.
            sources: The files.
            limits: What a file may cost.
        """
        job: Job = (check, sources, limits)
        self._job = pickle.dumps(job, FASTEST)
        self._sources, self._limits = sources, limits
        self._waiting = deque(range(len(sources)))
        self._suspects: deque[int] = deque()
        self._tried: set[int] = set()
        self._workers: list[Held] = []
        self._stillborn = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.let_go() if kind is None else worker.kill()
        for worker in self._workers:
            worker.end()

    def start(self, workers: int) -> None:
        """Start so many workers, each with its first files.

        Raises:
            NoWorkers: The system lets none start.
        """
        for _ in range(workers):
            self._replace()

    def checked(self) -> Iterator[tuple[int, CheckedBook]]:
        """Yield each file's number and what was found, as they come.

        Raises:
            NoWorkers: The system lets none start any more; some files are left.
        """
        while self._waiting or self._suspects or any(each.files for each in self._workers):
            now = monotonic()
            limit = min(each.deadline for each in self._workers)
            spoke = wait([each.pipe for each in self._workers], max(0.0, limit - now))
            for worker in tuple(self._workers):
                if worker.pipe in spoke:
                    yield from self._heard(worker)
                elif worker.deadline <= now:
                    yield from self._lost(worker, "read_too_slow")

    def suspected(self, number: int) -> CheckedBook | None:
        """Return a file that must not be read here, since a worker did not survive it, as refused."""
        return self._refused(number, "read_broke_down") if number in self._tried else None

    def _heard(self, worker: Held) -> Iterator[tuple[int, CheckedBook]]:
        try:
            message = worker.pipe.recv_bytes()
        except (EOFError, OSError):  # it ended, perhaps in the middle of an answer
            yield from self._lost(worker, "read_broke_down")
            return
        if message == HERE:
            worker.tell(self._job)
            return
        if message == READY:
            self._stillborn = 0
            worker.spoke()
            return
        answer: Answer = pickle.loads(message)  # noqa: S301 - from our own worker
        number, book = answer
        if book is None:
            yield from self._lost(worker, "read_too_large")
            return
        worker.files.popleft()
        self._give(worker)
        worker.spoke()
        yield number, book

    def _lost(self, worker: Held, reason: str) -> Iterator[tuple[int, CheckedBook]]:
        """Do without a worker; what it was at is a suspect, or refused if it was one already."""
        self._workers.remove(worker)
        worker.kill()
        worker.end()
        unread = worker.files
        if not worker.is_ready:
            self._stillborn += 1
        elif unread:
            number = unread.popleft()
            if number in self._tried:
                yield number, self._refused(number, reason)
            else:
                self._tried.add(number)
                self._suspects.append(number)
        for number in reversed(unread):
            (self._suspects if number in self._tried else self._waiting).appendleft(number)
        if self._waiting or self._suspects:
            self._replace()

    def _refused(self, number: int, reason: str) -> CheckedBook:
        seconds = f"{self._limits.seconds:g}"
        return refused(Refusal.of(self._sources[number].file, reason, found=seconds))

    def _replace(self) -> None:
        """Start another worker; where none starts any more, those that are left go on."""
        try:
            self._start()
        except NoWorkers:
            if not self._workers:
                raise
            for worker in self._workers:
                if not worker.files:
                    self._give(worker)

    def _start(self) -> None:
        if self._stillborn >= MOST_STILLBORN:
            raise NoWorkers
        try:
            worker = Held(self._limits.seconds)
        except OSError as error:  # no more processes for this user
            raise NoWorkers from error
        self._workers.append(worker)
        self._give(worker)

    def _give(self, worker: Held) -> None:
        """Give a worker more files when it has few; a suspect it gets alone, as the first of all."""
        if self._suspects and not worker.files:
            worker.ask((self._suspects.popleft(),))
            return
        share = len(self._waiting) // (2 * len(self._workers))
        files = min(len(self._waiting), AHEAD, max(1, share))
        if files and len(worker.files) <= files // 2 and self._tried.isdisjoint(worker.files):
            worker.ask(tuple(self._waiting.popleft() for _ in range(files)))
