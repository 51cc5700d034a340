"""A fault: how it is made, what becomes of the files, what is said, and what counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.team import Team
from workbook.schema.words import NOTHING, Words

Files = Mapping[str, bytes]  # what lies in the hand-in folder of 周明远, by file name
Tally = tuple[float, float, float]  # seen, accepted, blocked


@dataclass(frozen=True, slots=True)
class Became:
    """What became of one file.

    Attributes:
        status: Its one status.
        code: The code of the finding that decided it; empty where nothing had to be decided.
        file: Its name.
    """

    status: FileStatus
    code: str = ""
    file: str = FILE


@dataclass(frozen=True, slots=True)
class Says:
    """One finding.

    Attributes:
        code: The catalogue's key.
        at: The sheet and cell, "日志!F9"; "日志!" for the sheet; empty for the whole file.
        words: The exact sentence in both languages.
        file: The file it is about.
    """

    code: str
    at: str
    words: Words
    file: str = FILE


@dataclass(frozen=True, slots=True)
class Counts:
    """Control totals of the files that count; a good book's by default."""

    rows: Tally = (8, 8, 0)
    deals: Tally = (3, 3, 0)
    amount: Tally = (17_000, 17_000, 0)


ALL = Counts()
NONE = Counts((0, 0, 0), (0, 0, 0), (0, 0, 0))
ACCEPTED = Became(FileStatus.ACCEPTED)


def as_it_was(team: Team) -> Team:
    """Return the team unchanged: nearly every fault is in a file alone."""
    return team


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A fault.

    Attributes:
        number: Which of the known faults (``tests.faults.known``) it is.
        what: What comes back, in a few words.
        make: Turns the good team's books into the files that come back.
        became: What becomes of each of them.
        says: Everything that is said about them, whatever the order.
        because: Why nothing is said, where nothing is.
        counts: The control totals that must come out.
        team: Changes the team, where the fault shows in the roster.
        team_book: Makes the team book, where the fault is in it.
    """

    number: int
    what: Words
    make: Callable[[GoodTeam], Files]
    became: tuple[Became, ...] = (ACCEPTED,)
    says: tuple[Says, ...] = ()
    because: Words = NOTHING
    counts: Counts = ALL
    team: Callable[[Team], Team] = as_it_was
    team_book: Callable[[], bytes] | None = None
