"""What every page of the weekly review is written from: a run, one of its weeks, and for whom."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbook.calendar.period import Week
from workbook.measure.pace import light_of
from workbook.measure.ratio import ratio
from workbook.measure.values import Light
from workbook.measure.visits import Visit
from workbook.measure.week_plans import CENT_DIGITS, is_kept
from workbook.review.blocks import Cell, Column, Look, Title, Total
from workbook.review.consolidated import Consolidated
from workbook.review.source import Source, money, name_of, number
from workbook.review.week_coming_plan import Coming
from workbook.review.week_written import Written
from workbook.review.weeks import week_figures
from workbook.schema.playbook import AMOUNT
from workbook.schema.recipient import Audience
from workbook.schema.team import Member
from workbook.schema.week_sentences import WEEK_SENTENCE
from workbook.schema.week_words import WEEK_HEADING, WEEK_LABEL, WEEK_SHEET

Who = str | None  # a 工号; None: the team


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """Plan against actual of a week or of the month so far, in the metric's unit; None: unknown."""

    plan: float | None
    actual: float | None

    @property
    def gap(self) -> float | None:
        """Actual - plan: short of it is negative."""
        if self.plan is None or self.actual is None:
            return None
        return round(self.actual - self.plan, CENT_DIGITS)

    @property
    def attainment(self) -> float | None:
        """Actual / plan."""
        return ratio(self.actual, self.plan)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekView:
    """A week of a run, told in one language to one audience.

    Attributes:
        source: The run of the whole month.
        week: The week that is reviewed.
        audience: Rows of customers and what members wrote are for the supervisor, and for the
            member herself.
        written: What the members wrote into their week sheets.
        coming: The week after.
    """

    source: Source
    week: Week
    audience: Audience
    written: Written
    coming: Coming

    @classmethod
    def of(
        cls, source: Source, week: Week, audience: Audience, before: Consolidated | None = None
    ) -> "WeekView":
        """Return the view of a week; ``before`` is the month before, if it is known."""
        return cls(
            source=source,
            week=week,
            audience=audience,
            written=Written.of(source.run, week, before),
            coming=Coming.after(source.run, week),
        )

    @property
    def is_whole(self) -> bool:
        """Whether everything may be shown: customers, and what members wrote."""
        return self.audience is Audience.SUPERVISOR

    @property
    def is_over(self) -> bool:
        """Whether the week has ended by the as-of day."""
        return self.week.end <= self.source.run.as_of

    @property
    def has_begun(self) -> bool:
        """Whether any day of the week counts yet."""
        return self.week.start <= self.source.run.as_of

    def label(self, label_id: str) -> str:
        """Return a column's or card's label; what a week does not call its own is the review's."""
        own = WEEK_LABEL.get(label_id)
        return own.of(self.source.lang) if own else self.source.label(label_id)

    def heading(self, heading_id: str) -> str:
        """Return a block's heading."""
        return WEEK_HEADING[heading_id].of(self.source.lang)

    def say(self, sentence_id: str, **facts: object) -> str:
        """Return a sentence with its facts filled in."""
        return WEEK_SENTENCE[sentence_id].of(self.source.lang, **facts)

    def sheet(self, sheet_id: str) -> str:
        """Return a tab's name."""
        return WEEK_SHEET[sheet_id].of(self.source.lang)

    def brief(self) -> str:
        """Return team, month, week and as-of day in a line."""
        run = self.source.run
        return self.say(
            "brief",
            team=run.team.name,
            period=run.period.id,
            week=self.week.number,
            as_of=run.as_of,
        )

    def title(self, sheet_id: str) -> Title:
        """Return a list sheet's title."""
        return Title(text=self.sheet(sheet_id), note=self.brief())

    def column(
        self,
        column_id: str,
        look: Look = Look.TEXT,
        *,
        span: int = 1,
        formula: str = "",
        total: Total = "",
    ) -> Column:
        """Return a column that is labelled by its id."""
        label = self.label(column_id)
        return Column(id=column_id, label=label, look=look, span=span, formula=formula, total=total)

    def listed(self, names: Sequence[str], most: int = 8) -> str:
        """Return names in a row, the first of many."""
        mark = "、" if self.source.lang == "zh" else ", "
        return mark.join(names[:most]) + (f"{mark}…" if len(names) > most else "")

    def member(self, member: Member) -> Cell:
        """Return a member's name; for the supervisor it leads to the member's page."""
        return self.source.member(member) if self.is_whole else Cell(name_of(member))

    def is_received(self, who: Who) -> bool:
        """Whether figures are known: those of the team always are."""
        return who is None or who in self.source.figures.received

    @property
    def received(self) -> tuple[Member, ...]:
        """The members whose figures are known, in roster order."""
        return tuple(m for m in self.source.figures.members if self.is_received(m.id))

    def done(self, who: Who, metric: str, week: Week | None = None) -> Done:
        """Return plan and actual of the week, or of another one."""
        plan, actual, _ = week_figures(self.source, who, metric=metric, week=week or self.week)
        return Done(plan=plan, actual=actual if self.is_received(who) else None)

    def month_done(self, who: Who, metric: str) -> Done:
        """Return plan and actual of the month's weeks up to this one."""
        weeks = [self.done(who, metric, w) for w in self._weeks if w.number <= self.week.number]
        return Done(plan=_sum(w.plan for w in weeks), actual=_sum(w.actual for w in weeks))

    def before(self) -> Week | None:
        """Return the month's week before this one."""
        return next((w for w in self._weeks if w.number == self.week.number - 1), None)

    def light(self, who: Who) -> Light:
        """Return the light of the week, by 金额: what is not over is seen by the workdays gone."""
        done = self.done(who, AMOUNT)
        if done.plan is None or not self.has_begun:
            return Light.GREY
        run = self.source.run
        gone = sum(
            self.week.start <= day <= min(self.week.end, run.as_of) for day in run.period.workdays
        )
        part = ratio(gone, self.week.workdays)
        return light_of(None if part is None else ratio(done.actual, done.plan * part))

    def due(self, member_id: str | None = None) -> tuple[Visit, ...]:
        """Return the visits due this week, of everybody or of a member."""
        plans, week = self.source.run.week_plans, self.week.number
        return plans.due(week) if member_id is None else plans.due_of(member_id, week)

    def next_due(self, member_id: str | None = None) -> tuple[Visit, ...]:
        """Return the visits due in the coming week, of everybody or of a member."""
        plans, week = self.source.run.week_plans, self.coming.number
        return plans.due(week) if member_id is None else plans.due_of(member_id, week)

    def promise(self, member_id: str, metric: str) -> float | None:
        """Return what a member promised for this week."""
        return self.source.run.week_plans.promised(member_id, self.week.number, metric)

    def kept(self, member_id: str, metric: str) -> bool | None:
        """Return whether a promise is kept; None where there is none, or it still can be."""
        promised, actual = self.promise(member_id, metric), self.done(member_id, metric).actual
        less = metric in self.source.run.team.playbook.less_is_better
        return is_kept(promised, actual, less_is_better=less, is_over=self.is_over)

    def figure(self, metric: str, value: float) -> str:
        """Return a metric's figure as text."""
        shown = money(value) if metric == AMOUNT else number(abs(value))
        return f"−{shown}" if value < 0 else shown

    @property
    def _weeks(self) -> tuple[Week, ...]:
        return self.source.run.period.weeks


def _sum(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return round(math.fsum(known), CENT_DIGITS) if known else None
