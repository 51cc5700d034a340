"""The headline of the monthly review: the month's cards beside last month's and next month's."""

from workbook.review.blocks import Card, Cards, Look
from workbook.review.headline import member_cards, team_cards
from workbook.review.month_source import Month
from workbook.review.source import signed, signed_share
from workbook.schema.playbook import AMOUNT
from workbook.schema.team import Member

INSTEAD = ("needed", "forecast")  # cards that tell nothing of a month that is over


def month_cards(month: Month, member: Member | None) -> Cards:
    """Return a member's (or the team's) cards; last and next month stand for need and forecast."""
    source = month.source
    cards = team_cards(source) if member is None else member_cards(source, member)
    who = member.id if member else None
    others = iter((_before(month, who), _next(month, who)))
    return Cards(
        id=cards.id,
        heading=cards.heading,
        cards=tuple(next(others) if card.id in INSTEAD else card for card in cards.cards),
        per_line=cards.per_line,
        span=cards.span,
    )


def _before(month: Month, who: str | None) -> Card:
    source = month.source
    label = source.label("last_actual")
    was = month.was(who, AMOUNT)
    return Card(id="before", label=label, value=was, look=Look.MONEY, note=_change_note(month, who))


def _change_note(month: Month, who: str | None) -> str:
    """Return the change since last month; its share only of what was above 0."""
    source = month.source
    change, share = month.change(who, AMOUNT)
    if change is None:
        return ""
    told = signed(change)
    if who is None and not month.is_like_for_like:
        return source.say("change_note_both", change=told, both=len(month.in_both))
    if share is None:
        return source.say("change_note_alone", change=told)
    return source.say("change_note", change=told, share=signed_share(share))


def _next(month: Month, who: str | None) -> Card:
    source = month.source
    value = month.proposed(who)
    amount = source.figures.amount(who)
    note = ""
    if value is not None and amount and amount.target is not None:
        note = source.say("next_note", change=signed(value - amount.target))
    label = source.label("next_target")
    return Card(id="next", label=label, value=value, look=Look.MONEY, note=note)
