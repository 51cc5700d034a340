"""Checks files on several processes, where there are enough of them to pay for starting those.

Processes are spawned on every system alike, so what runs on Linux runs on Windows and macOS. A worker
imports the reader and the checks, no pandas and no terminal.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager

from addin.collecting import collect_rarely
from workbook.check.checked import CheckedBook
from workbook.check.member import refused
from workbook.pipeline import Source
from workbook.read.refusal import Refusal

Check = Callable[[Source], CheckedBook]

FEWEST_FILES = 24  # below, two workers take longer to start than one process to finish
MOST_WORKERS = 8
PER_TASK = 8  # files sent at a time


def check_files(
    check: Check, sources: Iterable[Source], *, meanwhile: Callable[[], None] | None = None
) -> Iterator[CheckedBook]:
    """Yield each file checked, in the order of the sources.

    A file that takes the reader's process down with it is refused like any unreadable one.

    Args:
        check: A function that can be sent to another process.
        sources: The files.
        meanwhile: Done here while the workers are busy.
    """
    waiting = tuple(sources)
    if len(waiting) < FEWEST_FILES:
        yield from map(check, waiting)
        return
    done = 0
    try:
        for book in _on_workers(check, waiting, _worker_count(), meanwhile=meanwhile):
            done += 1
            yield book
    except BrokenProcessPool:
        for source in waiting[done:]:
            yield _alone(check, source)


def _on_workers(
    check: Check,
    sources: Sequence[Source],
    workers: int,
    *,
    meanwhile: Callable[[], None] | None = None,
) -> Iterator[CheckedBook]:
    pool = ProcessPoolExecutor(
        workers,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_begin,
        initargs=(check,),
    )
    try:
        with _interrupts_unheard():
            books = pool.map(_checked, sources, chunksize=PER_TASK)
        if meanwhile is not None:
            meanwhile()
        yield from books
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _alone(check: Check, source: Source) -> CheckedBook:
    """Check a file in a process of its own, which it may take down."""
    try:
        return next(_on_workers(check, (source,), 1))
    except BrokenProcessPool:
        return refused(Refusal.of(source.file, "part_unreadable", found="xl"))


_check: list[Check] = []  # in a worker: what it was started for, sent once and not with every file


def _begin(check: Check) -> None:
    """Ready a worker. Ctrl-C ends it without a word; the command itself says that it stopped."""
    collect_rarely()
    _check.append(check)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _checked(source: Source) -> CheckedBook:
    return _check[0](source)


def _worker_count() -> int:
    return max(2, min(MOST_WORKERS, os.cpu_count() or 1))


@contextmanager
def _interrupts_unheard() -> Iterator[None]:
    """Start workers so that Ctrl-C before they are ready does not make them complain.

    A process that is spawned while interrupts are ignored ignores them too, until it says otherwise.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
