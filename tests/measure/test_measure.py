"""Everything together, on a small team whose figures are worked out by hand."""

from dataclasses import fields, is_dataclass, replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import HALF, PERIOD, PLAYBOOK, TEAM, book
from tests.strategies import books, teams
from workbook.check.checked import CheckedBook
from workbook.facts.tables import build_facts
from workbook.measure.cents import to_cents
from workbook.measure.measure import measure
from workbook.measure.values import Explanation, Light, Measure, Measures, Part
from workbook.schema.team import Target, Team

BOOKS = (
    book(
        "001",
        log="""
        date  customer activity quantity deals amount is_new
        05-27 甲公司   prospect 40       -     -      新
        06-01 甲公司   visit    30       -     -      老
        06-03 甲公司   deal     1        3     12000  老
        06-10 甲公司   deal     1        9     45000  老
        """,
    ),
    book("002", counts="date visit service deals amount\n06-02 10 4 2 10000"),
)


def _measures(team: Team = TEAM, as_of: date = HALF) -> Measures:
    return measure(build_facts(BOOKS, team, PERIOD), team, PERIOD, as_of)


def test_time() -> None:
    measures = _measures()

    assert (
        measures.time_progress,
        measures.workdays,
        measures.workdays_gone,
        measures.workdays_left,
    ) == (0.5, 22, 11, 11)


def test_every_member_and_the_team_on_every_metric() -> None:
    assert [
        (who, metric)
        for who in (None, "001", "002", "009")
        for metric in ("amount", "deals", "prospect", "visit", "service")
    ] == [(each.member_id, each.metric) for each in _measures().measures]


def test_measures_of_a_member() -> None:
    figures = [
        (each.metric, each.target, each.actual, each.gap, each.light)
        for each in _measures().measures
        if each.member_id == "001"
    ]

    assert figures == [
        ("amount", 60_000.0, 12_000.0, -18_000.0, Light.RED),
        ("deals", 12.0, 3.0, -3.0, Light.RED),
        ("prospect", 120.0, 40.0, -20.0, Light.RED),
        ("visit", 60.0, 30.0, 0.0, Light.GREEN),
        ("service", None, 0.0, None, Light.GREY),
    ]


def test_measure_of_the_team_is_made_of_sums() -> None:
    """The second member sells without a target: his amount counts, his target is none."""
    assert _measures().measures[0] == Measure(
        member_id=None,
        metric="amount",
        target=60_000.0,
        target_to_date=30_000.0,
        actual=22_000.0,
        gap=-8_000.0,
        attainment=22 / 60,
        pace=22 / 30,
        per_day=2_000.0,
        needed_per_day=38_000 / 11,
        forecast=44_000.0,
        light=Light.ORANGE,
    )


def test_needs_are_of_members_with_a_target() -> None:
    assert [(need.member_id, need.stage, need.left) for need in _measures().needs] == [
        ("001", "prospect", 100),
        ("001", "visit", 50),
        ("001", "deal", 10),
    ]


def test_rates_of_team_and_members() -> None:
    assert [
        (rate.member_id, rate.stage, rate.trials, rate.successes) for rate in _measures().rates
    ] == [
        (None, "visit", 40.0, 40.0),
        (None, "deal", 40.0, 5.0),
        ("001", "visit", 40.0, 30.0),
        ("001", "deal", 30.0, 3.0),
        ("002", "visit", 0.0, 10.0),
        ("002", "deal", 10.0, 2.0),
        ("009", "visit", 0.0, 0.0),
        ("009", "deal", 0.0, 0.0),
    ]


def test_explained_are_the_gaps_that_have_a_target() -> None:
    team, member = _measures().explained

    assert (team.member_id, team.metric, team.gap) == (None, "amount", -8_000.0)
    assert member == Explanation(
        member_id="001",
        metric="amount",
        gap=-18_000.0,
        parts=(
            Part(factor="prospect", actual=40.0, baseline=60.0, value=-7_965.13),
            Part(factor="visit", actual=0.75, baseline=0.5, value=7_965.13),
            Part(factor="deal", actual=0.1, baseline=0.2, value=-13_616.47),
            Part(factor="average_deal", actual=4_000.0, baseline=5_000.0, value=-4_383.53),
        ),
    )


def test_what_no_standard_explains_is_not_explained() -> None:
    team = replace(TEAM, playbook=replace(PLAYBOOK, average_deal=0.0))

    assert _measures(team).explained == ()


def test_a_stage_nobody_logged_is_no_factor() -> None:
    """Only deals and visits are logged, and one member has none of either."""
    team = replace(
        TEAM,
        targets=tuple(
            Target(period="2026-06", member_id=member, metric="amount", value=60_000.0)
            for member in ("002", "009")
        ),
    )
    facts = build_facts([BOOKS[1]], team, PERIOD)
    explained = {each.member_id: each for each in measure(facts, team, PERIOD, HALF).explained}

    assert [part.factor for part in explained["002"].parts] == ["visit", "deal", "average_deal"]
    assert [(part.factor, part.value) for part in explained["009"].parts] == [
        ("visit", -30_000.0),
        ("deal", 0.0),
        ("average_deal", 0.0),
    ]


def test_the_other_subjects_are_there() -> None:
    measures = _measures()

    assert [each.member_id for each in measures.four_numbers] == [None, "001", "002", "009"]
    assert [each.level for each in measures.figures] == ["team", "unit", "group", "group"]
    assert len(measures.weeks) == 4 * 5 * 5
    assert len(measures.days) == 31


def test_team_without_members_has_measures_of_nothing() -> None:
    team = replace(TEAM, members=())
    measures = measure(build_facts([], team, PERIOD), team, PERIOD, HALF)

    assert [(each.member_id, each.actual) for each in measures.measures] == [(None, 0.0)] * 5
    assert (measures.needs, measures.explained, measures.figures[0].active_share) == ((), (), None)


def _plain(value: object) -> bool:
    """Whether a value is made of plain Python values only, and no NaN or infinity."""
    if isinstance(value, tuple):
        return all(_plain(each) for each in value)
    if is_dataclass(value):
        return all(_plain(getattr(value, field.name)) for field in fields(value))
    if type(value) is float:
        return abs(value) < float("inf")
    return value is None or type(value) in {int, str, bool, Light}


@given(books, teams(), st.dates(date(2026, 5, 20), date(2026, 6, 30)))
def test_whatever_was_entered_the_measures_hold_together(
    drawn: tuple[CheckedBook, ...], team: Team, as_of: date
) -> None:
    measures = measure(build_facts(drawn, team, PERIOD), team, PERIOD, as_of)
    gaps = {each.member_id: each.gap for each in measures.measures if each.metric == "amount"}

    assert _plain(measures)
    for explained in measures.explained:
        gap = gaps[explained.member_id]

        assert gap is not None
        assert to_cents(gap) == sum(to_cents(part.value) for part in explained.parts)
        assert to_cents(gap) == to_cents(explained.gap)


@given(books, teams())
def test_order_of_the_books_changes_no_figure(drawn: tuple[CheckedBook, ...], team: Team) -> None:
    one, other = (
        measure(build_facts(each, team, PERIOD), team, PERIOD, HALF)
        for each in (drawn, drawn[::-1])
    )

    assert one == other
