"""A month of real-looking sales, through the whole way, equals the CSV's own sums."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.crm.convert import TEAM_FILE, convert
from tests.crm.expected import Outcome, outcomes
from tests.crm.opportunities import Agent, Opportunity, month_of, read_agents, read_opportunities
from workbook.pipeline import Source, consolidate, open_team
from workbook.review.consolidated import Consolidated
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.status import FileStatus

CSV = Path(__file__).parents[3] / "shared" / "data" / "crm"
MONTH, AS_OF = "2017-05", date(2017, 5, 31)

pytestmark = pytest.mark.skipif(not CSV.is_dir(), reason="the practice data set is not here")


@pytest.fixture(scope="module")
def agents() -> tuple[Agent, ...]:
    return read_agents(CSV)


@pytest.fixture(scope="module")
def opportunities() -> tuple[Opportunity, ...]:
    return read_opportunities(CSV)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Consolidated:
    """The month, converted to workbooks and consolidated from them."""
    path = convert(CSV, MONTH, tmp_path_factory.mktemp("crm"))
    team, findings = open_team(TEAM_FILE, path.read_bytes())
    assert team is not None
    assert findings == ()
    files = sorted((path.parent / MONTH).iterdir())
    sources = [Source(file.name, file.read_bytes) for file in files]
    return consolidate(team, sources, month=MONTH, as_of=AS_OF)


def test_every_agent_s_sums_are_the_csv_s(
    run: Consolidated, agents: tuple[Agent, ...], opportunities: tuple[Opportunity, ...]
) -> None:
    wanted = outcomes(agents, opportunities, MONTH, key=lambda agent: agent.id)

    assert dict(_found(run)) == {member: _rounded(outcome) for member, outcome in wanted.items()}


@pytest.mark.parametrize("level", ["group", "unit"])
def test_managers_and_offices_are_the_csv_s_sums(
    run: Consolidated,
    agents: tuple[Agent, ...],
    opportunities: tuple[Opportunity, ...],
    level: str,
) -> None:
    wanted = outcomes(
        agents,
        opportunities,
        MONTH,
        key=lambda agent: agent.manager if level == "group" else agent.office,
    )
    found = {each.name: each for each in run.measures.figures if each.level == level}

    assert found.keys() == wanted.keys()
    for name, outcome in wanted.items():
        assert found[name].deals == outcome.won
        assert found[name].amount == outcome.value
        assert found[name].target == pytest.approx(outcome.target, abs=0.005)
        assert found[name].attainment == pytest.approx(outcome.attainment)
        assert found[name].average_deal == pytest.approx(outcome.value / outcome.won)


def test_the_whole_team_is_the_csv_s_sum(
    run: Consolidated, agents: tuple[Agent, ...], opportunities: tuple[Opportunity, ...]
) -> None:
    whole = outcomes(agents, opportunities, MONTH, key=lambda _: "")[""]
    actual = {m.metric: m.actual for m in run.measures.measures if m.member_id is None}

    assert actual["approach"] == whole.engaged
    assert actual["close"] == whole.closed
    assert actual[DEALS] == whole.won
    assert actual[AMOUNT] == whole.value
    rate = next(r for r in run.measures.rates if r.member_id is None and r.stage == "deal")
    assert (rate.successes, rate.trials) == (whole.won, whole.closed)


def test_blank_customers_are_warned_of_and_count(
    run: Consolidated, opportunities: tuple[Opportunity, ...]
) -> None:
    blank = sum(not o.account and month_of(o.engaged) == MONTH for o in opportunities)
    blank += sum(not o.account and month_of(o.closed) == MONTH for o in opportunities)

    assert blank > 0
    assert sum(finding.code == "no_customer" for finding in run.findings) == blank
    assert run.totals.rows.blocked == 0


def test_only_who_had_nothing_to_write_has_not_handed_in(
    run: Consolidated, agents: tuple[Agent, ...], opportunities: tuple[Opportunity, ...]
) -> None:
    wanted = outcomes(agents, opportunities, MONTH, key=lambda agent: agent.id)
    idle = {member for member, outcome in wanted.items() if not outcome.engaged + outcome.closed}

    assert {book.member_id for book in run.books if not book.status.is_counted} == idle
    assert {book.status for book in run.books} == {
        FileStatus.ACCEPTED_WITH_WARNINGS,
        FileStatus.ACCEPTED,
        FileStatus.REJECTED,
    }


def _found(run: Consolidated) -> Iterator[tuple[str, tuple[float | None, ...]]]:
    actual = {(m.member_id, m.metric): m for m in run.measures.measures}
    rates = {r.member_id: r for r in run.measures.rates if r.stage == "deal"}
    for member in run.team.members:
        amount = actual[member.id, AMOUNT]
        yield (
            member.id,
            (
                actual[member.id, "approach"].actual,
                actual[member.id, "close"].actual,
                actual[member.id, DEALS].actual,
                amount.actual,
                amount.target,
                _share(amount.attainment),
                _share(rates[member.id].raw),
            ),
        )


def _rounded(outcome: Outcome) -> tuple[float | None, ...]:
    return (
        outcome.engaged,
        outcome.closed,
        outcome.won,
        outcome.value,
        outcome.target,
        _share(outcome.attainment),
        _share(outcome.won_rate),
    )


def _share(value: float | None) -> float | None:
    return None if value is None else round(value, 12)
