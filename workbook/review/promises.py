"""说到做到: what a member promised for the month and its weeks, and what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbook.check.checked import CheckedBook, Rows
from workbook.review.blocks import Cell, Look, Notes, Row, Table, Tone
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
        done: What was reached; None where the time has not come.
    """

    week: int
    metric: str
    promised: float
    done: float | None

    @property
    def is_kept(self) -> bool | None:
        """Whether it was kept; None where it cannot be told yet."""
        return None if self.done is None else self.done >= self.promised


def promises_of(source: Source, member: Member) -> tuple[Promise, ...]:
    """Return the figures a member promised, the month's first, then week by week."""
    book = _book(source.run, member)
    if book is None:
        return ()
    return (*_of_month(source, member, book), *_of_weeks(source, member, book))


def promises_block(month: Month, member: Member) -> Table | Notes:
    """Return the promises of a month beside what was done, one line a week."""
    source = month.source
    heading = source.heading("promises")
    rows = tuple(_rows(month, member))
    if not rows:
        said = Cell(source.say("no_promises"), Tone.MUTED)
        return Notes(id="promises", heading=heading, lines=(said,))
    return Table(
        id="promises",
        heading=heading,
        columns=(
            source.column("week"),
            source.column("promised", Look.LONG, span=4),
            source.column("made", Look.LONG, span=2),
            source.column("kept", Look.CENTER),
        ),
        rows=rows,
    )


def _rows(month: Month, member: Member) -> Iterator[Row]:
    source = month.source
    book = _book(source.run, member)
    figures = promises_of(source, member)
    weeks = source.run.period.weeks
    said = {
        0: "",
        **{week.number: _said(book, week.number - 1) for week in weeks[1:]},
        weeks[0].number: _said_last(month.before, member),
    }
    for number_ in (0, *(week.number for week in weeks)):
        own = tuple(each for each in figures if each.week == number_)
        if own or said[number_]:
            yield _row(source, number_, promises=own, said=said[number_])
    closing = _said(book, weeks[-1].number)
    if closing:
        told = Cell(source.say("promise_following"))
        yield Row((told, closing, "", ""))


def _row(source: Source, week: int, *, promises: tuple[Promise, ...], said: str) -> Row:
    name = source.say("promise_week", number=week) if week else source.say("promise_month")
    mark = "；" if source.lang == "zh" else "; "
    told = [_figure(source, each.metric, each.promised) for each in promises]
    done = [_figure(source, each.metric, each.done) for each in promises if each.done is not None]
    return Row(
        (name, mark.join([*told, *filter(None, [said])]), mark.join(done), _kept(source, promises))
    )


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
    part = share(ratio(told[0].done, told[0].promised))
    return Cell(source.say("kept_part", share=part), Tone.ORANGE)


def _figure(source: Source, metric: str, value: float) -> str:
    shown = money(value) if metric == AMOUNT else number(value)
    return f"{source.metric(metric)} {shown}"


def _of_month(source: Source, member: Member, book: CheckedBook) -> Iterator[Promise]:
    is_over = not source.run.measures.workdays_left
    for metric in source.run.team.playbook.metrics:
        promised = book.fields.get(f"month.pledge.{metric.id}_commit")
        if isinstance(promised, int | float) and promised > 0:
            measure = source.figures.measures.get((member.id, metric.id))
            done = measure.actual if measure else None
            is_told = is_over or (done is not None and done >= promised)
            yield Promise(
                week=0, metric=metric.id, promised=promised, done=done if is_told else None
            )


def _of_weeks(source: Source, member: Member, book: CheckedBook) -> Iterator[Promise]:
    for week in source.run.period.weeks:
        rows = book.tables.get(f"progress{week.number}", Rows())
        for metric, promised in zip(rows.column("metric"), rows.column("promise"), strict=True):
            if isinstance(promised, int | float) and promised > 0:
                _, done, _ = week_figures(source, member.id, metric=str(metric), week=week)
                is_told = source.run.as_of >= week.end or (done is not None and done >= promised)
                yield Promise(
                    week=week.number,
                    metric=str(metric),
                    promised=promised,
                    done=done if is_told else None,
                )


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
