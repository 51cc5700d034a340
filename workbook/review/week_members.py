"""每人完成: every member's plan and done this week, the money first, then every stage."""

from collections.abc import Sequence

from workbook.measure.values import Light
from workbook.measure.visits import Outcome
from workbook.review.blocks import Cell, Column, Content, Look, Notes, Row, Table, Tone
from workbook.review.sheets import Page, Sheet
from workbook.review.source import STATUS_TONE
from workbook.review.totals import difference, ratio, total_row
from workbook.review.week_tally import Tally
from workbook.review.week_view import WeekView
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.status import MEMBER_STATUS_LABEL
from workbook.schema.team import Member

WIDTHS = (14.0, 9.0, 10.0, 9.5, *(11.0,) * 4, 9.5, 9.5, *(12.0,) * 2, 10.0, *(8.5,) * 5)


def plan_week_members(view: WeekView) -> Sheet:
    """Return the sheet 每人完成."""
    return Sheet(
        id="week_members",
        name=view.sheet("week_members"),
        widths=WIDTHS,
        bands=(
            (view.title("week_members"),),
            (_members(view),),
            (_stages(view),),
            (_weeks(view),),
            (Notes(id="notes", lines=(Cell(view.say("lights"), Tone.MUTED),)),),
        ),
        page=Page(repeat="members", freeze="members", freeze_columns=1),
        footer=view.brief(),
    )


def in_order(view: WeekView) -> tuple[Member, ...]:
    """Return the members by what they attained this week; unknown ones last."""

    def attained(member: Member) -> float:
        return -(view.done(member.id, AMOUNT).attainment or 0.0)

    known = sorted(view.received, key=attained)
    others = (m for m in view.source.figures.members if not view.is_received(m.id))
    return (*known, *others)


def _members(view: WeekView) -> Table:
    columns = _columns(view)
    rows = [
        Row((*_who(view, member), *_cells(view, member, Tally.of(view.due(member.id)))))
        for member in in_order(view)
    ]
    return Table(
        id="members",
        heading=view.heading("members"),
        columns=columns,
        rows=(*rows, *_total(view, columns, rows)),
        has_filter=True,
    )


def _columns(view: WeekView) -> tuple[Column, ...]:
    return (
        view.column("name"),
        view.column("id"),
        view.column("group"),
        view.column("received", Look.CENTER),
        view.column("week_plan", Look.MONEY, total="sum"),
        view.column("week_promise", Look.MONEY, total="sum"),
        view.column("week_actual", Look.MONEY, total="sum"),
        view.column("week_gap", Look.GAP, formula="[week_actual]-[week_plan]", total="same"),
        view.column(
            "week_attainment", Look.SHARE, formula="[week_actual]/[week_plan]", total="same"
        ),
        view.column("week_light", Look.CENTER),
        view.column("month_plan", Look.MONEY, total="sum"),
        view.column("month_actual", Look.MONEY, total="sum"),
        view.column(
            "month_attainment", Look.SHARE, formula="[month_actual]/[month_plan]", total="same"
        ),
        _of_deals(view, "plan"),
        _of_deals(view, "actual"),
        view.column("planned", Look.COUNT, total="sum"),
        view.column("done", Look.COUNT, total="sum"),
        view.column("executed", Look.SHARE),
    )


def _of_deals(view: WeekView, part: str) -> Column:
    label = f"{view.source.metric(DEALS)}\n{view.label(f'week_{part}')}"
    return Column(id=f"deals_{part}", label=label, look=Look.COUNT, total="sum")


def _who(view: WeekView, member: Member) -> tuple[Content, ...]:
    status = view.source.figures.hand_ins[member.id].status
    label = MEMBER_STATUS_LABEL[status].of(view.source.lang)
    return (view.member(member), member.id, member.group, Cell(label, STATUS_TONE[status]))


def _cells(view: WeekView, member: Member, tally: Tally) -> tuple[Content, ...]:
    week, month = view.done(member.id, AMOUNT), view.month_done(member.id, AMOUNT)
    deals = view.done(member.id, DEALS)
    if not view.is_received(member.id):
        return (week.plan, *(None,) * 5, month.plan, None, None, deals.plan, *(None,) * 4)
    return (
        week.plan,
        view.promise(member.id, AMOUNT),
        week.actual,
        week.gap,
        week.attainment,
        view.source.light(view.light(member.id)),
        month.plan,
        month.actual,
        month.attainment,
        deals.plan,
        deals.actual,
        tally.planned,
        tally[Outcome.DONE],
        tally.share,
    )


def _total(view: WeekView, columns: Sequence[Column], rows: Sequence[Row]) -> tuple[Row, ...]:
    sums = total_row(columns, rows, known={})
    if not sums:
        return ()
    at = {column.id: sums[0].cells[index] for index, column in enumerate(columns)}
    light = view.light(None)
    return total_row(
        columns,
        rows,
        known={
            "name": view.label("team"),
            "week_gap": difference(at["week_actual"], at["week_plan"]),
            "week_attainment": ratio(at["week_actual"], at["week_plan"]),
            "week_light": None if light is Light.GREY else view.source.light(light),
            "month_attainment": ratio(at["month_actual"], at["month_plan"]),
            "executed": Tally.of(view.due()).share,
        },
    )


def _stages(view: WeekView) -> Table:
    playbook = view.source.run.team.playbook
    stages = [stage for stage in playbook.funnel if stage is not playbook.deal]
    columns = [view.column("name")]
    for stage in stages:
        band = stage.label.of(view.source.lang)
        for part, look in (("plan", Look.COUNT), ("actual", Look.COUNT)):
            label = view.label(f"week_{part}")
            columns.append(
                Column(id=f"{part}_{stage.id}", label=label, look=look, band=band, total="sum")
            )
        columns.append(
            Column(
                id=f"share_{stage.id}",
                label=view.label("week_attainment"),
                look=Look.SHARE,
                formula=f"[actual_{stage.id}]/[plan_{stage.id}]",
                total="same",
                band=band,
            )
        )
    rows = []
    for member in in_order(view):
        cells: list[Content] = [view.member(member)]
        for stage in stages:
            done = view.done(member.id, stage.id)
            cells += (done.plan, done.actual, done.attainment)
        rows.append(Row(tuple(cells)))
    sums = total_row(columns, rows, known={})
    known: dict[str, Content] = {"name": view.label("team")}
    for index, column in enumerate(columns):
        if sums and column.total == "same":
            known[column.id] = ratio(sums[0].cells[index - 1], sums[0].cells[index - 2])
    return Table(
        id="stages",
        heading=view.heading("stages"),
        columns=tuple(columns),
        rows=(*rows, *total_row(columns, rows, known=known)),
    )


def _weeks(view: WeekView) -> Table:
    """Return the team's weeks, which the chart of the first sheet is drawn from."""
    rows = []
    for week in view.source.run.period.weeks:
        done = view.done(None, AMOUNT, week)
        rows.append(Row((view.source.say("week", number=week.number), done.plan, done.actual)))
    return Table(
        id="by_week",
        heading=view.heading("by_week"),
        columns=(
            view.column("week"),
            Column(id="plan", label=view.label("week_plan"), look=Look.MONEY, span=2),
            Column(id="actual", label=view.label("week_actual"), look=Look.MONEY, span=2),
        ),
        rows=tuple(rows),
    )
