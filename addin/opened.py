"""A team book opened, with its working month."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from addin.errors import BookRefused
from addin.files import hand_in_folder, read_named
from workbook.calendar.build import build_period, period_of
from workbook.calendar.period import Period
from workbook.pipeline import team_of
from workbook.read.book import read_book
from workbook.read.grid import BookGrids
from workbook.read.refusal import Refusal
from workbook.schema.finding import Finding
from workbook.schema.team import Team


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTeam:
    """A team book on disk and as values.

    Attributes:
        findings: What is to be said about the book although it can be used.
    """

    file: Path
    team: Team
    findings: tuple[Finding, ...]

    def month(self, wanted: str | None, as_of: date) -> str:
        """Return the working month that is meant: the one named, else the one of the as-of day."""
        return wanted or period_of(as_of, self.team.month_rule)

    def period(self, month: str) -> Period:
        """Return a working month of the team."""
        return build_period(month, self.team)[0]

    def folder(self, month: str) -> Path:
        """Return where the members hand in."""
        return hand_in_folder(self.file, self.team.folder, month)

    def handed_in_at(self, folder: str | Path | None) -> "OpenTeam":
        """Return the team with another hand-in folder; the same where none is given."""
        if folder is None:
            return self
        return replace(self, team=replace(self.team, folder=str(folder)))


def open_team_file(path: Path) -> OpenTeam:
    """Return a team book.

    Raises:
        FileFault: It is not there or cannot be read.
        BookRefused: It is no team book, or what it says cannot be worked with.
    """
    return open_team_grids(read_book(path.name, read_named(path)), path)


def open_team_grids(grids: BookGrids | Refusal, path: Path) -> OpenTeam:
    """Return a team book, whether it was read from a file or is open in Excel.

    Args:
        grids: The book.
        path: Where it is saved.

    Raises:
        BookRefused: It is no team book, or what it says cannot be worked with.
    """
    team, findings = team_of(grids)
    if team is None:
        raise BookRefused("team_refused", path, findings)
    return OpenTeam(file=path, team=team, findings=findings)
