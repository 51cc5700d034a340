"""What every mutant has to stand: an answer, soon, with a sentence, in little memory."""

import json
import resource
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time
from zlib import crc32

from tests.check.sample import FILE, PERIOD
from tests.facts.sample import PLAYBOOK, TEAM
from workbook.check.alone import own_terms
from workbook.check.checked import CheckedBook
from workbook.check.kind import kind_of
from workbook.pipeline import Source, check_file, check_grids, team_of
from workbook.read.book import read_book
from workbook.read.refusal import Refusal
from workbook.schema.sentences import message
from workbook.schema.status import FileStatus
from workbook.schema.words import LANGS

SECONDS, KILOBYTES = 2.0, 200 * 2**10  # that a file may take
ALONE = (
    16  # one mutant of so many is also read as a book whose team is not there, or as a team book
)


@dataclass(slots=True)
class Reached:
    """What a run of mutants has reached.

    Attributes:
        count: How many were checked.
        slowest: Seconds of the slowest.
        largest: Kilobytes by which the largest made the process grow.
        codes: How many had a status, and how many a finding of a code.
    """

    count: int = 0
    slowest: float = 0.0
    largest: int = 0
    codes: Counter[str] = field(default_factory=Counter)

    def check(self, content: bytes) -> CheckedBook:
        """Return a mutant, checked.

        Raises:
            AssertionError: It took too long, too much memory, or has no answer.
        """
        before, begun = peak(), process_time()
        book = check_file(Source(FILE, lambda: content), team=TEAM, period=PERIOD)
        took, grown = process_time() - begun, peak() - before
        if took > SECONDS:
            took = seconds_alone(content)  # counting the lines reached makes them slower
        self.count += 1
        self.slowest, self.largest = max(self.slowest, took), max(self.largest, grown)
        self.codes[book.status] += 1
        self.codes.update({each.code for each in book.findings})
        assert took < SECONDS, took
        assert grown < KILOBYTES, grown
        assert_answered(book)
        if crc32(content) % ALONE == 0:
            assert_answered_alone(content)
        return book

    def save(self, path: Path) -> None:
        """Write it down, for the process that started this one."""
        facts = {"count": self.count, "slowest": self.slowest, "largest": self.largest}
        path.write_text(json.dumps({**facts, "codes": self.codes}), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Reached":
        """Return what another process wrote down; nothing, if it did not come to it."""
        if not path.exists():
            return cls()
        facts = json.loads(path.read_text(encoding="utf-8"))
        return cls(facts["count"], facts["slowest"], facts["largest"], Counter(facts["codes"]))

    def __add__(self, other: "Reached") -> "Reached":
        return Reached(
            self.count + other.count,
            max(self.slowest, other.slowest),
            max(self.largest, other.largest),
            self.codes + other.codes,
        )


def assert_answered(book: CheckedBook) -> None:
    """Assert that a book has a status, says why, and that its totals add up."""
    assert isinstance(book, CheckedBook)
    assert isinstance(book.status, FileStatus)
    assert book.file == FILE
    assert book.code or book.status is FileStatus.ACCEPTED
    for tally in (book.totals.rows, book.totals.deals, book.totals.amount):
        assert tally.seen == tally.accepted + tally.blocked
    for each in book.findings[:10]:
        assert all(message(each, lang) for lang in LANGS)


def assert_answered_alone(content: bytes) -> None:
    """Assert that a book can be looked at by itself: as a member's with its own terms, or a team's."""
    grids = read_book(FILE, content)
    team, findings = team_of(grids)
    assert team or findings
    if isinstance(grids, Refusal):
        return
    assert kind_of(grids, PLAYBOOK).lang in (None, *LANGS)
    terms = own_terms(grids, PLAYBOOK)
    if terms:
        assert_answered(check_grids(grids, team=terms.team, period=terms.period))


def seconds_alone(content: bytes) -> float:
    """Return how long a mutant takes in a process that does nothing else."""
    line = [sys.executable, "-W", "ignore", "-m", __name__]
    done = subprocess.run(line, input=content, capture_output=True, check=True)
    return float(done.stdout)


def peak() -> int:
    """Return the most kilobytes this process has had so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    mutant = sys.stdin.buffer.read()
    begun = process_time()
    check_file(Source(FILE, lambda: mutant), team=TEAM, period=PERIOD)
    print(process_time() - begun)
