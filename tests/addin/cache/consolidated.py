"""A month consolidated with the cache, and what is in the cache afterwards."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from addin.cache.memory import Noting, remembering
from addin.cache.place import cache_file
from addin.consolidating import consolidate_team
from addin.files import source_of
from addin.opened import OpenTeam, open_team_file
from addin.record import written
from addin.request import parse
from workbook.check.checked import CheckedBook
from workbook.pipeline import Source, check_to_keep

MONTH, AS_OF = "2026-11", date(2026, 11, 13)
Answer = tuple[str, bytes]


def opened(folder: Path) -> OpenTeam:
    """Return the team book of a demo."""
    return open_team_file(next(folder.glob("主管台账*.xlsx")))


def answer(team: OpenTeam, review: Path) -> Answer:
    """Return what consolidating prints as JSON, and the review's bytes."""
    line = f"consolidate - --json --as-of {AS_OF} --lang zh --out".split()
    request = parse([*line, str(review)], AS_OF + timedelta(days=1))
    outcome = consolidate_team(team, request).outcome("consolidate")
    return written(outcome.record), review.read_bytes()


def sources(team: OpenTeam) -> list[Source]:
    """Return the files that were handed in."""
    return [source_of(path) for path in sorted(team.folder(MONTH).iterdir())]


def check_of(team: OpenTeam) -> "partial[CheckedBook]":
    """Return how a file is checked."""
    return partial(check_to_keep, team=team.team, period=team.period(MONTH))


def noting(team: OpenTeam) -> Noting:
    """Return the check that remembers what it finds."""
    check = remembering(check_of(team))
    assert isinstance(check, Noting)
    return check


def remembered(team: OpenTeam) -> dict[str, CheckedBook]:
    """Return what the cache knows of the files, by their names."""
    files = sources(team)
    return {files[number].file: book for number, book in noting(team).known(files)}


def cache_bytes() -> bytes:
    """Return every byte of the cache, whatever files it is in."""
    return b"".join(path.read_bytes() for path in sorted(cache_file().parent.iterdir()))
