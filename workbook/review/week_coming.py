"""下周安排: the coming week's targets, promises and planned visits."""

from collections.abc import Sequence

from workbook.measure.visits import Visit
from workbook.review.blocks import Cell, Column, Content, Look, Notes, Row, Table, Tone
from workbook.review.sheets import Page, Sheet
from workbook.review.totals import total_row
from workbook.review.week_tally import in_day_order
from workbook.review.week_view import WeekView
from workbook.review.week_visit_words import choice_word, purpose_counts, purpose_word
from workbook.schema import choices
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.team import Member

WIDTHS = (15.0, *(12.0,) * 11, 22.0)


def plan_week_coming(view: WeekView) -> Sheet:
    """Return the sheet 下周安排; customers are in the supervisor's copy alone."""
    coming = view.coming
    visits = view.next_due()
    more = len(purpose_counts(view, visits)) + len(("name", "all")) - len(WIDTHS)
    note = view.say(
        "next_span",
        start=coming.week.start,
        end=coming.week.end,
        workdays=coming.week.workdays,
    )
    lines = [note]
    if coming.plan(None, AMOUNT) is None:
        lines.append(view.say("next_no_target", period=coming.month))
    return Sheet(
        id="week_coming",
        name=view.sheet("week_coming"),
        widths=(*WIDTHS, *(WIDTHS[1],) * more),
        bands=(
            (view.title("week_coming"),),
            (Notes(id="span", lines=tuple(map(Cell, lines))),),
            (_targets(view),),
            (_purposes(view, visits),),
            *(((_rows(view, visits),),) if view.is_whole and visits else ()),
        ),
        # The list of visits is what runs over pages; a header from above it would mislead there.
        page=Page(repeat="visits" if view.is_whole and visits else "targets", freeze_columns=1),
        footer=view.brief(),
    )


def next_promise(view: WeekView, member_id: str, metric: str) -> float | None:
    """Return what a member promised for the coming week already."""
    return view.source.run.week_plans.promised(member_id, view.coming.number, metric)


def _targets(view: WeekView) -> Table:
    columns = (
        view.column("name"),
        *(
            Column(
                id=f"{part}_{metric}",
                label=view.label(part),
                look=Look.MONEY,
                total="sum",
                band=view.source.metric(metric),
            )
            for metric in (AMOUNT, DEALS)
            for part in ("next_plan", "next_promise")
        ),
        view.column("next_visits", Look.COUNT, total="sum"),
        view.column("expected_amount", Look.MONEY, total="sum"),
        view.column("joint", Look.COUNT, total="sum"),
        *((view.column("said", Look.LONG, span=5),) if view.is_whole else ()),
    )
    rows = [
        Row((view.member(member), *_cells(view, member, view.next_due(member.id))))
        for member in view.source.figures.members
    ]
    known: dict[str, Content] = {"name": view.label("team"), "said": ""}
    return Table(
        id="targets",
        heading=view.heading("coming_targets"),
        columns=columns,
        rows=(*rows, *total_row(columns, rows, known=known)),
    )


def _cells(view: WeekView, member: Member, visits: Sequence[Visit]) -> tuple[Content, ...]:
    plans = {metric: view.coming.plan(member.id, metric) for metric in (AMOUNT, DEALS)}
    said = ((view.written.text(member.id, "promise") or None,)) if view.is_whole else ()
    if not view.is_received(member.id):
        return (plans[AMOUNT], None, plans[DEALS], *(None,) * 4, *said)
    amounts = [visit.plan.amount for visit in visits if visit.plan.amount is not None]
    return (
        plans[AMOUNT],
        next_promise(view, member.id, AMOUNT),
        plans[DEALS],
        next_promise(view, member.id, DEALS),
        len(visits),
        sum(amounts) if amounts else None,
        sum(visit.plan.is_joint for visit in visits),
        *said,
    )


def _purposes(view: WeekView, visits: Sequence[Visit]) -> Table | Notes:
    heading = view.heading("coming_purposes")
    if not visits:
        line = Cell(view.say("none_coming"), Tone.MUTED)
        return Notes(id="purposes", heading=heading, lines=(line,))
    purposes = tuple(purpose_counts(view, visits))
    columns = (
        view.column("name"),
        *(
            Column(
                id=f"purpose{index}",
                label=purpose,
                look=Look.COUNT,
                total="sum",
                missing="",
            )
            for index, purpose in enumerate(purposes)
        ),
        view.column("all", Look.COUNT, total="sum"),
    )
    rows = []
    for member in view.received:
        counts = purpose_counts(view, view.next_due(member.id))
        cells = (counts.get(purpose) for purpose in purposes)
        rows.append(Row((view.member(member), *cells, sum(counts.values()))))
    return Table(
        id="purposes",
        heading=heading,
        columns=columns,
        rows=(*rows, *total_row(columns, rows, known={"name": view.label("team")})),
    )


def _rows(view: WeekView, visits: Sequence[Visit]) -> Table:
    names = {member.id: member for member in view.source.figures.members}
    return Table(
        id="visits",
        heading=view.heading("coming_visits"),
        columns=(
            view.column("name"),
            view.column("planned_day", Look.DAY),
            view.column("slot", Look.CENTER),
            view.column("customer", span=2),
            view.column("mode", Look.CENTER),
            view.column("purpose", span=2),
            view.column("expected", Look.LONG, span=3),
            view.column("expected_amount", Look.MONEY),
            Column(id="joint", label=view.label("joint"), look=Look.CENTER, missing=""),
        ),
        rows=tuple(
            Row((view.member(names[visit.plan.member_id]), *visit_cells(view, visit)))
            for visit in in_day_order(visits)
        ),
        has_filter=True,
    )


def visit_cells(view: WeekView, visit: Visit) -> tuple[Content, ...]:
    """Return a planned visit: day, slot, customer, how, purpose, expected, amount, joint."""
    plan, lang = visit.plan, view.source.lang
    return (
        plan.day,
        choice_word(view, plan.slot, choices.SLOT) or None,
        plan.customer,
        choice_word(view, plan.mode, choices.MODE) or None,
        purpose_word(view, plan.purpose) or None,
        plan.expected or None,
        plan.amount,
        Cell(choices.YES_NO[0].of(lang), Tone.MARK) if plan.is_joint else None,
    )
