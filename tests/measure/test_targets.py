"""Issued targets, and the stages they imply."""

from dataclasses import replace

from tests.facts.sample import PLAYBOOK, TEAM
from workbook.measure.targets import Targets, month_targets
from workbook.schema.team import Target


def test_stages_follow_from_the_amount() -> None:
    assert month_targets({"amount": 60_000.0}, PLAYBOOK) == {
        "amount": 60_000.0,
        "deals": 12.0,
        "visit": 60.0,
        "prospect": 120.0,
    }


def test_an_issued_stage_stands_and_does_not_move_the_others() -> None:
    assert month_targets(
        {"amount": 60_000.0, "deals": 15.0, "visit": 40.0, "service": 10.0}, PLAYBOOK
    ) == {
        "amount": 60_000.0,
        "deals": 15.0,
        "visit": 40.0,
        "prospect": 120.0,
        "service": 10.0,
    }


def test_without_an_amount_nothing_is_derived() -> None:
    assert month_targets({"deals": 15.0}, PLAYBOOK) == {"deals": 15.0}


def test_what_cannot_be_derived_has_no_target() -> None:
    first, visit, deal = PLAYBOOK.funnel
    broken = replace(PLAYBOOK, funnel=(first, replace(visit, rate=None), deal))

    assert month_targets({"amount": 5_000.0}, broken) == {
        "amount": 5_000.0,
        "deals": 1.0,
        "visit": 5.0,
    }
    assert month_targets({"amount": 5_000.0}, replace(PLAYBOOK, average_deal=0.0)) == {
        "amount": 5_000.0
    }


def _target(member: str, metric: str, value: float, period: str = "2026-06") -> Target:
    return Target(period=period, member_id=member, metric=metric, value=value)


def test_targets_of_other_months_and_second_entries_do_not_count() -> None:
    team = replace(
        TEAM,
        targets=(
            _target("001", "service", 9.0, period="2026-05"),
            _target("001", "service", 10.0),
            _target("001", "service", 11.0),
            _target("002", "service", 0.1),
            _target("003", "service", 0.2),
        ),
    )
    targets = Targets.of(team, "2026-06")

    assert targets.of_member("001") == {"service": 10.0}
    assert targets.of_member("009") == {}
    assert team.target("2026-06", "001", "service") == 10.0
    assert targets.summed(("001", "002", "003", "009"), "service") == 10.3
    assert targets.summed(("002", "003"), "service") == 0.3
    assert None is targets.summed(("001", "002"), "amount")
