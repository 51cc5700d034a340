"""The headline figures as text, for letters, chat and pictures: the same cards as in the book."""

from dataclasses import dataclass
from datetime import date

from workbook.calendar.period import Week
from workbook.review.blocks import Card, Look, Tone, Value
from workbook.review.headline import member_cards, team_cards
from workbook.review.source import Source, money, number, share
from workbook.review.weeks import week_figures
from workbook.schema.letter_words import FIGURE, SAID
from workbook.schema.playbook import AMOUNT
from workbook.schema.team import Member
from workbook.schema.words import Lang

UNKNOWN = "—"
MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
REACHED = 1.0  # share of a week's target


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One headline figure as people read it.

    Attributes:
        id: The card's id: "target", "actual", "gap".
        note: The line below it; empty for none.
        tone: "good", "bad", "mark", "muted" or "plain".
    """

    id: str
    label: str
    value: str
    note: str = ""
    tone: str = "plain"

    @property
    def is_known(self) -> bool:
        """Whether there is a value at all."""
        return self.value != UNKNOWN


def team_glance(source: Source) -> tuple[Figure, ...]:
    """Return the team's headline figures of the month."""
    return tuple(map(figure_of, team_cards(source).cards))


def member_glance(source: Source, member: Member) -> tuple[Figure, ...]:
    """Return a member's headline figures of the month."""
    return tuple(map(figure_of, member_cards(source, member).cards))


def week_glance(source: Source, member: Member | None, week: Week) -> tuple[Figure, ...]:
    """Return a week's target, actual and attainment of a member, or of the team for None."""
    member_id = member.id if member else None
    plan, actual, attainment = week_figures(source, member_id, metric=AMOUNT, week=week)
    if member_id is not None and member_id not in source.figures.received:
        actual = attainment = None
    is_reached = attainment is not None and attainment >= REACHED
    tone = "plain" if attainment is None else "good" if is_reached else "mark"
    shown = (
        ("week_plan", as_text(plan, Look.MONEY), "plain"),
        ("week_actual", as_text(actual, Look.MONEY), "plain"),
        ("week_attainment", as_text(attainment, Look.SHARE), tone),
    )
    return tuple(
        Figure(id=id_, label=FIGURE[id_].of(source.lang), value=value, tone=tone)
        for id_, value, tone in shown
    )


def as_text(value: Value, look: Look) -> str:
    """Return a value as its cell shows it.

    Example:
        >>> as_text(-1234.4, Look.GAP), as_text(0.5, Look.SHARE), as_text(None, Look.MONEY)
        ('−1,234', '50.0%', '—')
    """
    if not isinstance(value, int | float):
        return UNKNOWN if value is None else str(value)
    sign = "−" if value < 0 else "+" if look is Look.GAP and value > 0 else ""
    match look:
        case Look.SHARE:
            return share(value)
        case Look.COUNT:
            return number(value)
        case _:
            return f"{sign}{money(value)}"


def month_text(period_id: str, lang: Lang) -> str:
    """Return a working month as people say it.

    Example:
        >>> month_text("2026-11", "zh"), month_text("2026-11", "en")
        ('2026年11月', 'November 2026')
    """
    year, month = (int(part) for part in period_id.split("-"))
    return SAID["month"].of(lang, year=year, month=month, name=MONTH_NAMES[month - 1])


def week_text(week: Week, lang: Lang) -> str:
    """Return a week as people say it: 第2周（11/02–11/08）."""
    start, end = f"{week.start:%m/%d}", f"{week.end:%m/%d}"
    return SAID["week"].of(lang, number=week.number, start=start, end=end)


def day_text(day: date, lang: Lang) -> str:
    """Return a day as people say it.

    Example:
        >>> day_text(date(2026, 11, 2), "zh"), day_text(date(2026, 11, 2), "en")
        ('11月2日', '2 November')
    """
    name = MONTH_NAMES[day.month - 1]
    return SAID["day"].of(lang, month=day.month, day=day.day, name=name)


def standing(source: Source, member: Member | None) -> str:
    """Return how far ahead of or behind the time gone the result is."""
    measure = source.figures.amount(member.id if member else None)
    if member is not None and member.id not in source.figures.received:
        return source.no_figures(member).rstrip("。.")
    if measure is None or measure.gap is None:
        return SAID["no_target"].of(source.lang)
    word = "behind" if measure.gap < 0 else "ahead"
    return SAID[word].of(source.lang, amount=money(measure.gap))


def figure_of(card: Card) -> Figure:
    """Return a card as people read it."""
    tone = card.tone
    if card.look is Look.GAP and isinstance(card.value, int | float):
        tone = Tone.BAD if card.value < 0 else Tone.GOOD
    value = as_text(card.value, card.look)
    return Figure(id=card.id, label=card.label, value=value, note=card.note, tone=str(tone))
