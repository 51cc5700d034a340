"""From the CSV to a team book and filled member books, as the data's own description says."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import templates
from tests.crm.expected import target_of
from tests.crm.opportunities import (
    Agent,
    Opportunity,
    month_of,
    read_agents,
    read_opportunities,
)
from tests.typed import Typed, typed
from workbook.calendar.build import build_period
from workbook.fill.member_books import member_books
from workbook.pipeline import open_team
from workbook.schema import choices
from workbook.schema.member import member_book
from workbook.schema.playbook import Playbook, read_playbook
from workbook.schema.team import Team
from workbook.schema.team_book import team_book

TEAM_FILE = "team.xlsx"
AVERAGE_DEAL = 2364.0  # of the deals won in the whole data set


def shipped_playbook() -> Playbook:
    """Return the playbook that travels in the wheel."""
    return read_playbook(templates.load("playbooks/general.toml").decode())


def convert(csv_folder: Path, month: str, out: Path) -> Path:
    """Write a team book and one filled member book per agent; return the team book's path."""
    agents, opportunities = read_agents(csv_folder), read_opportunities(csv_folder)
    folder = out / month
    folder.mkdir(parents=True)
    path = out / TEAM_FILE
    path.write_bytes(filled_team_book(agents, opportunities, month))
    team, _ = open_team(TEAM_FILE, path.read_bytes())
    assert team is not None
    for name, content in filled_member_books(team, agents, opportunities, month):
        (folder / name).write_bytes(content)
    return path


def filled_team_book(
    agents: Iterable[Agent], opportunities: tuple[Opportunity, ...], month: str
) -> bytes:
    """Return the team book: managers are groups, offices are units, targets last month x 1.1."""
    agents = tuple(agents)
    targets = [(agent, target_of(agent.name, opportunities, month)) for agent in agents]
    return typed(
        templates.load("team.en.xlsx"),
        team_book(shipped_playbook()),
        "en",
        fields={
            ("settings", "settings", "team"): "CRM",
            ("settings", "settings", "name"): "Hardware sales",
            ("settings", "settings", "supervisor"): "Head of sales",
            ("settings", "settings", "month_rule"): choices.MONTH_RULE[1],
            ("settings", "settings", "average_deal"): AVERAGE_DEAL,
            ("settings", "settings", "lang"): choices.BOOK_LANG[1],
        },
        rows={
            ("roster", "roster"): [
                {"member": a.id, "name": a.name, "group": a.manager, "unit": a.office}
                for a in agents
            ],
            ("targets", "targets"): [
                {"period": month, "member": agent.id, "name": agent.name, "amount": target}
                for agent, target in targets
            ],
        },
    )


def filled_member_books(
    team: Team, agents: Iterable[Agent], opportunities: tuple[Opportunity, ...], month: str
) -> Iterator[tuple[str, bytes]]:
    """Yield each agent's member book with his month typed into the log."""
    period, _ = build_period(month, team)
    book = member_book(team.playbook, len(period.days))
    names = {agent.id: agent.name for agent in agents}
    for member, (file, content) in zip(
        team.members, member_books(team, period, team.members), strict=True
    ):
        own = [o for o in opportunities if o.agent == names[member.id]]
        rows = sorted(_log_rows(own, month, team.playbook), key=lambda row: str(row["date"]))
        yield file, typed(content, book, "en", rows={("log", "log"): rows})


def _log_rows(own: Iterable[Opportunity], month: str, playbook: Playbook) -> Iterator[Typed]:
    """Yield a row per opportunity engaged in the month, and one per opportunity closed in it."""
    approach, close = playbook.stage("approach").label, playbook.stage("close").label
    for each in own:
        customer = each.account or None
        if month_of(each.engaged) == month:
            yield {
                "date": each.engaged,
                "customer": customer,
                "activity": approach,
                "record": each.product,
            }
        if month_of(each.closed) == month:
            yield {
                "date": each.closed,
                "customer": customer,
                "activity": close,
                "record": each.product,
                "deals": 1 if each.is_won else 0,
                "amount": each.value if each.is_won else None,
            }
