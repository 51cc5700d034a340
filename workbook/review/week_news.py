"""A week as letters, chat and pictures tell it: the same figures as in the weekly review."""

from workbook.calendar.period import Week
from workbook.measure.ratio import ratio
from workbook.review.at_a_glance import Figure, day_text, figure_of, month_text, week_text
from workbook.review.figures import ranked
from workbook.review.group_news import Standing, shown_name
from workbook.review.source import Source
from workbook.review.week_cards import member_week_cards, week_cards
from workbook.review.week_view import WeekView
from workbook.schema.group_words import GROUP
from workbook.schema.playbook import AMOUNT
from workbook.schema.recipient import Audience
from workbook.schema.team import Member


def week_news(source: Source, week: Week | None) -> WeekView | None:
    """Return the view of a week that may be told anybody; None where the whole month is told."""
    return WeekView.of(source, week, Audience.ABOVE) if week else None


def when(source: Source, week: Week | None) -> str:
    """Return what is told and up to which day."""
    lang = source.lang
    month, as_of = month_text(source.run.period.id, lang), day_text(source.run.as_of, lang)
    if week is None:
        return GROUP["when"].of(lang, month=month, as_of=as_of)
    return GROUP["when_week"].of(lang, month=month, week=week_text(week, lang), as_of=as_of)


def week_headline(view: WeekView, member: Member | None) -> dict[str, Figure]:
    """Return the week's figures by id, of a member or of the team."""
    cards = member_week_cards(view, member) if member else week_cards(view)
    return {card.id: figure_of(card) for card in cards.cards}


def week_standings(view: WeekView) -> tuple[Standing, ...]:
    """Return who is ranked, the one furthest with the week's plan first."""
    in_order, _ = ranked(view.source.run, view.source.figures)
    shares = [(view.done(each.id, AMOUNT).attainment, each) for each in in_order]
    known = sorted(
        ((value, each) for value, each in shares if value is not None), key=lambda pair: -pair[0]
    )
    return tuple(
        Standing(rank=rank, name=shown_name(each), attainment=value, light=view.light(each.id))
        for rank, (value, each) in enumerate(known, 1)
    )


def week_gone(view: WeekView) -> float:
    """Return which share of the week's workdays is gone, 0–1."""
    days = [
        day for day in view.source.run.period.workdays if view.week.start <= day <= view.week.end
    ]
    return ratio(sum(day <= view.source.run.as_of for day in days), len(days)) or 0.0
