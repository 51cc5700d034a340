"""The plan of a review book: which pages it has, told in one language."""

from workbook.review.consolidated import Consolidated
from workbook.review.corrections import plan_corrections
from workbook.review.figures import index_figures, ranked
from workbook.review.funnel import plan_funnel
from workbook.review.gaps import plan_gaps
from workbook.review.hand_in import plan_hand_in
from workbook.review.member_page import plan_member
from workbook.review.overview import plan_overview
from workbook.review.roster import plan_roster
from workbook.review.sheets import Plan, Sheet
from workbook.review.source import Source
from workbook.review.weeks import plan_weeks
from workbook.schema.member.book import SCHEMA_VERSION
from workbook.schema.member.identity import identity_form
from workbook.schema.review_words import BOOK
from workbook.schema.words import Lang

FONT: dict[Lang, str] = {"zh": "微软雅黑", "en": "Calibri"}


def plan_review(run: Consolidated, lang: Lang) -> Plan:
    """Return the review book of a consolidated run as a value.

    Args:
        run: What was found in the folder, and everything measured.
        lang: The language of every label and sentence.

    Returns:
        The sheets 总览, 名册, 漏斗, 差距分析, 周进度, 补正清单, 交表情况, then one page a member in
        roster order, if they are not too many. Two plans of equal runs are equal.
    """
    source = Source(run, index_figures(run), lang)
    return Plan(
        title=f"{BOOK.of(lang)} {run.period.id}",
        author=run.team.supervisor,
        created=run.period.start,
        font=FONT[lang],
        page_footer=source.say("page"),
        cut_mark=source.say("cut"),
        sheets=(
            plan_overview(source),
            plan_roster(source),
            plan_funnel(source),
            plan_gaps(source),
            plan_weeks(source),
            plan_corrections(source),
            plan_hand_in(source),
            *(_members(source) if source.has_pages else ()),
        ),
        identity=identity_of(run, lang),
    )


def identity_of(run: Consolidated, lang: Lang) -> tuple[tuple[str, str], ...]:
    """Return what the hidden ``_mubiao`` of a review says the book is."""
    says = {
        "kind": "review",
        "version": str(SCHEMA_VERSION),
        "team": run.team.id,
        "period": run.period.id,
        "lang": lang,
    }
    return tuple((field.id, says.get(field.id, "")) for field in identity_form().fields)


def _members(source: Source) -> tuple[Sheet, ...]:
    in_order, _ = ranked(source.run, source.figures)
    ranks = {member.id: f"{rank}/{len(in_order)}" for rank, member in enumerate(in_order, 1)}
    return tuple(
        plan_member(source, member, rank=ranks.get(member.id, ""))
        for member in source.figures.members
    )
