"""What differs from one member's book to the next: identity, targets, their split into weeks."""

from collections.abc import Mapping

from workbook.calendar.period import Period
from workbook.measure.targets import month_targets
from workbook.measure.weekly import week_plan
from workbook.schema.playbook import DEALS, Playbook, Stage
from workbook.schema.team import Member

Value = str | float


def member_values(
    member: Member, issued: Mapping[str, float], *, playbook: Playbook, period: Period
) -> dict[str, Value]:
    """Return a member's own values by the schema's names; what has no target is absent.

    A stage without an issued target gets what the 金额 target asks of it at the standard rates, in
    the split into weeks; its 下达量 stays blank. Every target is split by the workdays of the weeks
    and ties to the unit.

    Args:
        member: Whose book it is.
        issued: Metric id -> the target issued to this member.
        playbook: The team's.
        period: The working month.
    """
    targets = month_targets(issued, playbook)
    return {
        **_identity(member),
        **_targets(targets, issued, playbook),
        **_weeks(targets, playbook, period),
    }


def _identity(member: Member) -> dict[str, Value]:
    return {
        "mubiao.identity.member": member.id,
        "mubiao.identity.name": member.name,
        "home.identity.member": member.id,
        "home.identity.name": member.name,
    }


def _targets(
    targets: Mapping[str, float], issued: Mapping[str, float], playbook: Playbook
) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for result in playbook.results:
        if result.id in targets:
            values[f"month.results.target@{result.id}"] = targets[result.id]
    for stage in playbook.funnel:
        metric = DEALS if stage is playbook.deal else stage.id
        if metric in issued:
            values[f"month.stages.issued@{stage.id}"] = issued[metric]
    for activity in playbook.counted:
        if not isinstance(activity, Stage) and activity.id in issued:
            values[f"month.beside.issued@{activity.id}"] = issued[activity.id]
    return values


def _weeks(targets: Mapping[str, float], playbook: Playbook, period: Period) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for metric in playbook.metrics:
        if metric.id in targets:
            plan = week_plan(targets[metric.id], period)
            for week, part in zip(period.weeks, plan, strict=True):
                values[f"month.weeks.week{week.number}@{metric.id}"] = part
    return values
