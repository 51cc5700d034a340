"""The log's control total and the actual 金额 tie, however the two came to differ."""

from dataclasses import replace
from datetime import date

from tests.review.sample import consolidated
from workbook.review.bridge import Bridge, amount_bridge
from workbook.review.consolidated import Consolidated
from workbook.schema.playbook import AMOUNT


def _actual(run: Consolidated) -> float:
    return next(
        m.actual for m in run.measures.measures if m.member_id is None and m.metric == AMOUNT
    )


def test_nothing_is_said_where_the_log_is_the_actual() -> None:
    run = consolidated()

    assert _actual(run) == run.totals.amount.accepted / 100
    assert amount_bridge(run) is None


def test_results_of_daily_counts_are_named() -> None:
    run = consolidated()
    actual = _actual(run)
    measures = tuple(
        replace(m, actual=m.actual + 2500.5) if (m.member_id, m.metric) == (None, AMOUNT) else m
        for m in run.measures.measures
    )

    bridge = amount_bridge(replace(run, measures=replace(run.measures, measures=measures)))

    assert bridge == Bridge(log=actual, later=0.0, daily=2500.5, actual=actual + 2500.5)


def test_rows_after_the_as_of_day_are_named() -> None:
    run = replace(consolidated(), as_of=date(2026, 10, 25))
    log = run.totals.amount.accepted / 100

    bridge = amount_bridge(run)

    assert bridge is not None
    assert (bridge.log, bridge.later) == (log, log)
    assert bridge.log - bridge.later + bridge.daily == bridge.actual
