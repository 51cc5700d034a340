"""Kills whole processes without warning while they save, and looks at what is left."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from addin.save import DRAFT, ENDING, save
from tests.saving.books import new, old

ROOT = Path(__file__).parents[2]
MONTH, AS_OF = "2026-11", "2026-11-13"
LONGEST = 60.0  # seconds that anything may take
GLANCE = 0.0003  # seconds between two looks at a folder
_LOOP = """
import os, sys
from pathlib import Path
from addin.save import save
books = [Path(each).read_bytes() for each in sys.argv[2:]]
for n in range(100_000):
    os.write(1, b".")
    save(Path(sys.argv[1]), books[n % 2])
"""


def killed_in_a_loop(folder: Path, chance: random.Random) -> str:
    """Kill a program that saves two books by turns; return what is wrong then, empty for nothing."""
    target = folder / "review.xlsx"
    target.write_bytes(old())
    books = folder.parent / "old", folder.parent / "new"
    for path, content in zip(books, (old(), new()), strict=True):
        path.write_bytes(content)
    line = (sys.executable, "-c", _LOOP, str(target), *map(str, books))
    with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        for _ in range(chance.randint(1, 12)):
            program.stdout.read(1)
        _spin(chance.uniform(0, 0.004))
        program.kill()
    return wrong_at(target)


def wrong_at(target: Path) -> str:
    """Return what is wrong with a book that was being saved, and with what lies beside it."""
    found = target.read_bytes()
    if found not in (old(), new()):
        return f"a stump of {len(found)} bytes"
    save(target, new())
    left = _litter(target.parent)
    return f"left {left}" if left else ""


@dataclass(frozen=True, slots=True)
class Team:
    """A made-up team on disk.

    Attributes:
        file: The team book.
        review: Where its review book goes.
        content: The review book, as it always comes out.
    """

    file: Path
    review: Path
    content: bytes


def made_team(folder: Path, members: int) -> Team:
    """Return a demo's team, its month consolidated."""
    _mubiao("demo", "--out", str(folder), "--members", str(members), "--log-rows", "5")
    (file,), (review,) = folder.glob("主管台账*.xlsx"), folder.glob("经营分析表*.xlsx")
    return Team(file, review, review.read_bytes())


def killed_consolidating(team: Team, chance: random.Random, *, is_saving: bool) -> str:
    """Kill ``mubiao consolidate``; return what is wrong with the review then, empty for nothing.

    Args:
        team: The team.
        chance: Decides when.
        is_saving: Kill it as soon as it writes, or a moment later; else at any moment of its run.
    """
    team.review.write_bytes(old())
    line = ("consolidate", str(team.file), "--month", MONTH, "--as-of", AS_OF)
    with _started(*line) as program:
        if is_saving:
            _watch(program, lambda: bool(_litter(team.review.parent)))
            _spin(chance.uniform(0, 0.01))
        else:
            time.sleep(chance.uniform(0, 1.2))
        program.kill()
    found = team.review.read_bytes()
    if found not in (old(), team.content):
        return f"a stump of {len(found)} bytes"
    save(team.review, old())
    left = _litter(team.review.parent)
    return f"left {left}" if left else ""


def killed_issuing(team: Path, whole: dict[str, bytes], chance: random.Random) -> str:
    """Kill ``mubiao new-month``, let a second run finish; return what is wrong, empty for nothing.

    Args:
        team: The team book; beside it there is no month yet.
        whole: The member books, as they always come out.
        chance: Decides how many are written before.
    """
    folder, most = team.parent / MONTH, chance.randint(0, len(whole) - 1)
    line = ("new-month", str(team), "--month", MONTH)
    with _started(*line) as program:
        _watch(program, lambda: len(_books(folder)) >= most)
        _spin(chance.uniform(0, 0.002))
        program.kill()
    first = _books(folder)
    if any(whole.get(path.name) != path.read_bytes() for path in first):
        return "a stump"
    stamps = {path: path.stat().st_mtime_ns for path in first}
    _mubiao(*line)
    if {path.name: path.read_bytes() for path in _books(folder)} != whole:
        return "the second run did not finish the rest"
    if any(path.stat().st_mtime_ns != stamp for path, stamp in stamps.items()):
        return "the second run overwrote a book"
    left = _litter(folder)
    return f"left {left}" if left else ""


def _books(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.xlsx"))


def _litter(folder: Path) -> list[str]:
    """Return the names of drafts, in as little time as it takes."""
    names = os.listdir(folder)
    return [name for name in names if name.startswith(DRAFT) and name.endswith(ENDING)]


def _watch(program: "subprocess.Popen[bytes]", until: Callable[[], bool]) -> None:
    """Wait until something is so, or the program has ended, without taking its processor away."""
    end = time.monotonic() + LONGEST
    while not until() and program.poll() is None:
        assert time.monotonic() < end, "neither came about"
        time.sleep(GLANCE)


def _spin(seconds: float) -> None:
    """Let so little time pass as no sleep is sure to keep to."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


def _started(*line: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        (sys.executable, "-m", "addin", *line),
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _mubiao(*line: str) -> None:
    arguments: Sequence[str] = (sys.executable, "-m", "addin", *line)
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST)
    assert done.returncode in (0, 1), done.stderr
