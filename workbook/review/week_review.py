"""周总结: the plan of a weekly review, for the supervisor, for whoever is above her, for a member."""

from dataclasses import dataclass
from functools import cached_property

from workbook.review.consolidated import Consolidated
from workbook.review.figures import index_figures
from workbook.review.hand_in import plan_hand_in
from workbook.review.plan import FONT, identity_of
from workbook.review.sheets import Plan, Sheet
from workbook.review.source import Source
from workbook.review.week_coming import plan_week_coming
from workbook.review.week_gaps import plan_week_gaps
from workbook.review.week_members import plan_week_members
from workbook.review.week_overview import plan_week_overview
from workbook.review.week_page import plan_week_page
from workbook.review.week_promises import plan_week_promises
from workbook.review.week_view import WeekView
from workbook.review.week_visits import plan_week_visits
from workbook.schema.recipient import Audience
from workbook.schema.team import Member
from workbook.schema.week_words import WEEK_BOOK
from workbook.schema.words import Lang


@dataclass(frozen=True, kw_only=True)  # no slots: what all its plans have in common is kept
class WeekReview:
    """A week of a month, reviewed for one reader after the other.

    Attributes:
        run: The month, consolidated.
        lang: The language of every label and sentence.
        week: One of its weeks, by its number; ``last_week_ended`` gives the usual one.
        before: The month before: what was said in its last week is told beside the first.
    """

    run: Consolidated
    lang: Lang
    week: int
    before: Consolidated | None = None

    def plan(self, audience: Audience, member: Member | None = None) -> Plan:
        """Return the review for one audience.

        Args:
            audience: The supervisor has everything; whoever is above her the figures alone,
                without customers and without what members wrote; a member her own page.
            member: Whose page, where the audience is the member.
        """
        source = self._source
        reviewed = next(each for each in self.run.period.weeks if each.number == self.week)
        view = WeekView.of(source, reviewed, audience, self.before)
        name = WEEK_BOOK.of(self.lang)
        return Plan(
            title=f"{name} {self.run.period.id} {source.say('week', number=self.week)}",
            author=self.run.team.supervisor,
            created=self.run.period.start,
            font=FONT[self.lang],
            page_footer=source.say("page"),
            cut_mark=source.say("cut"),
            sheets=_sheets(view, member),
            identity=identity_of(self.run, self.lang),
        )

    @cached_property
    def _source(self) -> Source:
        return Source(self.run, index_figures(self.run), self.lang)


def _sheets(view: WeekView, member: Member | None) -> tuple[Sheet, ...]:
    if view.audience is Audience.MEMBER:
        return (plan_week_page(view, member),) if member else ()
    figures = (
        plan_week_overview(view),
        plan_week_members(view),
        plan_week_promises(view),
        plan_week_visits(view),
        plan_week_gaps(view),
        plan_week_coming(view),
    )
    if not view.is_whole:
        return figures
    pages = view.source.figures.members if view.source.has_pages else ()
    return (*figures, plan_hand_in(view.source), *(plan_week_page(view, each) for each in pages))
