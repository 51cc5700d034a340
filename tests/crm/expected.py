"""What must come out, computed from the CSV alone, without any of our measures."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tests.crm.opportunities import Agent, Opportunity, month_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The sums of an agent, a manager or an office in one month."""

    engaged: int
    closed: int
    won: int
    value: float
    target: float

    @property
    def attainment(self) -> float | None:
        """Won value over target."""
        return self.value / self.target if self.target else None

    @property
    def won_rate(self) -> float | None:
        """Won over closed."""
        return self.won / self.closed if self.closed else None


def month_before(month: str) -> str:
    """Return the calendar month before, e.g. "2016-12" of "2017-01"."""
    year, number = map(int, month.split("-"))
    return f"{year - (number == 1)}-{number - 1 or 12:02}"


def target_of(agent: str, opportunities: Iterable[Opportunity], month: str) -> float:
    """Return an agent's target: what he won the month before, times 1.1, to the cent."""
    before = month_before(month)
    won = sum(
        o.value
        for o in opportunities
        if o.agent == agent and o.is_won and month_of(o.closed) == before
    )
    return round(won * 1.1, 2)


def outcomes(
    agents: Iterable[Agent],
    opportunities: tuple[Opportunity, ...],
    month: str,
    key: Callable[[Agent], str],
) -> dict[str, Outcome]:
    """Return the sums per agent, manager or office, as ``key`` says."""
    names: dict[str, list[str]] = {}
    for agent in agents:
        names.setdefault(key(agent), []).append(agent.name)
    found: dict[str, Outcome] = {}
    for group, members in names.items():
        own = [o for o in opportunities if o.agent in members]
        closed = [o for o in own if month_of(o.closed) == month]
        found[group] = Outcome(
            engaged=sum(month_of(o.engaged) == month for o in own),
            closed=len(closed),
            won=sum(o.is_won for o in closed),
            value=sum(o.value for o in closed if o.is_won),
            target=sum(target_of(name, opportunities, month) for name in members),
        )
    return found
