"""What stands out, in sentences: for the supervisor, the manager above, and a member."""

from workbook.calendar.period import Week
from workbook.letters.matter import Matter
from workbook.review.funnel import basis
from workbook.review.gaps import gap_sentence
from workbook.review.overview import urgent_lines
from workbook.review.source import Source, money, share
from workbook.review.weeks import week_figures
from workbook.schema.letter_words import SAID
from workbook.schema.playbook import AMOUNT
from workbook.schema.recipient import Audience
from workbook.schema.team import Member

MOST_DONE_WELL = 2
REACHED = 1.0  # share of a week's target


def points(matter: Matter) -> tuple[str, ...]:
    """Return what stands out, for the audience of a letter."""
    if matter.member is not None:
        return member_points(matter.source, matter.member, matter.occasion.week)
    if matter.recipient.audience is Audience.ABOVE:
        return above_points(matter.source)
    return team_points(matter.source)


def team_points(source: Source) -> tuple[str, ...]:
    """Return where the team's gap comes from, and what the supervisor should look at first."""
    team = source.figures.explained.get(None)
    because = (gap_sentence(source, team),) if team and team.parts else ()
    return (*because, *urgent_lines(source))


def above_points(source: Source) -> tuple[str, ...]:
    """Return where the team's gap comes from, and its weakest stage: nobody by name."""
    team = source.figures.explained.get(None)
    because = (gap_sentence(source, team),) if team and team.parts else ()
    weakest = source.figures.weakest(None)
    if weakest is None:
        return because
    said = source.say(
        "team_weak",
        stage=source.stage(weakest.stage),
        rate=share(weakest.raw),
        basis=basis(weakest),
        standard=share(weakest.standard),
    )
    return (*because, said)


def member_points(source: Source, member: Member, week: Week | None) -> tuple[str, ...]:
    """Return what she does well, at most twice, then where her gap comes from and what is to do."""
    if member.id not in source.figures.received:
        return (source.no_figures(member),)
    explained = source.figures.explained.get(member.id)
    because = (gap_sentence(source, explained),) if explained and explained.parts else ()
    return (*_done_well(source, member, week)[:MOST_DONE_WELL], *because, *_to_do(source, member))


def _done_well(source: Source, member: Member, week: Week | None) -> list[str]:
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


def _to_do(source: Source, member: Member) -> tuple[str, ...]:
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
