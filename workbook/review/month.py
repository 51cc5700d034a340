"""The plan of the monthly review 月度经营分析: one run, three audiences."""

from workbook.review.consolidated import Consolidated
from workbook.review.corrections import plan_corrections
from workbook.review.figures import index_figures, ranked
from workbook.review.funnel import plan_funnel
from workbook.review.gaps import plan_gaps
from workbook.review.hand_in import plan_hand_in
from workbook.review.month_cards import month_cards
from workbook.review.month_compared import plan_compared
from workbook.review.month_next import plan_next
from workbook.review.month_page import plan_month_page
from workbook.review.month_source import Month
from workbook.review.overview import plan_overview
from workbook.review.plan import FONT, identity_of
from workbook.review.roster import plan_roster
from workbook.review.sheets import Plan, Sheet
from workbook.review.source import Source
from workbook.review.weeks import plan_weeks
from workbook.schema.month_words import MONTH_BOOK
from workbook.schema.recipient import Audience
from workbook.schema.team import Member
from workbook.schema.words import Lang


def plan_month(
    run: Consolidated,
    lang: Lang,
    *,
    audience: Audience,
    member: Member | None = None,
    before: Consolidated | None = None,
) -> Plan:
    """Return the monthly review of a team, for one audience, as a value.

    Args:
        run: The month, consolidated.
        lang: The language of every label and sentence.
        audience: The supervisor gets everything; above, totals and gaps without a row of anybody's
            customers, files or corrections; a member, her own page.
        member: Whose page, for the audience member; ignored otherwise.
        before: Last month, consolidated as of the day ``compared_month`` tells; None if not at hand.

    Returns:
        For the supervisor the sheets 总览, 本月与上月, 周进度, 名册, 漏斗, 差距分析, 下月目标, 补正清单,
        交表情况, then one page a member in roster order, if they are not too many. Two plans of equal
        runs are equal.

    Raises:
        ValueError: The audience is a member, and none is given or she is not of this month.
    """
    source = Source(run, index_figures(run), lang, audience)
    month = Month(source, before)
    return Plan(
        title=f"{MONTH_BOOK.of(lang)} {run.period.id}",
        author=run.team.supervisor,
        created=run.period.start,
        font=FONT[lang],
        page_footer=source.say("page"),
        cut_mark=source.say("cut"),
        sheets=_sheets(month, member),
        identity=identity_of(run, lang),
    )


def _sheets(month: Month, member: Member | None) -> tuple[Sheet, ...]:
    source = month.source
    match source.audience:
        case Audience.MEMBER:
            if member is None or member.id not in source.figures.hand_ins:
                raise ValueError(f"no member of {source.run.period.id}: {member!r}")
            return (plan_month_page(month, member, rank=_ranks(source).get(member.id, "")),)
        case Audience.ABOVE:
            return _team_sheets(month)
        case Audience.SUPERVISOR:
            own = (plan_corrections(source), plan_hand_in(source))
            return (*_team_sheets(month), *own, *_pages(month))


def _team_sheets(month: Month) -> tuple[Sheet, ...]:
    source = month.source
    return (
        plan_overview(source, book=MONTH_BOOK, cards=month_cards(month, None)),
        plan_compared(month),
        plan_weeks(source),
        plan_roster(source),
        plan_funnel(source),
        plan_gaps(source),
        plan_next(month),
    )


def _pages(month: Month) -> tuple[Sheet, ...]:
    if not month.source.has_pages:
        return ()
    ranks = _ranks(month.source)
    return tuple(
        plan_month_page(month, member, rank=ranks.get(member.id, ""))
        for member in month.source.figures.members
    )


def _ranks(source: Source) -> dict[str, str]:
    in_order, _ = ranked(source.run, source.figures)
    return {member.id: f"{rank}/{len(in_order)}" for rank, member in enumerate(in_order, 1)}
