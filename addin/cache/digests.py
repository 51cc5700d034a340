"""What stands for each file's content, read by threads that nobody has to wait for.

A share may be slow and a cloud folder may have to fetch a file first. Such a file is left to the
workers, who have a time limit; here it just is not found.
"""

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from queue import Empty, SimpleQueue

from addin.cache.seal import digest_of
from workbook.pipeline import Source

READERS = 2  # hashing lets other threads run
PATIENCE = (
    0.8  # seconds in which not one file could be read: whoever presses Ctrl-C waits no longer
)

_Read = tuple[int, bytes | None]


def digests(sources: Sequence[Source], patience: float = PATIENCE) -> Iterator[tuple[int, bytes]]:
    """Yield each file's number and digest, as they come; files that cannot be had are left out.

    Args:
        sources: The files.
        patience: Seconds without any after which the rest is left out.
    """
    waiting = deque(enumerate(sources))
    read: SimpleQueue[_Read] = SimpleQueue()
    for _ in range(min(READERS, len(sources))):
        threading.Thread(target=_read_all, args=(waiting, read), daemon=True).start()
    try:
        for _ in sources:
            number, digest = read.get(timeout=patience)
            if digest is not None:
                yield number, digest
    except Empty:
        return
    finally:
        waiting.clear()


def _read_all(waiting: "deque[tuple[int, Source]]", read: "SimpleQueue[_Read]") -> None:
    while True:
        try:
            number, source = waiting.popleft()
        except IndexError:
            return
        read.put((number, _digest(source)))


def _digest(source: Source) -> bytes | None:
    try:
        return digest_of(source.read())
    except (OSError, MemoryError):
        return None  # whoever checks it says why
