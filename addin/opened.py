"""A team book opened, with its working month."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from addin.errors import BookRefused
from addin.files import hand_in_folder, read_named
from workbook.calendar.build import build_period, period_of
from workbook.calendar.period import Period
from workbook.pipeline import open_team
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


def open_team_file(path: Path) -> OpenTeam:
    """Return a team book.

    Raises:
        FileFault: It is not there or cannot be read.
        BookRefused: It is no team book, or what it says cannot be worked with.
    """
    team, findings = open_team(path.name, read_named(path))
    if team is None:
        raise BookRefused("team_refused", path, findings)
    return OpenTeam(file=path, team=team, findings=findings)
