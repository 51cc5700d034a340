"""What stands out, in sentences: for the supervisor, the manager above, and a member."""

from workbook.letters.matter import Matter
from workbook.letters.occasion import Occasion
from workbook.review.funnel import basis
from workbook.review.gaps import gap_sentence
from workbook.review.hand_in import own_reason
from workbook.review.month_source import Month
from workbook.review.month_well import done_well
from workbook.review.overview import urgent_lines
from workbook.review.source import Source, share
from workbook.review.told_to_member import next_steps
from workbook.review.week_news import week_headline, week_news
from workbook.review.week_overview import urgent_in_week
from workbook.review.week_praise import done_well as done_well_in_week
from workbook.review.week_view import WeekView
from workbook.schema.letter_words import SAID
from workbook.schema.recipient import Audience
from workbook.schema.team import Member

MOST_DONE_WELL = 2


def points(matter: Matter) -> tuple[str, ...]:
    """Return what stands out, for the audience of a letter."""
    if matter.member is not None:
        return member_points(matter.source, matter.member, matter.occasion)
    view = week_news(matter.source, matter.occasion.week)
    if matter.recipient.audience is Audience.ABOVE:
        return (*(week_points(view) if view else ()), *above_points(matter.source))
    if view:
        return (*week_points(view), *urgent_in_week(view))
    return team_points(matter.source)


def week_points(view: WeekView) -> tuple[str, ...]:
    """Return how many planned visits were carried out and promises kept, where there were any."""
    found = week_headline(view, None)
    said = (found[each] for each in ("executed", "kept_share") if found[each].is_known)
    return tuple(
        SAID[f"week_{each.id}"].of(view.source.lang, share=each.value, note=each.note)
        for each in said
    )


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


def member_points(source: Source, member: Member, occasion: Occasion) -> tuple[str, ...]:
    """Return what she does well, at most twice, then where her gap comes from and what is to do."""
    if member.id not in source.figures.received:
        reason = own_reason(source, source.figures.hand_ins[member.id])
        return (source.no_figures(member, reason),)
    explained = source.figures.explained.get(member.id)
    because = (gap_sentence(source, explained),) if explained and explained.parts else ()
    view, month = week_news(source, occasion.week), Month(source, occasion.before)
    well = done_well_in_week(view, member) if view else done_well(month, member)
    return (
        *well[:MOST_DONE_WELL],
        *because,
        *next_steps(source, member),
    )
