"""Files that their readers do not survive, and good ones; light to import, as every worker does it."""

import os
import re
import resource
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NoReturn

from addin.worker_limits import Limits
from workbook.check.checked import CheckedBook
from workbook.pipeline import Source
from workbook.schema.status import FileStatus

GOOD = 60
SHORT = Limits(seconds=1.0, memory=2**28)
TOO_SLOW, TOO_LARGE, BROKE_DOWN = "read_too_slow", "read_too_large", "read_broke_down"


def wait_for_ever() -> NoReturn:
    """Hang as a file on a share that has gone does."""
    while True:
        threading.Event().wait()


def let_nobody_else_run() -> NoReturn:
    """Hang as a search does that tries every way: no other thread gets a turn."""
    re.match(r"(a+)+$", "a" * 64 + "b")
    raise AssertionError


def be_killed() -> NoReturn:
    """Die as the system ends a process."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def take_memory() -> bytes:
    """Ask for more than the limit."""
    return bytes(bytearray(2**29))


def have_a_fault() -> NoReturn:
    """Raise what nobody expects."""
    raise ZeroDivisionError


def read_a_far_cell() -> bytes:
    """Read, without the guard, what makes the reader ask for 100 GB and give up on the process."""
    from io import BytesIO

    from python_calamine import CalamineWorkbook

    from tests.read.made import cells, raw_book

    far = raw_book(cells('<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>'))
    return str(CalamineWorkbook.from_filelike(BytesIO(far)).get_sheet_by_index(0)).encode()


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "hangs": (wait_for_ever, TOO_SLOW),
    "hogs": (let_nobody_else_run, TOO_SLOW),
    "killed": (be_killed, BROKE_DOWN),
    "aborts": (os.abort, BROKE_DOWN),
    "leaves": (partial(os._exit, 0), BROKE_DOWN),
    "too large": (take_memory, TOO_LARGE),
    "fault of ours": (have_a_fault, BROKE_DOWN),
    "far cell": (read_a_far_cell, BROKE_DOWN),
}


def good(name: str) -> bytes:
    """Return a file that can be read."""
    return name.encode()


def check(source: Source) -> CheckedBook:
    """Return a file with its content as its name."""
    content = source.read()
    return CheckedBook(file=source.file, status=FileStatus.ACCEPTED, name=content.hex())


def folder(*bad: str) -> list[Source]:
    """Return good files with bad ones among them, in the middle and at both ends."""
    names = [f"{number:02}.xlsx" for number in range(GOOD)]
    files = [Source(name, partial(good, name)) for name in names]
    for place, name in enumerate(bad):
        files.insert(place * (GOOD + len(bad)) // max(1, len(bad) - 1), Source(name, BAD[name][0]))
    return files


def once(mark: Path, name: str) -> bytes:
    """Die the first time, as when the system ends a process for the memory of another."""
    with suppress(FileExistsError):
        mark.touch(exist_ok=False)
        os.kill(os.getpid(), signal.SIGKILL)
    return name.encode()


def slowly(name: str) -> bytes:
    """Return a file that takes its time."""
    threading.Event().wait(0.2)
    return name.encode()


class Stillborn:
    """A check that a worker cannot even receive."""

    def __call__(self, source: Source) -> CheckedBook:
        return check(source)

    def __reduce__(self) -> tuple[Callable[[int], NoReturn], tuple[int]]:
        return os._exit, (1,)


def bounded(source: Source) -> CheckedBook:
    """Say how much memory this process may have."""
    bound = resource.getrlimit(resource.RLIMIT_AS)[0]
    return CheckedBook(file=source.file, status=FileStatus.ACCEPTED, name=str(bound))
