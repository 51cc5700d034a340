"""What each stage still needs per remaining day."""

from dataclasses import replace
from datetime import date

import pytest

from tests.facts.sample import HALF, PERIOD, PLAYBOOK
from workbook.measure.clock import Clock
from workbook.measure.needed import stage_needs
from workbook.measure.values import StageNeed


def _needs(target: float | None, actual: float, day: date = HALF) -> list[StageNeed]:
    clock = Clock.at(PERIOD, day)
    return list(stage_needs("001", target=target, actual=actual, clock=clock, playbook=PLAYBOOK))


def test_needs_in_the_middle_of_the_month() -> None:
    """60,000 are 12 deals, 36,000 left are 8; 11 days are left, prospects take 12."""
    assert [
        StageNeed(
            member_id="001",
            stage="prospect",
            month=120,
            left=80,
            usable_days=0,
            per_day=None,
            is_too_late=True,
        ),
        StageNeed(
            member_id="001",
            stage="visit",
            month=60,
            left=40,
            usable_days=7,
            per_day=6,
            is_too_late=False,
        ),
        StageNeed(
            member_id="001",
            stage="deal",
            month=12,
            left=8,
            usable_days=11,
            per_day=1,
            is_too_late=False,
        ),
    ] == _needs(60_000.0, 24_000.0)


def test_target_reached_needs_nothing_and_is_never_too_late() -> None:
    assert [(need.left, need.per_day, need.is_too_late) for need in _needs(60_000.0, 60_000.0)] == [
        (0, 0, False)
    ] * 3


def test_after_the_month_everything_is_too_late() -> None:
    assert [
        (need.usable_days, need.per_day, need.is_too_late)
        for need in _needs(60_000.0, 1.0, date(2026, 6, 25))
    ] == [(0, None, True)] * 3


def test_reversals_add_to_what_is_left() -> None:
    assert [_needs(60_000.0, -10_000.0)[-1].left, _needs(60_000.0, -10_000.0)[-1].month] == [14, 12]


def test_lag_of_exactly_the_days_left_is_too_late() -> None:
    """On 3 June 15 workdays are left, 3 usable; on 8 June 12 are, none usable."""
    assert [
        (_needs(5_000.0, 0.0, day)[0].usable_days, _needs(5_000.0, 0.0, day)[0].is_too_late)
        for day in (date(2026, 6, 3), date(2026, 6, 8))
    ] == [(3, False), (0, True)]


def test_a_single_deal_can_come_too_late() -> None:
    need = _needs(60_000.0, 55_000.0, date(2026, 6, 25))[-1]

    assert (need.stage, need.left, need.per_day, need.is_too_late) == ("deal", 1, None, True)


def test_without_a_target_there_are_no_needs() -> None:
    assert _needs(None, 24_000.0) == []


@pytest.mark.parametrize(("average_deal", "stages"), [(0.0, []), (5_000.0, ["visit", "deal"])])
def test_what_cannot_be_derived_is_left_out(average_deal: float, stages: list[str]) -> None:
    first, visit, deal = PLAYBOOK.funnel
    playbook = replace(
        PLAYBOOK, average_deal=average_deal, funnel=(first, replace(visit, rate=0.0), deal)
    )
    clock = Clock.at(PERIOD, HALF)
    needs = stage_needs("001", target=1.0, actual=0.0, clock=clock, playbook=playbook)

    assert stages == [need.stage for need in needs]
