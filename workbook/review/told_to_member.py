"""What a member is told is left to do."""

from workbook.review.source import Source, money
from workbook.schema.team import Member


def next_steps(source: Source, member: Member) -> tuple[str, ...]:
    """Return what is left to do to reach the target, in a sentence."""
    amount = source.figures.amount(member.id)
    if amount is None or amount.target is None:
        return (source.say("no_target"),)
    if amount.actual >= amount.target:
        return (source.say("reached"),)
    if amount.needed_per_day is None:
        return ()
    return (
        source.say(
            "to_do",
            amount=money(amount.target - amount.actual),
            left=source.run.measures.workdays_left,
            needed=money(amount.needed_per_day),
        ),
    )
