"""Checks files in processes of their own, so that no file can stop, slow or break the others.

Processes are spawned on every system alike, so what runs on Linux runs on Windows and macOS. A worker
imports the reader and the checks, no pandas and no terminal.
"""

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing

from addin.cache.memory import Noting
from addin.worker import Check
from addin.worker_crew import Crew, NoWorkers
from addin.worker_limits import LIMITS, Limits
from workbook.check.checked import CheckedBook
from workbook.pipeline import Source

Come = Callable[[Iterable[CheckedBook]], Iterable[CheckedBook]]

PER_WORKER = 24  # files; below, a second worker takes longer to start than the first to finish
MOST_WORKERS = 8


def check_files(
    check: Check,
    sources: Iterable[Source],
    *,
    meanwhile: Callable[[], None] | None = None,
    come: Come = iter,
    limits: Limits = LIMITS,
) -> Iterator[CheckedBook]:
    """Yield each file checked, in the order of the sources.

    A file that takes too long, needs too much memory or breaks its reader is tried once more, alone,
    and then refused; the others do not notice. Where the system lets no worker start, the files are
    checked here.

    Args:
        check: A function that can be sent to another process. What it knows already is not sent.
        sources: The files.
        meanwhile: Done here while the workers are busy.
        come: Sees the files as they come, in whatever order, and yields each of them.
        limits: What a file may cost.

    Findings:
        ``read_too_slow``, ``read_too_large``, ``read_broke_down``.
    """
    waiting = tuple(sources)
    numbers: list[int] = []

    def coming() -> Generator[CheckedBook, None, None]:
        unread = dict(enumerate(waiting))
        for number, book in check.known(waiting) if isinstance(check, Noting) else ():
            del unread[number]
            numbers.append(number)
            yield book
        rest = tuple(unread)
        for place, book in _checked_apart(
            check, tuple(unread.values()), meanwhile=meanwhile, limits=limits
        ):
            numbers.append(rest[place])
            yield book

    done: dict[int, CheckedBook] = {}
    given = 0
    with closing(coming()) as stream:  # whatever happens to who looks on, the workers end here
        for book in come(stream):
            done[numbers[-1]] = book
            while given in done:
                yield done.pop(given)
                given += 1


def _checked_apart(
    check: Check,
    sources: Sequence[Source],
    *,
    meanwhile: Callable[[], None] | None,
    limits: Limits,
) -> Iterator[tuple[int, CheckedBook]]:
    """Yield each file's number and what was found, as they come."""
    left = set(range(len(sources)))
    crew = Crew(check, sources, limits)
    try:
        with crew:
            crew.start(_worker_count(len(sources)))
            if meanwhile is not None:
                meanwhile()
            for number, book in crew.checked():
                left.remove(number)
                yield number, book
    except NoWorkers:
        for number in sorted(left):
            yield number, crew.suspected(number) or check(sources[number])


def _worker_count(files: int) -> int:
    wanted = -(-files // PER_WORKER)
    return min(wanted, MOST_WORKERS, max(2, os.cpu_count() or 1))
