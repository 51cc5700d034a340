"""How fast, against what people would use instead: ``python -m tests.bench`` (``make bench``).

Ratios of one run on one machine; each fails the run where its bar is missed. Both sides are timed
several times and the quickest counts, since a machine is disturbed but never hurried. The slow peers
are timed on some of the books and scaled up, which the table says.
"""

import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import openpyxl
import pandas as pd

from tests.live.office import Office
from workbook.schema.marks_words import LIST
from workbook.schema.screen_words import SAID

BOOKS = 200
LOG_ROWS = 300
SAMPLE = 6
AS_OF = "2026-11-13"
MONTH = "2026-11"
STARTS = 9
ROUNDS = 3
LOG, MARKED = "日志", LIST["title"].zh
WRONG = 10  # every tenth row


@dataclass(frozen=True, slots=True)
class Ratio:
    """One comparison.

    Attributes:
        ours: Seconds.
        peer: Seconds, scaled up to the same work.
        bar: How many times faster we are to be; below 0, how many times slower we may be.
    """

    what: str
    ours: float
    peer: float
    bar: float
    peer_is: str

    @property
    def value(self) -> float:
        """How many times faster; for a bar below 0 how many times slower, negative."""
        return self.peer / self.ours if self.bar > 0 else -self.ours / self.peer

    @property
    def is_held(self) -> bool:
        """Whether the bar is held."""
        return self.value >= self.bar


def consolidating(folder: Path) -> Ratio:
    """Consolidate 200 books of 300 log rows, against pandas merely reading them."""
    run("demo", "--out", folder, "--members", BOOKS, "--log-rows", LOG_ROWS)
    team = folder / SAID["team_file"].zh
    line = ("consolidate", team, "--month", MONTH, "--as-of", AS_OF)
    ours = fastest(lambda: run(*line), ROUNDS)
    books = [path for path in sorted((folder / MONTH).iterdir()) if path.stat().st_size > 2**14]

    def read() -> None:
        for path in books[:SAMPLE]:
            pd.read_excel(path, sheet_name=None, engine="openpyxl")

    peer = fastest(read, ROUNDS) / SAMPLE * len(books)
    what = f"consolidate {len(books)} books of {LOG_ROWS} log rows, review saved"
    return Ratio(
        what, ours, peer, 8, f"pandas + openpyxl only reading them ({SAMPLE} timed, scaled)"
    )


def issuing(folder: Path) -> Ratio:
    """Issue a month to 200 members, against openpyxl loading, filling and saving a book for each."""
    run("demo", "--out", folder, "--members", BOOKS, "--log-rows", 0)
    team, month = folder / SAID["team_file"].zh, "2026-12"
    ours = seconds(lambda: run("new-month", team, "--month", month))
    issued = sorted((folder / month).iterdir())
    assert len(issued) == BOOKS, len(issued)

    def fill() -> None:
        for number in range(SAMPLE):
            book = openpyxl.load_workbook(issued[0])
            for row in range(4, 20):
                book.worksheets[1].cell(row, 1).value = number
            book.save(io.BytesIO())

    peer = fastest(fill, ROUNDS) / SAMPLE * BOOKS
    return Ratio(
        f"new-month for {BOOKS} members",
        ours,
        peer,
        5,
        f"openpyxl load, fill, save ({SAMPLE} timed, scaled)",
    )


def starting(_: Path) -> Ratio:
    """Show the help page, against a bare Python."""
    program = Path(sys.executable).with_name("mubiao")
    return Ratio(
        "mubiao --help",
        fastest(
            lambda: subprocess.run([program, "--help"], check=True, capture_output=True), STARTS
        ),
        fastest(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), STARTS),
        -8,
        "python -c pass",
    )


def checking(folder: Path) -> Ratio:
    """Check a book that is open, from the button to the marks, against LibreOffice merely opening and saving it."""
    run("demo", "--out", folder, "--members", 2, "--log-rows", LOG_ROWS)
    file = sorted((folder / MONTH).iterdir())[1]
    saved = folder / "saved.xlsx"

    def open_and_save(office: Office) -> None:
        book = office.open(file)
        book.saved_as(saved)
        book.close()

    def press(office: Office) -> float:
        book = office.open(file)
        log = book.document.Sheets.getByName(LOG)
        for row in range(WRONG, LOG_ROWS, WRONG):
            log.getCellRangeByName(f"A{row}").String = "?"
        took = seconds(lambda: book.run("check"))
        assert MARKED in book.document.Sheets.ElementNames, "not marked"
        book.close()
        return took

    os.environ["XDG_STATE_HOME"] = str(folder / "state")
    with Office(folder) as office:
        peer = fastest(lambda: open_and_save(office), ROUNDS)
        ours = min(press(office) for _ in range(ROUNDS))
    return Ratio(
        f"Check of an open book of {LOG_ROWS} log rows, {LOG_ROWS // WRONG - 1} wrong ones marked",
        ours,
        peer,
        -4,
        "LibreOffice opening and saving it",
    )


def run(*words: object) -> None:
    """Run a command in a process of its own, as a person would."""
    line = [sys.executable, "-m", "addin", *map(str, words)]
    done = subprocess.run(line, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def fastest(work: Callable[[], object], times: int) -> float:
    """Return how long some work takes when the least disturbs it."""
    return min(seconds(work) for _ in range(times))


def lines(ratios: Sequence[Ratio]) -> Iterator[str]:
    """Yield the table, a line a ratio."""
    for each in ratios:
        verdict = "held" if each.is_held else "MISSED"
        kind, bar = ("faster", f"≥{each.bar:g}") if each.bar > 0 else ("slower", f"≤{-each.bar:g}")
        yield (
            f"{each.what}: {each.ours:.2f} s; {each.peer_is}: {each.peer:.2f} s; "
            f"{abs(each.value):.1f}× {kind} ({bar}: {verdict})"
        )


def bench() -> int:
    """Run every comparison and return 1 where a bar is missed."""
    ratios = []
    for each in (starting, checking, issuing, consolidating):
        with tempfile.TemporaryDirectory() as folder:
            ratios.append(each(Path(folder) / "bench"))
        print(next(lines(ratios[-1:])), flush=True)
    return 0 if all(each.is_held for each in ratios) else 1


if __name__ == "__main__":
    sys.exit(bench())
