"""A worker: the process in which members' files are read, so that it alone is lost with a bad one.

It is told by numbers which files to check and answers each as soon as it is done. A thread sends the
answers, so that reading goes on while whoever waits for them is busy. It prints nothing: the readers'
own complaints would stand between the lines of the command.
"""

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from addin.collecting import collect_no_more, collect_rarely
from addin.worker_limits import Limits, bound_memory
from workbook.check.checked import CheckedBook
from workbook.pipeline import Source

Check = Callable[[Source], CheckedBook]
Job = tuple[Check, Sequence[Source], Limits]  # what is done with which files, and what one may cost
Answer = tuple[int, CheckedBook | None]  # a file's number; None: the memory did not suffice for it

HERE, READY = b"?", b""  # begun, and to be told what to do; told
FASTEST = 5  # the pickle protocol that copies least
GRACE = 10  # seconds after which a worker ends itself that nobody has ended


def serve(pipe: Connection) -> None:
    """Check files until nobody asks for more; the target of a worker's process.

    What is to be done comes by the pipe, and not with the process: whoever starts it would have to
    wait until it reads.

    Args:
        pipe: Where the job and then the numbers of the files come from, and where the answers go.
    """
    _keep_quiet()
    collect_rarely()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    answers: SimpleQueue[bytes] = SimpleQueue()
    pipe.send_bytes(HERE)
    job: Job = pipe.recv()
    check, sources, limits = job
    bound_memory(limits.memory)
    pipe.send_bytes(READY)  # at once: from here on, what it dies of is a file
    threading.Thread(target=_send, args=(pipe, answers), daemon=True).start()
    with _Logged():
        while numbers := _asked(pipe):
            coming = tuple(sources[number] for number in numbers)
            threading.Thread(target=_fetch, args=(coming,), daemon=True).start()
            for number in numbers:
                _alarm(limits.seconds + GRACE)
                answers.put(_answer(check, sources, number))
            _alarm(0)
    collect_no_more()


def _asked(pipe: Connection) -> Sequence[int]:
    """Return the numbers of the next files; none once nobody is there to ask."""
    try:
        numbers: Sequence[int] = pipe.recv()
    except (EOFError, ConnectionError):
        return ()
    return numbers


def _fetch(sources: Iterable[Source]) -> None:
    """Have the next files brought near; one that never comes holds up none that is there."""
    for source in sources:
        source.fetch()


def _answer(check: Check, sources: Sequence[Source], number: int) -> bytes:
    try:
        return pickle.dumps((number, check(sources[number])), FASTEST)
    except MemoryError:
        return pickle.dumps((number, None), FASTEST)


def _send(pipe: Connection, answers: "SimpleQueue[bytes]") -> None:
    while True:
        try:
            pipe.send_bytes(answers.get())
        except ConnectionError:  # nobody waits for it any more
            os._exit(1)


def _keep_quiet() -> None:
    """Leave Ctrl-C to the command, which ends its workers, and say nothing on its terminal."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)


def _end_with_parent() -> None:
    """End when the command ends, however it does, and whatever is being read meanwhile."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _alarm(seconds: float) -> None:
    """Have the system end this process in so many seconds, where it can; 0 for never.

    A reader that lets no other thread run would outlive a command that was killed.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


class _Logged:
    """Writes down where a fault of ours came up, before the worker dies of it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            from addin.last_resort import write_log

            write_log(error)
