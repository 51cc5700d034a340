"""What our own check and measures say of a typed book, under the names of the member book's cells."""

from tests.live.scenario import Scenario
from workbook.facts.tables import build_facts
from workbook.measure.measure import measure
from workbook.measure.values import Measure, Measures, Rate, StageNeed, WeekProgress
from workbook.pipeline import Source, check_file
from workbook.schema.playbook import AMOUNT, DEALS, Playbook

Shown = dict[str, object]


def measured(scenario: Scenario, content: bytes) -> Shown:
    """Return every measured figure that the book shows too: name -> value, None where unknown.

    Args:
        scenario: Whose month it is.
        content: The book as the member hands it in, typed into but never calculated.
    """
    source = Source(f"{scenario.name}.xlsx", lambda: content)
    book = check_file(source, team=scenario.team, period=scenario.period)
    assert book.status.is_counted
    facts = build_facts((book,), scenario.team, scenario.period)
    measures = measure(facts, scenario.team, scenario.period, scenario.as_of)
    own = scenario.member.id
    shown = _time(measures)
    for each in (m for m in measures.measures if m.member_id == own):
        shown |= _pace(each, scenario.playbook)
    for need in measures.needs:
        shown |= _need(need, scenario)
    for rate in (r for r in measures.rates if r.member_id == own):
        shown |= _rate(rate)
    for week in (w for w in measures.weeks if w.member_id == own):
        shown |= _week(week, scenario)
    return shown


def _time(measures: Measures) -> Shown:
    return {
        "month.time.workdays": measures.workdays,
        "month.time.gone": measures.workdays_gone,
        "month.time.left": measures.workdays_left,
        "month.time.progress": measures.time_progress,
    }


def _pace(each: Measure, playbook: Playbook) -> Shown:
    pace = {"to_date": each.target_to_date, "actual": each.actual, "gap": each.gap}
    if each.metric in (AMOUNT, DEALS):
        shown = {
            **pace,
            "attainment": each.attainment,
            "pace": each.pace,
            "per_day": each.per_day,
            "needed": each.needed_per_day,
            "forecast": each.forecast,
        }
        return {f"month.results.{column}@{each.metric}": value for column, value in shown.items()}
    stages = {stage.id for stage in playbook.funnel}
    if each.metric in stages:
        return {f"month.stages.{column}@{each.metric}": value for column, value in pace.items()}
    shown = {**pace, "attainment": each.attainment}
    return {f"month.beside.{column}@{each.metric}": value for column, value in shown.items()}


def _need(need: StageNeed, scenario: Scenario) -> Shown:
    too_late = "来不及" if scenario.lang == "zh" else "Too late"
    return {
        f"month.stages.month@{need.stage}": need.month,
        f"month.stages.left@{need.stage}": need.left,
        f"month.stages.usable@{need.stage}": need.usable_days,
        f"month.stages.needed@{need.stage}": too_late if need.is_too_late else need.per_day,
    }


def _rate(rate: Rate) -> Shown:
    return {f"month.stages.own_rate@{rate.stage}": rate.raw}


def _week(week: WeekProgress, scenario: Scenario) -> Shown:
    started = scenario.period.weeks[week.week - 1].start <= scenario.as_of
    sheet = f"week{week.week}.progress"
    return {
        f"{sheet}.plan@{week.metric}": week.plan,
        f"{sheet}.actual@{week.metric}": week.actual if started else 0,
        f"{sheet}.attainment@{week.metric}": week.attainment,
    }
