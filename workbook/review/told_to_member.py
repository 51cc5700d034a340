"""What a member is told: first what she does well, last what is left to do."""

from workbook.calendar.period import Week
from workbook.review.funnel import basis
from workbook.review.source import Source, money, share
from workbook.review.weeks import week_figures
from workbook.schema.letter_words import SAID
from workbook.schema.playbook import AMOUNT
from workbook.schema.team import Member

REACHED = 1.0  # share of a week's target


def done_well(source: Source, member: Member, week: Week | None) -> list[str]:
    """Return what a member does better than the standard, and the weeks whose target she reached."""
    strong = [
        SAID["strong"].of(
            source.lang,
            stage=source.stage(rate.stage),
            rate=share(rate.raw),
            basis=basis(rate),
            standard=share(rate.standard),
        )
        for rate in source.figures.rates.get(member.id, ())
        if rate.verdict == "strong"
    ]
    reached = []
    for each in (week,) if week else source.run.period.weeks:
        *_, attainment = week_figures(source, member.id, metric=AMOUNT, week=each)
        if attainment is not None and attainment >= REACHED:
            facts = {"number": each.number, "attainment": share(attainment)}
            reached.append(SAID["week_reached"].of(source.lang, **facts))
    return [*strong[:1], *reached[-1:], *strong[1:]]


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
