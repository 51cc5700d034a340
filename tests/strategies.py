"""Hypothesis strategies that tests share; a new kind of value joins here."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from tests.facts.sample import MEMBERS, PERIOD, PLAYBOOK, TEAM, rows_of
from workbook.check.checked import CheckedBook, Rows
from workbook.measure.explain import Link
from workbook.schema.playbook import AVERAGE_DEAL, Playbook, Stage
from workbook.schema.status import FileStatus
from workbook.schema.team import MonthRule, Target, Team
from workbook.schema.words import Words

LOG_COLUMNS = ("date", "customer", "activity", "quantity", "deals", "amount", "is_new")
COUNT_COLUMNS = ("date", "prospect", "visit", "service", "deals", "amount")
LOGGED = ("prospect", "visit", "deal", "service", "reversal")

month_rules: st.SearchStrategy[MonthRule] = st.sampled_from(("26-25", "calendar"))
days: st.SearchStrategy[date] = st.dates(date(2004, 1, 1), date(2040, 12, 31))
period_ids = days.map(lambda day: f"{day:%Y-%m}")
period_days = st.sampled_from(PERIOD.days)
cents = st.integers(-(10**9), 10**9)
rates = st.floats(0.001, 1.0)
counts = st.integers(0, 500)


def money(least: int = -(10**9), most: int = 10**9) -> st.SearchStrategy[float]:
    """Amounts of 元 in whole cents; the bounds are cents."""
    return st.integers(least, most).map(lambda value: value / 100)


@st.composite
def calendars(draw: st.DrawFn) -> Team:
    """A team with any month rule, weekends and days set by hand."""
    overrides = st.lists(st.tuples(days, st.booleans()), max_size=5).map(tuple)
    return replace(
        TEAM,
        month_rule=draw(month_rules),
        saturday=draw(st.booleans()),
        sunday=draw(st.booleans()),
        overrides=draw(overrides),
    )


@st.composite
def funnels(draw: st.DrawFn) -> tuple[Stage, ...]:
    """A chain of one to seven stages, each measured from the one before."""
    given_rates = draw(st.lists(rates, max_size=6))
    return (
        Stage(id="stage0", label=Words("环节0", "Stage 0")),
        *(
            Stage(id=f"stage{n}", label=Words(f"环节{n}", f"Stage {n}"), of=f"stage{n - 1}", rate=r)
            for n, r in enumerate(given_rates, start=1)
        ),
    )


@st.composite
def links(draw: st.DrawFn, *, least: int = 0) -> tuple[Link, ...]:
    """Factors of a result; from ``least`` 0 on some are zero, and amounts may be negative."""
    stages = draw(funnels())
    reached = st.integers(least, 500).map(float)
    amount = draw(money(1) if least else money() | st.just(0.0))
    return (
        *(Link(factor=s.id, reached=draw(reached), standard=s.rate or 1.0) for s in stages),
        Link(factor=AVERAGE_DEAL, reached=amount, standard=draw(money(1))),
    )


@st.composite
def playbooks(draw: st.DrawFn) -> Playbook:
    """The sample playbook with any rates, 件均 and way of counting visits."""
    first, visit, deal = PLAYBOOK.funnel
    visit = replace(visit, rate=draw(rates), counts=draw(st.sampled_from(("times", "people"))))
    return replace(
        PLAYBOOK,
        funnel=(first, visit, replace(deal, rate=draw(rates))),
        average_deal=draw(money(1, 10**7)),
    )


@st.composite
def teams(draw: st.DrawFn) -> Team:
    """The sample team with any playbook, issued targets and way of averaging."""
    metrics = ("amount", "deals", "visit", "service")
    issued = st.fixed_dictionaries(
        {}, optional={(m.id, metric): money(0) for m in MEMBERS for metric in metrics}
    )
    return replace(
        TEAM,
        playbook=draw(playbooks()),
        is_supervisor_averaged=draw(st.booleans()),
        targets=tuple(
            Target(period=PERIOD.id, member_id=member, metric=metric, value=value)
            for (member, metric), value in draw(issued).items()
        ),
    )


def _table(columns: tuple[str, ...], *cells: st.SearchStrategy[object]) -> st.SearchStrategy[Rows]:
    rows = st.lists(st.tuples(*cells), max_size=12)
    return rows.map(lambda drawn: rows_of(columns, drawn))


def _or_blank(cell: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | cell


_customers: st.SearchStrategy[object] = st.sampled_from((None, "甲公司", "乙公司", "丙公司 "))
_few: st.SearchStrategy[object] = st.integers(0, 9)
_amounts: st.SearchStrategy[object] = money(-(10**7), 10**7)
_dates: st.SearchStrategy[object] = st.sampled_from(PERIOD.days[:6])
logs = _table(
    LOG_COLUMNS,
    _dates,
    _customers,
    st.sampled_from(LOGGED),
    _or_blank(_few),
    _or_blank(st.integers(-2, 5)),
    _or_blank(_amounts),
    st.sampled_from((None, False, True)),
)
daily_counts = _table(
    COUNT_COLUMNS,
    _dates,
    *(_or_blank(_few) for _ in COUNT_COLUMNS[1:-1]),
    _or_blank(_amounts),
)
customer_lists = _table(("customer", "earlier_deals"), _customers, _or_blank(_few))


@st.composite
def member_books(draw: st.DrawFn, member_id: str) -> CheckedBook:
    """A checked book of a member, of any status."""
    return CheckedBook(
        file=f"{member_id}.xlsx",
        status=draw(st.sampled_from(FileStatus)),
        member_id=member_id,
        tables={
            "log": draw(logs),
            "counts": draw(daily_counts),
            "customers": draw(customer_lists),
        },
    )


books = st.tuples(*(member_books(member.id) for member in MEMBERS))
