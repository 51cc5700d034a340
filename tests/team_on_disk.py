"""A made-up team on disk whose recipients and mail settings a test types in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from addin.demo.books import Pages
from addin.demo.cells import typed
from addin.demo.make import Wish, make_demo
from addin.playbooks import general_playbook
from workbook.schema import choices
from workbook.schema.place import place
from workbook.schema.recipient import Audience, Way
from workbook.schema.team_book import team_book
from workbook.schema.words import Words

BEFORE = 5  # recipients that the demo's own book has
COLUMNS = ("member", "name", "address", "audience", "way")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A line of 收件人 as somebody types it."""

    name: str = ""
    address: str = ""
    audience: Audience = Audience.MEMBER
    way: Way = Way.DRAFT
    member: str = ""

    @property
    def row(self) -> Mapping[str, Words | str | None]:
        """What is typed into its cells."""
        return {
            "member": self.member or None,
            "name": self.name or None,
            "address": self.address or None,
            "audience": choices.AUDIENCE[list(Audience).index(self.audience)],
            "way": choices.WAY[list(Way).index(self.way)],
        }


def small_team(folder: Path) -> Path:
    """Make a team of three with seven log rows each, and return its team book."""
    return make_demo(Wish(folder=folder, members=3, log_rows=7)).team_file


def with_recipients(team: Path, readers: Sequence[Reader]) -> None:
    """Type recipients into a team book, in place of all it has."""
    nobody = dict.fromkeys(COLUMNS)
    rows = [*(each.row for each in readers), *[nobody] * (BEFORE - len(readers))]
    pages = _pages()
    cells = pages.rows("recipients", "recipients", rows)
    team.write_bytes(typed(team.read_bytes(), {pages.tab("recipients"): cells}))


def with_mail(team: Path, **fields: object) -> None:
    """Type fields of the mail settings into a team book; None clears one."""
    pages = _pages()
    cells = pages.fields("settings", "mail", fields)
    team.write_bytes(typed(team.read_bytes(), {pages.tab("settings"): cells}))


def _pages() -> Pages:
    return Pages(place(team_book(general_playbook())), "zh")
