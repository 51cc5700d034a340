"""先说做得好的: two things a member did well, found in her own figures."""

from collections.abc import Callable, Iterator
from itertools import chain, islice

from workbook.measure.funnel import STRONG
from workbook.review.funnel import basis
from workbook.review.month_source import Month
from workbook.review.promises import promises_of
from workbook.review.source import Source, money, number, share
from workbook.review.totals import ratio
from workbook.review.weeks import week_figures
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.team import Member

SHOWN = 2
FULL = 1.0  # of a plan
MOST_TRIED = 0.5  # kept promises of all, from which they are worth praise


def done_well(month: Month, member: Member) -> tuple[str, ...]:
    """Return the two best things to say of a member's month; none of who has not handed in.

    What says most comes first: the result, then how it was made, then that it was made at all.
    Nothing is said twice and nothing is made up: who has less to praise gets fewer lines.
    """
    if member.id not in month.source.figures.received:
        return ()
    kinds: tuple[Callable[[Month, Member], Iterator[str]], ...] = (
        _reached,
        _rose,
        _rates,
        _average_deal,
        _promises,
        _volumes,
        _weeks,
        _customers,
        _deals,
        _recorded,
    )
    found = chain.from_iterable(islice(kind(month, member), 1) for kind in kinds)
    return tuple(islice(found, SHOWN))


def _reached(month: Month, member: Member) -> Iterator[str]:
    measure = month.source.figures.amount(member.id)
    if measure and measure.attainment is not None and measure.attainment >= FULL:
        yield month.source.say("well_reached", share=share(measure.attainment))


def _rose(month: Month, member: Member) -> Iterator[str]:
    now, was = month.made(member.id, AMOUNT), month.was(member.id, AMOUNT)
    if now is not None and was is not None and now > was > 0:
        yield month.source.say("well_rose", change=money(now - was), share=share((now - was) / was))


def _rates(month: Month, member: Member) -> Iterator[str]:
    rates = month.source.figures.rates.get(member.id, ())
    strong = [rate for rate in rates if rate.verdict == "strong" and rate.standard]
    for rate in sorted(strong, key=lambda rate: -rate.shrunk / rate.standard):
        yield month.source.say(
            "well_rate",
            stage=month.source.stage(rate.stage),
            rate=share(rate.raw),
            basis=basis(rate),
            standard=share(rate.standard),
        )


def _average_deal(month: Month, member: Member) -> Iterator[str]:
    standard = month.source.run.team.playbook.average_deal
    value = ratio(month.made(member.id, AMOUNT), month.made(member.id, DEALS))
    if value is not None and value >= standard * STRONG:
        yield month.source.say("well_deal", amount=money(value), standard=money(standard))


def _promises(month: Month, member: Member) -> Iterator[str]:
    told = [each.is_kept for each in promises_of(month.source, member) if each.done is not None]
    if told and sum(map(bool, told)) >= len(told) * MOST_TRIED:
        yield month.source.say("well_promise", all=len(told), kept=sum(map(bool, told)))


def _volumes(month: Month, member: Member) -> Iterator[str]:
    source = month.source
    for stage in source.run.team.playbook.funnel[:-1]:
        measure = source.figures.measures.get((member.id, stage.id))
        if measure and measure.target and measure.actual >= measure.target:
            yield source.say(
                "well_volume",
                stage=source.stage(stage.id),
                count=number(measure.actual),
                target=number(measure.target),
            )


def _weeks(month: Month, member: Member) -> Iterator[str]:
    source = month.source
    best = max(
        (
            (done - plan, week.number, done / plan)
            for week in source.run.period.weeks
            for plan, done, _ in [week_figures(source, member.id, metric=AMOUNT, week=week)]
            if plan and done is not None and done > plan
        ),
        default=None,
    )
    if best is not None:
        more, week_number, part = best
        yield source.say("well_week", number=week_number, share=share(part), more=money(more))


def _customers(month: Month, member: Member) -> Iterator[str]:
    four = month.source.figures.four.get(member.id)
    if four and four.repeat_deals:
        yield month.source.say("well_repeat", count=number(four.repeat_deals))
    if four and four.developed:
        yield month.source.say("well_new", count=number(four.developed))


def _deals(month: Month, member: Member) -> Iterator[str]:
    deals, amount = month.made(member.id, DEALS), month.made(member.id, AMOUNT)
    if deals and amount and amount > 0:
        yield month.source.say("well_deals", count=number(deals), amount=money(amount))


def _recorded(month: Month, member: Member) -> Iterator[str]:
    days = _days_recorded(month.source, member)
    if days > 1:
        yield month.source.say("well_days", days=days)
    yield month.source.say("well_handed_in")


def _days_recorded(source: Source, member: Member) -> int:
    return len(
        {
            day
            for book in source.run.books
            if book.member_id == member.id and book.status.is_counted
            for table in ("log", "counts")
            if table in book.tables
            for day in book.tables[table].column("date")
            if day is not None
        }
    )
