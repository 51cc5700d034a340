"""Reads files, each in a process of its own: ``python -m tests.read.measured FILE …``."""

import json
import os
import resource
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from time import process_time

import workbook.read.slowly  # noqa: F401 - an idle worker may have read an odd book before
from workbook.read.book import read_book
from workbook.read.refusal import Refusal

ROOM = 512 * 2**20  # bytes of address space
ROUNDS = 3
PATIENCE = 20  # seconds, after which a process that reads is ended
PER_MB = 2**10  # Linux counts in kilobytes
DIED = "died"


def measured(path: Path) -> dict[str, object]:
    """Return what became of a file, the seconds of the fastest round on a processor and the megabytes it took."""
    content = path.read_bytes()
    idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    took = []
    for _ in range(ROUNDS):
        begun = process_time()
        read = read_book("张三.xlsx", content)
        took.append(process_time() - begun)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - idle
    code = (read.finding.code, read.finding.found) if isinstance(read, Refusal) else ("read", "")
    return {"code": code, "seconds": min(took), "megabytes": grown / PER_MB}


def alone(path: Path) -> dict[str, object]:
    """Return what a file costs a process that has done nothing else, and may die of it."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        signal.alarm(PATIENCE)
        resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))
        os.write(writing, json.dumps(measured(path)).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return dict(json.loads(said)) if said else {"code": (DIED, ""), "seconds": 0, "megabytes": 0}


def main(files: Sequence[str]) -> None:
    """Print a line for every file."""
    for file in files:
        print(json.dumps({"file": file, **alone(Path(file))}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
