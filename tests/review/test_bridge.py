"""The log's control total leads to the actual 金额, counted a second time from the checked books."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import HALF, MEMBERS, PERIOD, TEAM, rows_of
from tests.review.reading import notes, sheet
from tests.typed import typed
from workbook.check.checked import CheckedBook, Tally, Totals
from workbook.facts.tables import build_facts
from workbook.fill.member_books import member_books
from workbook.measure.measure import measure
from workbook.pipeline import Source, consolidate
from workbook.review.blocks import Cell, Notes, Tone
from workbook.review.bridge import Bridge, amount_bridge
from workbook.review.consolidated import Consolidated, HandIn
from workbook.review.plan import plan_review
from workbook.schema.member import member_book
from workbook.schema.playbook import AMOUNT
from workbook.schema.status import FileStatus, MemberStatus

Result = tuple[int, int | None, float | None]  # day of the month, 件数, 金额
HEADER = ("date", "deals", "amount")


def book(member_id: str, log: Sequence[Result], counts: Sequence[Result]) -> CheckedBook:
    tables = {"log": log, "counts": counts}
    cents = sum(round((amount or 0) * 100) for _, _, amount in log)
    return CheckedBook(
        file=f"{member_id}.xlsx",
        status=FileStatus.ACCEPTED,
        member_id=member_id,
        tables={
            id_: rows_of(HEADER, [(PERIOD.start + timedelta(day), *rest) for day, *rest in rows])
            for id_, rows in tables.items()
        },
        totals=Totals(amount=Tally(cents, cents, 0)),
    )


def run_of(*books: CheckedBook, as_of: date = HALF) -> Consolidated:
    return Consolidated(
        team=TEAM,
        period=PERIOD,
        as_of=as_of,
        books=books,
        hand_ins=tuple(
            HandIn(member_id=each.id, name=each.name, status=MemberStatus.RECEIVED)
            for each in MEMBERS
        ),
        findings=(),
        totals=sum((each.totals for each in books), Totals()),
        measures=measure(build_facts(books, TEAM, PERIOD), TEAM, PERIOD, as_of),
    )


def test_nothing_is_said_where_the_log_is_the_actual() -> None:
    assert amount_bridge(run_of(book("001", [(0, 1, 5000.5)], []))) is None


def test_every_part_is_named() -> None:
    log: list[Result] = [(0, 1, 5000.0), (1, None, None), (2, 1, None), (20, 1, 300.25)]
    counts: list[Result] = [(0, 1, 7.0), (1, 1, 20.1), (2, 2, 70.0), (3, None, 0.2), (21, 1, 9.0)]

    bridge = amount_bridge(run_of(book("001", log, []), book("002", [], counts[1:2])))
    both = amount_bridge(run_of(book("001", log, counts)))

    assert bridge == Bridge(log=530_025, later=30_025, daily=2_010, actual=502_010)
    assert both == Bridge(log=530_025, later=30_025, daily=2_030, actual=502_030)
    assert both.difference == 0


results = st.lists(
    st.tuples(
        st.integers(0, 29),
        st.none() | st.integers(0, 3),
        st.none() | st.integers(-10_000, 10_000_000).map(lambda cents: cents / 100),
    ),
    max_size=8,
)


@given(results, results, results, st.integers(0, 29))
def test_it_always_ties(
    log: list[Result], counts: list[Result], other: list[Result], day: int
) -> None:
    unique = list({each[0]: each for each in counts}.values())
    as_of = PERIOD.start + timedelta(day)

    bridge = amount_bridge(run_of(book("001", log, unique), book("002", other, []), as_of=as_of))

    assert bridge is None or bridge.difference == 0


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_books_as_they_are_handed_in_tie(lang: str) -> None:
    schema = member_book(TEAM.playbook, len(PERIOD.days))
    (made,) = member_books(TEAM, PERIOD, MEMBERS[:1])
    deal = TEAM.playbook.deal.label
    days = PERIOD.days
    log: list[dict[str, object]] = [
        {"date": days[0], "customer": "甲公司", "activity": deal, "deals": 1, "amount": 1000.01},
        {"date": days[-1], "customer": "乙公司", "activity": deal, "deals": 1, "amount": 200},
    ]
    counts: list[dict[str, object]] = [{"deals": 1, "amount": 5}, {}, {"deals": 2, "amount": 30.3}]
    content = typed(made[1], schema, "zh", rows={("log", "log"): log, ("daily", "counts"): counts})

    run = consolidate(TEAM, (Source(made[0], lambda: content),), month=PERIOD.id, as_of=HALF)

    assert amount_bridge(run) == Bridge(log=120_001, later=20_000, daily=3_030, actual=103_031)
    said = {
        "zh": "· 金额对得上：日志 1,200.01 − 截至日以后 200.00 + 每日活动量 30.30 = 实际 1,030.31 元",
        "en": "· The amount ties: log 1,200.01 − after the as-of day 200.00 + daily counts 30.30 = actual 1,030.31",
    }
    urgent = next(
        each
        for band in plan_review(run, "en" if lang == "en" else "zh").sheets[0].bands
        for each in band
        if isinstance(each, Notes)
    )
    assert Cell(said[lang], Tone.GOOD) in urgent.lines


def test_the_bridge_used_to_tie_whatever_was_measured() -> None:
    run = run_of(book("001", [(0, 1, 5000.0)], [(1, 1, 20.0)]))
    wrong = tuple(
        replace(each, actual=each.actual + 0.01) if each.metric == AMOUNT else each
        for each in run.measures.measures
    )
    run = replace(run, measures=replace(run.measures, measures=wrong))

    bridge = amount_bridge(run)

    assert bridge is not None
    assert bridge.difference == -1
    assert notes(sheet(plan_review(run, "zh"), "overview"), "urgent")[0] == (
        "· 金额对不上，差 -0.01 元：日志 5,000.00 − 截至日以后 0.00 + 每日活动量 20.00 ≠ 实际 5,020.01 元。"
        "这是程序的问题，请不要用这些数字。"
    )
