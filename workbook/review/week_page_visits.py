"""A member's own visits on her page: what became of this week's, and next week's with its targets."""

from workbook.measure.visits import Outcome, Visit
from workbook.review.blocks import Cell, Content, Look, Notes, Row, Table, Tone
from workbook.review.week_coming import next_promise, visit_cells
from workbook.review.week_tally import in_day_order
from workbook.review.week_view import WeekView
from workbook.review.week_visit_words import (
    choice_word,
    outcome_cell,
    purpose_counts,
    purpose_word,
)
from workbook.schema import choices
from workbook.schema.team import Member

SHOWN = 5


def own_visits(view: WeekView, member: Member) -> Table | Notes:
    """Return this week's planned visits that did not go as planned."""
    mine = in_day_order(view.due(member.id))
    left = [visit for visit in mine if visit.outcome is not Outcome.DONE]
    heading = view.heading("own_visits")
    if not left:
        said = Cell(view.say("nothing_left"), Tone.GOOD)
        if not mine:
            said = Cell(view.say("no_visits"), Tone.MUTED)
        return Notes(id="visits", heading=heading, lines=(said,))
    rows = [
        Row(
            (
                visit.plan.day,
                visit.plan.customer,
                purpose_word(view, visit.plan.purpose) or None,
                outcome_cell(view, visit),
                choice_word(view, visit.plan.not_done, choices.NOT_DONE) or None,
            )
        )
        for visit in left[:SHOWN]
    ]
    return Table(
        id="visits",
        heading=heading,
        columns=(
            view.column("planned_day", Look.DAY),
            view.column("customer", span=2),
            view.column("purpose"),
            view.column("outcome", Look.CENTER, span=2),
            view.column("why_not", span=2),
        ),
        rows=(*rows, *_more(view, len(left), columns=5)),
    )


def own_coming(view: WeekView, member: Member) -> tuple[tuple[Notes | Table, ...], ...]:
    """Return next week's targets and promises in a line, and the visits planned for it."""
    mine = in_day_order(view.next_due(member.id))
    lines: list[Content] = [Cell(_wanted(view, member), Tone.STRONG)]
    if mine:
        counts = purpose_counts(view, mine)
        purposes = view.listed([f"{label} {count}" for label, count in counts.items()])
        lines.append(view.say("own_next_visits", count=len(mine), purposes=purposes))
    elif view.is_received(member.id):
        lines.append(Cell(view.say("own_no_visits"), Tone.MARK))
    span = view.coming.week
    heading = f"{view.heading('own_coming')} {span.start:%m/%d}–{span.end:%m/%d}"
    told = Notes(id="coming", heading=heading, lines=tuple(lines))
    return ((told,), (_planned(view, mine),)) if mine else ((told,),)


def _wanted(view: WeekView, member: Member) -> str:
    told = []
    for metric in view.source.run.team.playbook.metrics:
        plan = view.coming.plan(member.id, metric.id)
        promise = next_promise(view, member.id, metric.id)
        if plan is None and promise is None:
            continue
        label = view.source.metric(metric.id)
        text = label if plan is None else f"{label} {view.figure(metric.id, plan)}"
        if promise is not None:
            said = view.say("own_promised", value=view.figure(metric.id, promise))
            text = f"{text}{said}"
        told.append(text)
    if not told:
        return view.say("next_no_target", period=view.coming.month)
    return view.say("own_next", wanted=view.listed(told))


def _planned(view: WeekView, visits: tuple[Visit, ...]) -> Table:
    rows = [Row(visit_cells(view, visit)[:-2]) for visit in visits[:SHOWN]]
    return Table(
        id="planned",
        columns=(
            view.column("planned_day", Look.DAY),
            view.column("slot", Look.CENTER),
            view.column("customer", span=2),
            view.column("mode", Look.CENTER),
            view.column("purpose"),
            view.column("expected", span=2),
        ),
        rows=(*rows, *_more(view, len(visits), columns=6)),
    )


def _more(view: WeekView, count: int, *, columns: int) -> tuple[Row, ...]:
    if count <= SHOWN:
        return ()
    more = Cell(view.say("more_visits", count=count - SHOWN), Tone.MUTED)
    at = 1 if columns == len(("day", "customer", "purpose", "outcome", "why")) else 2
    return (Row(("",) * at + (more,) + ("",) * (columns - at - 1)),)
