"""A million mutants of good books: every one is answered, none takes long or much memory."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random

from tests.fuzz.driver import HAS_ATHERIS, TALLY
from tests.fuzz.mutants import mutant
from tests.fuzz.seeds import by_libreoffice, seeds, team_seed, unpacked
from tests.fuzz.target import Reached, assert_answered_alone
from tests.soak.figure import Figure

MUTANTS = 1_000_000
TEAM_BOOKS = 20_000
PROCESSES = 2
PER_PROCESS = 100_000  # atheris grows by 4 kB with every mutant, up to the driver's memory limit
MOST_STARTS = 25  # of a folder: five for its mutants, the others after failures
FOLDER = Path(__file__).parents[2] / "build" / "fuzz"
FAILED = ("crash-", "timeout-", "oom-", "leak-")


def soak(share: float = 1.0) -> Iterator[Figure]:
    """Yield what a million mutants came to, on two processes.

    What failed is left in ``build/fuzz``.

    Args:
        share: How many of them to check, 0–1.
    """
    runs = max(1, round(MUTANTS * share / PROCESSES))
    folders = [FOLDER / str(number) for number in range(PROCESSES)]
    libreoffice = _libreoffice_seed()
    for folder in folders:
        _prepare(folder, libreoffice)
    with ThreadPoolExecutor(PROCESSES) as threads:
        done = list(threads.map(_fuzzed, folders, [runs] * PROCESSES))
    reached = sum(done, Reached())
    bad = sum(len(_failures(folder)) for folder in folders)
    how = "atheris, guided by the lines reached" if HAS_ATHERIS else "by chance (no atheris here)"
    yield Figure(
        what="mutants of good books answered",
        count=reached.count,
        bad=bad + (reached.count < runs * PROCESSES),
        note=f"{how}; {len(reached.codes)} statuses and findings reached; slowest "
        f"{reached.slowest:.2f} s; at most {reached.largest / 1024:.0f} MB",
    )
    yield _team_books(max(1, round(TEAM_BOOKS * share)))


def _team_books(count: int) -> Figure:
    parts = unpacked(team_seed())
    for number in range(count):
        assert_answered_alone(mutant(Random(number), parts))
    return Figure(what="mutants of a team book opened, or told why not", count=count, bad=0)


def _libreoffice_seed() -> bytes:
    folder = FOLDER / "libreoffice"
    _empty(folder)
    return by_libreoffice(folder)


def _prepare(folder: Path, libreoffice: bytes) -> None:
    """Leave nothing in a folder but the seeds."""
    _empty(folder)
    (folder / "corpus").mkdir()
    for name, content in {**seeds(), "libreoffice": libreoffice}.items():
        (folder / "corpus" / f"{name}.xlsx").write_bytes(content)


def _empty(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)


def _fuzzed(folder: Path, runs: int) -> Reached:
    """Check mutants until there were enough; a new process begins after a failure or its share."""
    reached = Reached()
    for start in range(MOST_STARTS):
        known = len(list((folder / "corpus").iterdir()))  # looked at again first: no new mutants
        wanted = min(PER_PROCESS, runs - reached.count) + known
        with (folder / f"log{start}.txt").open("wb") as log:
            line = [sys.executable, "-W", "ignore", "-m", "tests.fuzz.driver", str(folder)]
            seed = 1000 * int(folder.name) + start + 1
            subprocess.run(
                [*line, f"--runs={wanted}", f"--seed={seed}"],
                env={**os.environ, "RUST_BACKTRACE": "0"},  # a trace of each panic takes long
                stdout=log,
                stderr=log,
            )
        before = reached.count
        done = Reached.load(folder / TALLY)
        reached += replace(done, count=max(0, done.count - known))
        (folder / TALLY).unlink(missing_ok=True)
        if reached.count >= runs or reached.count == before:
            break
    return reached


def _failures(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.name.startswith(FAILED)]
