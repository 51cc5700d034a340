"""Words and counts of a playbook that is not the one every team starts from."""

from dataclasses import replace

import pytest

from tests.review.reading import sheet, table, values
from tests.review.sample import consolidated
from workbook.facts.tables import build_facts
from workbook.measure.measure import measure
from workbook.review.consolidated import Consolidated
from workbook.review.plan import plan_review
from workbook.schema.playbook import AMOUNT, DEALS, Playbook


def _with(run: Consolidated, playbook: Playbook) -> Consolidated:
    team = replace(run.team, playbook=playbook)
    facts = build_facts(run.books, team, run.period)
    return replace(run, team=team, measures=measure(facts, team, run.period, run.as_of))


def test_a_last_stage_of_another_id_had_no_count() -> None:
    run = consolidated()
    playbook = run.team.playbook
    signed = replace(playbook.deal, id="signed")
    plan = plan_review(_with(run, replace(playbook, funnel=(*playbook.funnel[:-1], signed))), "zh")

    assert values(table(sheet(plan, "funnel"), "team"))[-1][:2] == ("成交", 38)


@pytest.mark.parametrize("missing", [DEALS, AMOUNT])
def test_a_playbook_without_one_of_the_two_results_stopped_the_review(missing: str) -> None:
    run = consolidated()
    playbook = run.team.playbook
    results = tuple(each for each in playbook.results if each.id != missing)

    plan = plan_review(_with(run, replace(playbook, results=results)), "zh")

    weeks = table(sheet(plan, "member 001"), "weeks")
    assert ["", "", "金额", "金额", "金额", "件数", "件数", "件数"] == [
        c.band for c in weeks.columns
    ]
