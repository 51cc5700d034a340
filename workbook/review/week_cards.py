"""The headline figures of a week as large cards: the team's, and a member's."""

from workbook.measure.ratio import ratio
from workbook.measure.visits import Outcome, Visit
from workbook.review.blocks import Card, Cards, Look, Tone, Value
from workbook.review.headline import LIGHT_TONE
from workbook.review.source import money, number
from workbook.review.week_promises import kept_counts, promised
from workbook.review.week_tally import Tally
from workbook.review.week_view import WeekView, Who
from workbook.review.week_visits import contacts_of
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.review_words import LIGHT
from workbook.schema.status import MemberStatus
from workbook.schema.team import Member

TOTAL = "[week_members.members.{column}@]"


def week_cards(view: WeekView) -> Cards:
    """Return the team's ten cards of the week; the first point at the totals of 每人完成."""
    has_members = bool(view.source.figures.members)
    promised_count, kept = kept_counts(view)
    cards = (
        *_money(view, None, is_total=has_members),
        _month(view, None),
        _deals(view, None),
        _executed(view, view.due()),
        _unplanned(view),
        _kept(view, promised_count, kept, none="no_promise"),
        _received(view),
    )
    return Cards(id="headline", heading=view.heading("headline"), cards=cards, per_line=5, span=2)


def member_week_cards(view: WeekView, member: Member) -> Cards:
    """Return a member's eight cards of the week."""
    verdicts = [view.kept(member.id, metric) for metric in promised(view, member)]
    cards = (
        *_money(view, member.id, is_total=False),
        _deals(view, member.id),
        _executed(view, view.due(member.id)),
        _kept(view, len(verdicts), verdicts.count(True), none="no_own_promise"),
        _month(view, member.id),
    )
    return Cards(id="headline", cards=cards, per_line=4, span=2)


def _card(view: WeekView, id_: str, *, value: Value, look: Look, note: str = "") -> Card:
    return Card(id=id_, label=view.label(id_), value=value, look=look, note=note)


def _money(view: WeekView, who: Who, *, is_total: bool) -> tuple[Card, ...]:
    done, light = view.done(who, AMOUNT), view.light(who)

    def total(column: str) -> str:
        return TOTAL.format(column=column) if is_total else ""

    return (
        Card(
            id="week_plan",
            label=view.label("week_plan"),
            value=done.plan,
            look=Look.MONEY,
            note=view.say("no_target") if done.plan is None else "",
            formula=total("week_plan"),
        ),
        Card(
            id="week_actual",
            label=view.label("week_actual"),
            value=done.actual,
            look=Look.MONEY,
            formula=total("week_actual"),
        ),
        Card(
            id="week_attainment",
            label=view.label("week_attainment"),
            value=done.attainment,
            look=Look.SHARE,
            note=LIGHT[light.value].of(view.source.lang),
            tone=LIGHT_TONE[light],
            formula="[headline.week_actual]/[headline.week_plan]",
        ),
        Card(
            id="week_gap",
            label=view.label("week_gap"),
            value=done.gap,
            look=Look.GAP,
            formula=total("week_gap"),
        ),
    )


def _month(view: WeekView, who: Who) -> Card:
    month = view.month_done(who, AMOUNT)
    note = ""
    if month.plan is not None and month.actual is not None:
        note = view.say("month_of", actual=money(month.actual), plan=money(month.plan))
    return _card(view, "month_attainment", value=month.attainment, look=Look.SHARE, note=note)


def _deals(view: WeekView, who: Who) -> Card:
    deals = view.done(who, DEALS)
    note = "" if deals.plan is None else view.say("deals_of", plan=number(deals.plan))
    return _card(view, "deals", value=deals.actual, look=Look.COUNT, note=note)


def _executed(view: WeekView, visits: tuple[Visit, ...]) -> Card:
    tally = Tally.of(visits)
    note = view.say("done_of", due=tally.due, done=tally[Outcome.DONE])
    if not tally.planned:
        note = view.say("no_visits")
    return _card(view, "executed", value=tally.share, look=Look.SHARE, note=note)


def _unplanned(view: WeekView) -> Card:
    count, unplanned = contacts_of(view)
    note = view.say("unplanned_of", count=count, unplanned=unplanned) if count else ""
    value = ratio(unplanned, count)
    return _card(view, "unplanned_share", value=value, look=Look.SHARE, note=note)


def _kept(view: WeekView, promised_count: int, kept: int, *, none: str) -> Card:
    note = view.say("kept_of", promised=promised_count, kept=kept) if promised_count else ""
    return _card(
        view,
        "kept_share",
        value=ratio(kept, promised_count),
        look=Look.SHARE,
        note=note or view.say(none),
    )


def _received(view: WeekView) -> Card:
    hand_ins = view.source.run.hand_ins
    received = sum(each.status is MemberStatus.RECEIVED for each in hand_ins)
    note = view.say("received_of", count=len(hand_ins))
    return Card(
        id="received",
        label=view.label("received"),
        value=received,
        look=Look.COUNT,
        note=note,
        tone=Tone.PLAIN if received == len(hand_ins) else Tone.BAD,
    )
