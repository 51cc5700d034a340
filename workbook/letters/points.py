"""What stands out, in sentences: for the supervisor, the manager above, and a member."""

from workbook.calendar.period import Week
from workbook.letters.matter import Matter
from workbook.review.funnel import basis
from workbook.review.gaps import gap_sentence
from workbook.review.hand_in import own_reason
from workbook.review.overview import urgent_lines
from workbook.review.source import Source, share
from workbook.review.told_to_member import done_well, next_steps
from workbook.schema.recipient import Audience
from workbook.schema.team import Member

MOST_DONE_WELL = 2


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
        reason = own_reason(source, source.figures.hand_ins[member.id])
        return (source.no_figures(member, reason),)
    explained = source.figures.explained.get(member.id)
    because = (gap_sentence(source, explained),) if explained and explained.parts else ()
    return (
        *done_well(source, member, week)[:MOST_DONE_WELL],
        *because,
        *next_steps(source, member),
    )
