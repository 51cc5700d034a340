"""A team whose letters are sent by commands run in this process, with an outbox of its own."""

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from addin.commands import COMMANDS
from addin.mail.entry import Entry
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from addin.outcome import Outcome
from addin.request import parse
from addin.screen import plain_lines
from tests.team_on_disk import Reader, small_team, with_recipients
from workbook.schema.recipient import Audience

TODAY = date(2026, 11, 22)
SUPERVISOR = Reader(name="林晓晴", address="0101@demo.example", audience=Audience.SUPERVISOR)
ABOVE = Reader(name="高建国", address="0001@demo.example", audience=Audience.ABOVE)
MEMBER = Reader(member="0102")


@dataclass(frozen=True, slots=True)
class Office:
    """A team's folder, and what is typed there."""

    team: Path

    def run(self, line: str) -> Outcome:
        """Run a command; TEAM in it is the team book."""
        words = [str(self.team) if each == "TEAM" else each for each in line.split()]
        request = parse(words, TODAY)
        return COMMANDS[request.command](request)

    def send(self, *more: str, as_of: str = "2026-11-13") -> Outcome:
        """Send the monthly review."""
        return self.run(" ".join(("send TEAM --month 2026-11 --as-of", as_of, *more)))

    def entries(self) -> tuple[Entry, ...]:
        """Return what is in the outbox."""
        with Outbox(outbox_file()) as outbox:
            return outbox.entries()

    @property
    def drafts(self) -> Path:
        """Where drafts are put."""
        return self.team.parent / "待发信件"


def said(outcome: Outcome) -> list[str]:
    """Return what a command said, as lines."""
    return list(plain_lines(outcome.page))


def statuses(outcome: Outcome) -> list[tuple[str, str]]:
    """Return how each letter stands, by whom it is to."""
    letters = outcome.record["letters"]
    assert isinstance(letters, list)
    return [(each["name"], each["status"]) for each in letters]


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a small team, not to be changed."""
    return small_team(tmp_path_factory.mktemp("small") / "team").parent


@pytest.fixture
def office(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Return a team of three, of whom one gets her page; with the supervisor's letter and one above."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = shutil.copytree(small, tmp_path / "team")
    team = folder / "主管台账.xlsx"
    with_recipients(team, (SUPERVISOR, ABOVE, MEMBER))
    return Office(team)
