"""拜访执行: how many of the planned visits were carried out, by whom, and why the others were not."""

from collections import Counter
from collections.abc import Sequence

from workbook.measure.ratio import ratio
from workbook.measure.visits import Outcome, Visit
from workbook.review.blocks import Cell, Column, Content, Look, Notes, Row, Table, Tone
from workbook.review.sheets import Page, Sheet
from workbook.review.totals import ratio as share_of
from workbook.review.totals import total_row
from workbook.review.week_tally import Tally, in_day_order, never_seen
from workbook.review.week_view import WeekView
from workbook.review.week_visit_words import choice_word, outcome_cell, purpose_word
from workbook.schema import choices
from workbook.schema.team import Member

WIDTHS = (15.0, *(11.0,) * 11, 4.0, 18.0, 9.0)
COUNTED = 12
LEFT = frozenset({Outcome.MOVED, Outcome.OTHER, Outcome.NOT_DONE, Outcome.UNKNOWN})
SHARE_OF_DUE = "[done]/([planned]-[open]-[unknown])"


def plan_week_visits(view: WeekView) -> Sheet:
    """Return the sheet 拜访执行; the visits themselves are in the supervisor's copy alone."""
    visits = view.due()
    lines = [view.say("visits_note")]
    if view.before() is None:
        lines.append(view.say("first_plans"))
    left = _left(view, visits)
    rows = ((left,), *_never(view)) if view.is_whole else ()
    is_list = view.is_whole and isinstance(left, Table)
    return Sheet(
        id="week_visits",
        name=view.sheet("week_visits"),
        widths=WIDTHS,
        bands=(
            (view.title("week_visits"),),
            (_members(view, visits), _reasons(view, visits)),
            *rows,
            (Notes(id="notes", lines=tuple(Cell(line, Tone.MUTED) for line in lines)),),
        ),
        page=Page(repeat=left.id if is_list else "visits", freeze="visits", freeze_columns=1),
        footer=view.brief(),
    )


def contacts_of(view: WeekView) -> tuple[int, int]:
    """Return how many visits those made who planned this week, and how many were not planned."""
    plans = view.source.run.week_plans
    met = [plans.met(member.id, view.week.number) for member in view.received]
    return (
        sum(each.count for each in met if each),
        sum(each.unplanned for each in met if each),
    )


def _members(view: WeekView, visits: Sequence[Visit]) -> Table:
    columns = _columns(view)
    rows = [
        Row((view.member(member), *_cells(view, member, view.due(member.id))))
        for member in view.received
    ]
    sums = total_row(columns, rows, known={})
    known: dict[str, Content] = {"name": view.label("team"), "executed": Tally.of(visits).share}
    if sums:
        at = {column.id: sums[0].cells[index] for index, column in enumerate(columns)}
        known["unplanned_share"] = share_of(at["unplanned"], at["contacts"])
    return Table(
        id="visits",
        heading=view.heading("visits"),
        columns=columns,
        rows=(*rows, *total_row(columns, rows, known=known)),
        has_filter=True,
    )


def _columns(view: WeekView) -> tuple[Column, ...]:
    return (
        view.column("name"),
        view.column("planned", Look.COUNT, total="sum"),
        *(view.column(outcome.value, Look.COUNT, total="sum") for outcome in Outcome),
        view.column("executed", Look.SHARE, formula=SHARE_OF_DUE, total="same"),
        view.column("contacts", Look.COUNT, total="sum"),
        view.column("unplanned", Look.COUNT, total="sum"),
        view.column("unplanned_share", Look.SHARE, formula="[unplanned]/[contacts]", total="same"),
    )


def _cells(view: WeekView, member: Member, visits: Sequence[Visit]) -> tuple[Content, ...]:
    tally = Tally.of(visits)
    if not visits:
        return (0, *(None,) * (COUNTED - 2))
    met = view.source.run.week_plans.met(member.id, view.week.number)
    contacts, unplanned = (met.count, met.unplanned) if met else (0, 0)
    return (
        tally.planned,
        *(tally[outcome] for outcome in Outcome),
        tally.share,
        contacts,
        unplanned,
        ratio(unplanned, contacts),
    )


def _reasons(view: WeekView, visits: Sequence[Visit]) -> Table:
    missed = [visit.plan.not_done for visit in visits if visit.outcome is Outcome.NOT_DONE]
    known = {choices.choice_id(each): each for each in choices.NOT_DONE}
    counts = Counter(
        choice_word(view, reason, choices.NOT_DONE) if reason in known else _unknown(view, reason)
        for reason in missed
    )
    columns = (
        view.column("why_not"),
        view.column("times", Look.COUNT, total="sum"),
    )
    rows = [Row((reason, count)) for reason, count in counts.most_common()]
    return Table(
        id="reasons",
        heading=view.heading("reasons"),
        columns=columns,
        rows=(*rows, *total_row(columns, rows, known={"why_not": view.label("all")})),
        left=COUNTED + 1,
    )


def _unknown(view: WeekView, reason: str) -> str:
    return view.label("other_purpose") if reason else view.say("uncaused")


def _left(view: WeekView, visits: Sequence[Visit]) -> Table | Notes:
    names = {member.id: member for member in view.source.figures.members}
    left = in_day_order([visit for visit in visits if visit.outcome in LEFT])
    heading = view.heading("left_visits")
    if not left:
        said = view.say("nothing_left" if visits else "none_planned")
        return Notes(id="left", heading=heading, lines=(Cell(said, Tone.MUTED),))
    return Table(
        id="left",
        heading=heading,
        columns=(
            view.column("name"),
            view.column("planned_day", Look.DAY),
            view.column("customer", span=3),
            view.column("purpose", span=2),
            view.column("outcome", Look.CENTER, span=2),
            view.column("met", Look.DAY),
            view.column("why_not", span=2),
        ),
        rows=tuple(
            Row(
                (
                    view.member(names[visit.plan.member_id]),
                    visit.plan.day,
                    visit.plan.customer,
                    purpose_word(view, visit.plan.purpose) or None,
                    outcome_cell(view, visit),
                    visit.met,
                    choice_word(view, visit.plan.not_done, choices.NOT_DONE) or None,
                )
            )
            for visit in left
        ),
    )


def _never(view: WeekView) -> tuple[tuple[Table | Notes, ...], ...]:
    found = never_seen(view.source.run, view.week.number)
    if not found:
        return ()
    names = {member.id: member for member in view.source.figures.members}
    table = Table(
        id="never",
        heading=view.heading("never"),
        columns=(
            view.column("name"),
            view.column("customer", span=3),
            view.column("weeks", Look.COUNT),
        ),
        rows=tuple(
            Row((view.member(names[member]), customer, weeks)) for member, customer, weeks in found
        ),
    )
    return ((table,), (Notes(id="never_note", lines=(Cell(view.say("never_note"), Tone.MUTED),)),))
