"""Promises: what a member promised for the month and its weeks, and what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workbook.calendar.period import Week
from workbook.check.checked import CheckedBook, Rows
from workbook.measure.week_plans import is_kept
from workbook.review.blocks import Cell, Content, Look, Row, Table, Tone
from workbook.review.consolidated import Consolidated
from workbook.review.month_source import Month
from workbook.review.source import Source, money, number, share
from workbook.review.totals import ratio
from workbook.review.weeks import week_figures
from workbook.schema.playbook import AMOUNT
from workbook.schema.team import Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One promise of a figure.

    Attributes:
        week: Its week; 0 for the whole month.
        done: What was reached; None where it cannot be told yet.
        is_kept: Whether it was kept; None where it cannot be told yet.
    """

    week: int
    metric: str
    promised: float
    done: float | None
    is_kept: bool | None


def promises_of(source: Source, member: Member) -> tuple[Promise, ...]:
    """Return the figures a member promised, the month's first, then week by week."""
    book = _book(source.run, member)
    if book is None:
        return ()
    return (*_of_month(source, member, book), *_of_weeks(source, member, book))


def promises_table(month: Month, member: Member) -> Table:
    """Return target and result week by week, beside what was promised for the week and kept of it."""
    source = month.source
    promises = promises_of(source, member)
    said = _said_for(month, member)
    rows = [
        _week_row(source, member, week=week, promises=promises, said=said.get(week.number, ""))
        for week in source.run.period.weeks
    ]
    rows.append(_month_row(source, member, promises=promises, is_silent=not (promises or said)))
    closing = _said(_book(source.run, member), source.run.period.weeks[-1].number)
    if closing:
        rows.append(Row((source.say("promise_following"), "", "", "", closing, "")))
    return Table(
        id="promises",
        heading=source.heading("promises"),
        columns=(
            source.column("week"),
            source.column("plan", Look.MONEY),
            source.column("actual", Look.MONEY),
            source.column("attainment", Look.SHARE, formula="[actual]/[plan]"),
            source.column("promised", Look.LONG, span=3),
            source.column("kept", Look.CENTER),
        ),
        rows=tuple(rows),
    )


def _said_for(month: Month, member: Member) -> dict[int, str]:
    """Return what was promised in words: week -> what the week before says for it."""
    run = month.source.run
    book = _book(run, member)
    first, *others = (week.number for week in run.period.weeks)
    said = {first: _said_last(month.before, member)}
    said |= {week: _said(book, week - 1) for week in others}
    return {week: text for week, text in said.items() if text}


def _week_row(
    source: Source, member: Member, *, week: Week, promises: tuple[Promise, ...], said: str
) -> Row:
    own = tuple(each for each in promises if each.week == week.number)
    plan, actual, attainment = week_figures(source, member.id, metric=AMOUNT, week=week)
    if member.id not in source.figures.received:
        actual = attainment = None
    told = _told(source, own, said)
    kept = _kept(source, own) if told else ""
    return Row((source.week(week), plan, actual, attainment, told, kept))


def _month_row(
    source: Source, member: Member, *, promises: tuple[Promise, ...], is_silent: bool
) -> Row:
    own = tuple(each for each in promises if not each.week)
    measure = source.figures.amount(member.id)
    is_received = member.id in source.figures.received
    told: Content = _told(source, own, "")
    if is_silent and is_received:
        told = Cell(source.say("no_promises"), Tone.MUTED)
    return Row(
        (
            source.say("whole_month"),
            measure.target if measure else None,
            measure.actual if measure and is_received else None,
            measure.attainment if measure and is_received else None,
            told,
            _kept(source, own) if own else "",
        )
    )


def _told(source: Source, promises: tuple[Promise, ...], said: str) -> str:
    """Return promises in a line; what became of it stands beside those of other metrics."""
    mark = "；" if source.lang == "zh" else "; "
    return mark.join(filter(None, (*(_figure(source, each) for each in promises), said)))


def _kept(source: Source, promises: tuple[Promise, ...]) -> Cell | str:
    told = [each for each in promises if each.done is not None]
    if not promises:
        return Cell(source.say("kept_open"), Tone.MUTED)
    if len(told) < len(promises):
        return ""  # the time has not come
    if all(each.is_kept for each in told):
        return Cell(source.say("kept_yes"), Tone.GREEN)
    if len(told) > 1:
        kept = sum(bool(each.is_kept) for each in told)
        return Cell(source.say("kept_some", all=len(told), kept=kept), Tone.ORANGE)
    if told[0].metric in source.run.team.playbook.less_is_better and told[0].done is not None:
        shown = money if told[0].metric == AMOUNT else number
        over = shown(told[0].done - told[0].promised)
        return Cell(source.say("kept_over", over=over), Tone.ORANGE)
    part = share(ratio(told[0].done, told[0].promised))
    return Cell(source.say("kept_part", share=part), Tone.ORANGE)


def _figure(source: Source, promise: Promise) -> str:
    shown = money if promise.metric == AMOUNT else number
    told = f"{source.metric(promise.metric)} {shown(promise.promised)}"
    if promise.metric == AMOUNT or promise.done is None:
        return told
    return source.say("promise_done", promise=told, done=shown(promise.done))


def _of_month(source: Source, member: Member, book: CheckedBook) -> Iterator[Promise]:
    is_over = not source.run.measures.workdays_left
    for metric in source.run.team.playbook.metrics:
        promised = book.fields.get(f"month.pledge.{metric.id}_commit")
        if isinstance(promised, int | float) and promised > 0:
            measure = source.figures.measures.get((member.id, metric.id))
            done = measure.actual if measure else None
            made = Promise(week=0, metric=metric.id, promised=promised, done=done, is_kept=None)
            yield _judged(source, made, is_over=is_over)


def _of_weeks(source: Source, member: Member, book: CheckedBook) -> Iterator[Promise]:
    for week in source.run.period.weeks:
        rows = book.tables.get(f"progress{week.number}", Rows())
        for metric, promised in zip(rows.column("metric"), rows.column("promise"), strict=True):
            if isinstance(promised, int | float) and promised > 0:
                _, done, _ = week_figures(source, member.id, metric=str(metric), week=week)
                made = Promise(
                    week=week.number,
                    metric=str(metric),
                    promised=promised,
                    done=done,
                    is_kept=None,
                )
                yield _judged(source, made, is_over=source.run.as_of >= week.end)


def _judged(source: Source, promise: Promise, *, is_over: bool) -> Promise:
    """Return a promise with its verdict; what cannot be told yet shows nothing done."""
    kept = is_kept(
        promise.promised,
        promise.done,
        less_is_better=promise.metric in source.run.team.playbook.less_is_better,
        is_over=is_over,
    )
    return replace(promise, done=None if kept is None else promise.done, is_kept=kept)


def _book(run: Consolidated | None, member: Member) -> CheckedBook | None:
    if run is None:
        return None
    return next(
        (book for book in run.books if book.member_id == member.id and book.status.is_counted), None
    )


def _said(book: CheckedBook | None, week: int) -> str:
    """Return what the sheet of a week promises for the next one, in words."""
    told = book.fields.get(f"week{week}.review.promise") if book else None
    return str(told).strip() if told else ""


def _said_last(before: Consolidated | None, member: Member) -> str:
    if before is None:
        return ""
    return _said(_book(before, member), before.period.weeks[-1].number)
