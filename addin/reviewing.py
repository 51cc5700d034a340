"""The weekly and the monthly review of a team, from the folder on disk."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from addin.consolidating import Consolidation, Wanted, consolidate_folder, is_open_elsewhere
from addin.errors import FileMissing
from addin.files import BOOK_ENDING, not_foreign
from addin.opened import OpenTeam
from addin.progress import Follow, unseen
from addin.request import Request
from addin.running import about_file, running
from addin.save import save
from workbook.calendar.months import month_before
from workbook.calendar.period import Period, Week
from workbook.calendar.weeks import last_week_ended
from workbook.fill.file_name import legal
from workbook.letters.occasion import Occasion
from workbook.measure.compare import compared_month
from workbook.review.consolidated import Consolidated
from workbook.schema.command_words import NAME
from workbook.schema.recipient import Audience
from workbook.schema.review_sentences import SENTENCE
from workbook.schema.screen_words import SAID
from workbook.schema.team import Member
from workbook.schema.words import Lang, Words

if TYPE_CHECKING:
    from workbook.review.sheets import Plan
    from workbook.review.week_review import WeekReview


@dataclass(frozen=True, kw_only=True)  # no slots: what all readers of a week share is kept
class Reviewed:
    """A week or a month of a team, ready to be told to anybody.

    Attributes:
        run: What was found and measured, to the end of what is reviewed.
        before: The month before, for a monthly review and a month's first week; None where nothing
            of it is there.
        week: The week that is reviewed; None for the whole month.
        seen_until: The last day that was looked at: what was planned for a week is done after it too.
        lang: The language of the team's own copy.
    """

    run: Consolidated
    before: Consolidated | None
    week: Week | None
    seen_until: date
    lang: Lang

    @property
    def name(self) -> Words:
        """What the review is called."""
        return NAME["review-month" if self.week is None else "review-week"]

    @property
    def occasion(self) -> Occasion:
        """What it is about, as letters and the outbox name it."""
        return Occasion(period=self.run.period, week=self.week, before=self.before)

    def period(self, lang: Lang) -> str:
        """Return what it is about, as people name it."""
        if self.week is None:
            return self.run.period.id
        return f"{self.run.period.id} {SENTENCE['week'].of(lang, number=self.week.number)}"

    def plan(
        self, audience: Audience, member: Member | None = None, *, lang: Lang | None = None
    ) -> "Plan":
        """Return the review for somebody.

        Args:
            audience: For whom; it decides what may be in it.
            member: Whose page, where it is for a member.
            lang: The reader's language; None for the team's.
        """
        from workbook.review.month import plan_month

        told = lang or self.lang
        if self.week is None:
            return plan_month(self.run, told, audience=audience, member=member, before=self.before)
        return self._in(told, self.week).plan(audience, member)

    def _in(self, lang: Lang, week: Week) -> "WeekReview":
        """Return the week told in a language, made once for all its readers."""
        from workbook.review.week_review import WeekReview

        if lang not in self._weeks:
            self._weeks[lang] = WeekReview(
                run=self.run, lang=lang, week=week.number, before=self.before
            )
        return self._weeks[lang]

    @cached_property
    def _weeks(self) -> "dict[Lang, WeekReview]":
        return {}

    def file_name(self, lang: Lang, *about: str) -> str:
        """Return the name of its file.

        Args:
            lang: The reader's language.
            about: Whose it is, where it is not the team's.
        """
        title = self.name.of(lang)
        whose = about or (self.run.team.name,)
        parts = filter(None, (title, *map(legal, whose), self.period(lang)))
        return f"{' '.join(parts)}{BOOK_ENDING}"


def reviewed(opened: OpenTeam, request: Request, follow: Follow = unseen) -> Reviewed:
    """Return what a request asks to review.

    Args:
        opened: The team book, from a file or open in Excel.
        request: The week or the month, and the as-of day.
        follow: Shows how far it is.

    Raises:
        FileFault: The hand-in folder is not there or cannot be listed.
        WrongUse: A chosen file is not in the folder.
    """
    lang = request.lang or opened.team.lang
    period, week = _asked(opened, request)
    as_of = min(request.as_of, week.end if week else period.end)
    seen_until = request.as_of if week else as_of
    wanted = partial(Wanted, label=SAID["checking"].of(lang), is_review=True)
    asked = wanted(month=period.id, as_of=as_of, seen_until=seen_until, use=request.use)
    run = consolidate_folder(opened, asked, follow)
    before = None
    if earlier := _month_before(opened, run, week):
        before = _if_there(opened, wanted(month=earlier[0], as_of=earlier[1]), follow)
    return Reviewed(run=run, before=before, week=week, seen_until=seen_until, lang=lang)


def _asked(opened: OpenTeam, request: Request) -> tuple[Period, Week | None]:
    """Return the month and, for a weekly review, the week: where none is named, the last that ended."""
    period = opened.period(opened.month(request.month, request.as_of))
    if request.week is None:
        return period, None
    named = next((each for each in period.weeks if each.number == request.week), None)
    week = named or last_week_ended(period, request.as_of)
    if week is None:
        period = opened.period(month_before(period.id))
        week = period.weeks[-1]
    return period, week


def _month_before(
    opened: OpenTeam, run: Consolidated, week: Week | None
) -> tuple[str, date] | None:
    """Return the month before, where it is told, by id, and the last day of it that counts.

    A month is compared to the same workday, or with the whole if it is over. Of a month's first week
    the week before is last month's last. No other week needs it.
    """
    if week is None:
        return compared_month(opened.team, run.period, run.as_of)
    if week.number > 1:
        return None
    before = opened.period(month_before(run.period.id))
    return before.id, before.end


def _if_there(opened: OpenTeam, wanted: Wanted, follow: Follow) -> Consolidated | None:
    """Return a month, or None where nothing of it is there."""
    try:
        return consolidate_folder(opened, wanted, follow)
    except FileMissing:  # the first month that is done with mubiao
        return None


def review_team(opened: OpenTeam, request: Request, follow: Follow = unseen) -> Consolidation:
    """Make a team's weekly or monthly review and save it for the supervisor.

    Args:
        opened: The team book, from a file or open in Excel.
        request: The week or the month, the as-of day, the language, and where to save.
        follow: Shows how far it is.

    Raises:
        AlreadyRunning: The team is being worked on.
        MubiaoError: The folder cannot be worked with, or the review not saved.
    """
    from workbook.review.write import write_review

    path = not_foreign(Path(request.out)) if request.out else None
    with running("review", about_file(opened.file)):
        done = reviewed(opened, request, follow)
        path = path or opened.file.parent / done.file_name(done.lang)
        content = write_review(done.plan(Audience.SUPERVISOR))
        review = save(path, content, is_open=is_open_elsewhere(path))
    return Consolidation(
        run=done.run,
        lang=done.lang,
        review=review,
        wanted=path,
        name=done.name,
        book=done.name,
    )
