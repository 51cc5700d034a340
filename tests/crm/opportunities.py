"""The CSV files as values: agents, and opportunities with their days."""

import csv
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """A sales agent with the manager and the office above."""

    id: str
    name: str
    manager: str
    office: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity:
    """One opportunity; ``account`` may be blank, ``closed`` is None while it is open."""

    agent: str
    account: str
    product: str
    engaged: date
    closed: date | None
    is_won: bool
    value: float


def month_of(day: date | None) -> str:
    """Return a day's calendar month as "2017-05", "" for None."""
    return day.strftime("%Y-%m") if day else ""


def read_agents(folder: Path) -> tuple[Agent, ...]:
    """Return the agents in the order of the file."""
    with (folder / "sales_teams.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Agent(
                id=f"A{number:03}",
                name=row["sales_agent"],
                manager=row["manager"],
                office=row["regional_office"],
            )
            for number, row in enumerate(csv.DictReader(file), start=1)
        )


def read_opportunities(folder: Path) -> tuple[Opportunity, ...]:
    """Return every opportunity in the order of the file."""
    with (folder / "sales_pipeline.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Opportunity(
                agent=row["sales_agent"],
                account=row["account"],
                product="GTX Pro" if row["product"] == "GTXPro" else row["product"],
                engaged=_day(row["engage_date"]),
                closed=_day(row["close_date"]) if row["close_date"] else None,
                is_won=row["deal_stage"] == "Won",
                value=float(row["close_value"] or 0),
            )
            for row in csv.DictReader(file)
        )


def _day(text: str) -> date:
    return datetime.strptime(text, "%m/%d/%Y").replace(tzinfo=None).date()
