"""What every page of the review is written from: the run, its figures, and the words of a language."""

import math
from dataclasses import dataclass

from workbook.calendar.period import Week
from workbook.measure.values import Light, Measure
from workbook.review.blocks import Cell, Column, Look, Title, Tone, Total
from workbook.review.consolidated import Consolidated
from workbook.review.figures import Figures
from workbook.schema.cell_text import clean_text
from workbook.schema.month_words import MONTH_HEADING, MONTH_LABEL, MONTH_SENTENCE, MONTH_SHEET
from workbook.schema.playbook import DEALS
from workbook.schema.recipient import Audience
from workbook.schema.review_sentences import SENTENCE
from workbook.schema.review_words import HEADING, LABEL, LIGHT, SHEET
from workbook.schema.status import MEMBER_STATUS_LABEL, MemberStatus
from workbook.schema.team import Member
from workbook.schema.words import Lang

STATUS_TONE = {
    MemberStatus.RECEIVED: Tone.PLAIN,
    MemberStatus.SET_ASIDE: Tone.YELLOW,
    MemberStatus.MISSING: Tone.RED,
}


_LABEL, _HEADING = LABEL | MONTH_LABEL, HEADING | MONTH_HEADING
_SHEET, _SENTENCE = SHEET | MONTH_SHEET, SENTENCE | MONTH_SENTENCE
MOST_PAGES = 200  # a book of more tabs opens slowly, and nobody finds a name among them


@dataclass(frozen=True, slots=True)
class Source:
    """A run with its figures, told in one language.

    Attributes:
        audience: For whom; only the supervisor's book has a page for every member.
    """

    run: Consolidated
    figures: Figures
    lang: Lang
    audience: Audience = Audience.SUPERVISOR

    @property
    def has_pages(self) -> bool:
        """Whether every member gets a page."""
        return self.audience is Audience.SUPERVISOR and not self.is_large

    @property
    def is_large(self) -> bool:
        """Whether there are too many members for a page each."""
        return len(self.figures.members) > MOST_PAGES

    def label(self, label_id: str) -> str:
        """Return a column's or card's label."""
        return _LABEL[label_id].of(self.lang)

    def heading(self, heading_id: str) -> str:
        """Return a block's heading."""
        return _HEADING[heading_id].of(self.lang)

    def sheet(self, sheet_id: str) -> str:
        """Return a tab's name."""
        return _SHEET[sheet_id].of(self.lang)

    def say(self, sentence_id: str, **facts: object) -> str:
        """Return a sentence with its facts filled in."""
        return _SENTENCE[sentence_id].of(self.lang, **facts)

    def brief(self) -> str:
        """Return team, month and as-of day in a line: the note below titles, and the footer."""
        run = self.run
        return self.say("brief", team=run.team.name, period=run.period.id, as_of=run.as_of)

    def title(self, sheet_id: str) -> Title:
        """Return a list sheet's title."""
        return Title(text=self.sheet(sheet_id), note=self.brief())

    def metric(self, metric_id: str) -> str:
        """Return a metric's label; one the playbook does not know is called by our own word."""
        metrics = self.run.team.playbook.metrics
        known = next((metric.label for metric in metrics if metric.id == metric_id), None)
        return (known or _LABEL[metric_id]).of(self.lang)

    def stage(self, stage_id: str) -> str:
        """Return a stage's label."""
        return self.run.team.playbook.stage(stage_id).label.of(self.lang)

    def stage_count(self, member_id: str | None, stage_id: str) -> Measure | None:
        """Return what is measured at a stage; the deal is the result 件数."""
        metric = DEALS if stage_id == self.run.team.playbook.deal.id else stage_id
        return self.figures.measures.get((member_id, metric))

    def light(self, light: Light) -> Cell:
        """Return a light as colour and word."""
        return Cell(LIGHT[light.value].of(self.lang), Tone(light.value))

    def member(self, member: Member) -> Cell:
        """Return a member's name, leading to the member's page where there is one."""
        if member.id not in self.figures.hand_ins or not self.has_pages:
            return Cell(name_of(member))
        return Cell(name_of(member), Tone.LINK, link=member_sheet(member))

    def no_figures(self, member: Member, reason: str = "") -> str:
        """Return that a member's figures are not known yet, and why."""
        status = MEMBER_STATUS_LABEL[self.figures.hand_ins[member.id].status].of(self.lang)
        if not reason:
            return self.say("no_figures", status=status)
        return self.say("no_figures_because", status=status, reason=reason)

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

    def week(self, week: Week) -> str:
        """Return a week's name with its days."""
        name = self.say("week", number=week.number)
        return f"{name} {week.start:%m/%d}–{week.end:%m/%d}"


def member_sheet(member: Member) -> str:
    """Return the sheet id of a member's page."""
    return f"member {member.id}"


def name_of(member: Member) -> str:
    """Return a member's name, or the 工号 where the name shows nothing."""
    return member.name if clean_text(member.name).strip() else member.id


def money(amount: float) -> str:
    """Return whole 元 as text, without its sign, rounded as the cells show it: halves up.

    Example:
        >>> money(-1234.5)
        '1,235'
    """
    return f"{math.floor(abs(amount) + 0.5):,}"


def share(value: float | None) -> str:
    """Return a share as text, rounded as the cells show it: halves up.

    Example:
        >>> share(0.1234), share(0.7125), share(-0.0625), share(None)
        ('12.3%', '71.3%', '-6.3%', '—')
    """
    if value is None:
        return "—"
    tenths = math.floor(round(abs(value) * 1000, 9) + 0.5)
    return f"{'-' if value < 0 and tenths else ''}{tenths / 10:.1f}%"


def signed(amount: float) -> str:
    """Return whole 元 as text with its sign.

    Example:
        >>> signed(-1234.5), signed(0.2)
        ('−1,235', '0')
    """
    text = money(amount)
    return text if text == "0" else f"{'+' if amount > 0 else '−'}{text}"


def signed_share(value: float) -> str:
    """Return a share as text with its sign.

    Example:
        >>> signed_share(-0.1234)
        '−12.3%'
    """
    return f"{value:+.1%}".replace("-", "−")


def number(value: float) -> str:
    """Return a count as text, with a decimal only where it has one.

    Example:
        >>> number(12.0), number(0.5)
        ('12', '0.5')
    """
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
