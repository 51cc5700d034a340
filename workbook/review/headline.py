"""The headline figures as large cards: the team's, and a member's."""

from workbook.measure.values import Light, Measure
from workbook.review.blocks import Card, Cards, Look, Tone, Value
from workbook.review.source import Source, money, number, share
from workbook.review.totals import ratio
from workbook.schema.playbook import DEALS
from workbook.schema.review_words import LIGHT
from workbook.schema.team import Member

LIGHT_TONE = {
    Light.GREEN: Tone.GOOD,
    Light.YELLOW: Tone.MARK,
    Light.ORANGE: Tone.MARK,
    Light.RED: Tone.BAD,
    Light.GREY: Tone.MUTED,
}
ATTAINMENT = "[headline.actual]/[headline.target]"


def team_cards(source: Source) -> Cards:
    """Return the team's ten cards; those a reader wants to check point at the 名册's totals."""
    measure, deals = source.figures.amount(None), source.figures.measures.get((None, DEALS))
    has_roster = bool(source.figures.members)
    cards = (
        _target(source, measure, formula="[roster.roster.target@]" if has_roster else ""),
        _actual(
            source, measure, deals=deals, formula="[roster.roster.actual@]" if has_roster else ""
        ),
        _attainment(source, measure),
        _time(source),
        _gap(source, measure, formula="[roster.roster.gap@]" if has_roster else ""),
        _needed(source, measure),
        _forecast(source, measure),
        *_team_only(source),
    )
    return Cards(id="headline", heading=source.heading("headline"), cards=cards, per_line=5, span=2)


def member_cards(source: Source, member: Member) -> Cards:
    """Return a member's eight cards; unknown figures of a book not received stay unknown."""
    measure = source.figures.amount(member.id)
    deals = source.figures.measures.get((member.id, DEALS))
    is_known = member.id in source.figures.received
    done = measure if is_known else None
    cards = (
        _target(source, measure),
        _actual(source, done, deals=None),
        _attainment(source, done),
        _gap(source, done),
        _needed(source, done),
        _forecast(source, done),
        _deals(source, deals, is_known=is_known),
        _average_deal(source, done, deals=deals),
    )
    return Cards(id="headline", cards=cards, per_line=4, span=2)


def _card(source: Source, id_: str, *, value: Value, look: Look, note: str = "") -> Card:
    return Card(id=id_, label=source.label(id_), value=value, look=look, note=note)


def _target(source: Source, measure: Measure | None, *, formula: str = "") -> Card:
    to_date = measure.target_to_date if measure else None
    return Card(
        id="target",
        label=source.label("target"),
        value=measure.target if measure else None,
        look=Look.MONEY,
        note=source.say("due", amount=money(to_date)) if to_date is not None else "",
        formula=formula,
    )


def _actual(
    source: Source, measure: Measure | None, *, deals: Measure | None, formula: str = ""
) -> Card:
    if deals is None:
        note = ""
    elif deals.target is None:
        note = source.say("deals", deals=number(deals.actual))
    else:
        note = source.say("deals_of", deals=number(deals.actual), target=number(deals.target))
    return Card(
        id="actual",
        label=source.label("actual"),
        value=measure.actual if measure else None,
        look=Look.MONEY,
        note=note,
        formula=formula,
    )


def _attainment(source: Source, measure: Measure | None) -> Card:
    light = measure.light if measure else Light.GREY
    time = share(source.run.measures.time_progress)
    return Card(
        id="attainment",
        label=source.label("attainment"),
        value=measure.attainment if measure else None,
        look=Look.SHARE,
        note=f"{source.label('time')} {time} · {LIGHT[light.value].of(source.lang)}",
        tone=LIGHT_TONE[light],
        formula=ATTAINMENT,
    )


def _time(source: Source) -> Card:
    measures = source.run.measures
    note = source.say("days_left", left=measures.workdays_left)
    return _card(source, "time", value=measures.time_progress, look=Look.SHARE, note=note)


def _gap(source: Source, measure: Measure | None, *, formula: str = "") -> Card:
    pace = measure.pace if measure else None
    return Card(
        id="gap",
        label=source.label("gap"),
        value=measure.gap if measure else None,
        look=Look.GAP,
        note=source.say("pace", pace=share(pace)) if pace is not None else "",
        formula=formula,
    )


def _needed(source: Source, measure: Measure | None) -> Card:
    now = measure.per_day if measure else None
    note = source.say("now_per_day", amount=money(now)) if now is not None else ""
    return _card(
        source,
        "needed",
        value=measure.needed_per_day if measure else None,
        look=Look.MONEY,
        note=note,
    )


def _forecast(source: Source, measure: Measure | None) -> Card:
    forecast = measure.forecast if measure else None
    part = ratio(forecast, measure.target if measure else None)
    note = source.say("share_of_target", share=share(part)) if part is not None else ""
    return _card(source, "forecast", value=forecast, look=Look.MONEY, note=note)


def _deals(source: Source, deals: Measure | None, *, is_known: bool) -> Card:
    target = deals.target if deals else None
    note = f"{source.label('target')} {number(target)}" if target is not None else ""
    actual = deals.actual if deals and is_known else None
    return _card(source, "deals", value=actual, look=Look.COUNT, note=note)


def _average_deal(source: Source, measure: Measure | None, *, deals: Measure | None) -> Card:
    standard = source.run.team.playbook.average_deal
    value = ratio(measure.actual if measure else None, deals.actual if deals else None)
    note = source.say("standard", amount=money(standard))
    return _card(source, "average_deal", value=value, look=Look.MONEY, note=note)


def _team_only(source: Source) -> tuple[Card, ...]:
    team = source.figures.team
    if team is None:
        return ()
    each = team.deals_per_member
    standard = money(source.run.team.playbook.average_deal)
    return (
        _card(
            source,
            "active",
            value=team.active_share,
            look=Look.SHARE,
            note=source.say("with_deals", members=team.members, count=team.with_deals),
        ),
        _card(
            source,
            "per_member",
            value=team.amount_per_member,
            look=Look.MONEY,
            note="" if each is None else source.say("deals_each", deals=f"{each:,.1f}"),
        ),
        _card(
            source,
            "average_deal",
            value=team.average_deal,
            look=Look.MONEY,
            note=source.say("standard", amount=standard),
        ),
    )
