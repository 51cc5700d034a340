"""周进度: plan against actual week by week, and the day-by-day figures behind the progress chart."""

from datetime import date

from workbook.calendar.period import Week
from workbook.measure.values import Measure
from workbook.review.blocks import Column, Content, Look, Row, Table, Total
from workbook.review.sheets import Page, Sheet
from workbook.review.source import Source
from workbook.review.totals import ratio, total_row
from workbook.schema.playbook import AMOUNT

MONTH = "month"
NAME_WIDTH, FIGURE_WIDTH, SHARE_WIDTH = 15.0, 10.5, 9.0
AIR_WIDTH, DAY_WIDTH = 4.0, 13.0


def plan_weeks(source: Source) -> Sheet:
    """Return the 周进度 sheet."""
    figures = (FIGURE_WIDTH, FIGURE_WIDTH, SHARE_WIDTH) * (len(source.run.period.weeks) + 1)
    printed = 1 + len(figures)
    return Sheet(
        id="weeks",
        name=source.sheet("weeks"),
        widths=(NAME_WIDTH, *figures, AIR_WIDTH, *(DAY_WIDTH,) * 4),
        bands=(
            (source.title("weeks"),),
            (_members(source), _metrics(source), _days(source, left=printed + 1)),
        ),
        page=Page(repeat="members", freeze="members", freeze_columns=1, columns=printed),
        footer=source.brief(),
    )


def week_figures(
    source: Source, member_id: str | None, *, metric: str, week: Week
) -> tuple[float | None, float | None, float | None]:
    """Return plan, actual and attainment of a week; what has not begun has no actual yet."""
    weeks = source.figures.weeks.get((member_id, metric), ())
    progress = next((each for each in weeks if each.week == week.number), None)
    if progress is None:
        return (None, None, None)
    if week.start > source.run.as_of:
        return (progress.plan, None, None)
    return (progress.plan, progress.actual, progress.attainment)


def _members(source: Source) -> Table:
    columns = (source.column("name"), *_piece_columns(source, total="sum"))
    rows = tuple(
        Row((source.member(member), *_figures(source, member.id, metric=AMOUNT)))
        for member in source.figures.members
    )
    sums = total_row(columns, rows, known={})
    known: dict[str, Content] = {"name": source.label("team")}
    for index, column in enumerate(columns):
        if sums and column.total == "same":
            known[column.id] = ratio(sums[0].cells[index - 1], sums[0].cells[index - 2])
    return Table(
        id="members",
        heading=source.heading("weeks"),
        columns=columns,
        rows=(*rows, *total_row(columns, rows, known=known)),
    )


def _metrics(source: Source) -> Table:
    metrics = source.run.team.playbook.metrics
    return Table(
        id="metrics",
        heading=source.heading("team_weeks"),
        columns=(source.column("metric"), *_piece_columns(source, total="")),
        rows=tuple(
            Row((source.metric(metric.id), *_figures(source, None, metric=metric.id)))
            for metric in metrics
            if (None, metric.id) in source.figures.weeks
        ),
    )


def _piece_columns(source: Source, *, total: Total) -> list[Column]:
    pieces = [(str(week.number), source.week(week)) for week in source.run.period.weeks]
    columns: list[Column] = []
    for piece, band in (*pieces, (MONTH, source.say("whole_month"))):
        columns += (
            Column(
                id=f"plan_{piece}",
                label=source.label("plan"),
                look=Look.MONEY,
                total=total,
                band=band,
            ),
            Column(
                id=f"actual_{piece}",
                label=source.label("actual"),
                look=Look.MONEY,
                total=total,
                band=band,
            ),
            Column(
                id=f"attainment_{piece}",
                label=source.label("attainment"),
                look=Look.SHARE,
                formula=f"[actual_{piece}]/[plan_{piece}]",
                total="same" if total else "",
                band=band,
            ),
        )
    return columns


def _figures(source: Source, member_id: str | None, *, metric: str) -> tuple[Content, ...]:
    measure = source.figures.measures.get((member_id, metric))
    if member_id is not None and member_id not in source.figures.received:
        weeks = source.run.period.weeks
        plans = [week_figures(source, member_id, metric=metric, week=week)[0] for week in weeks]
        target = measure.target if measure else None
        return tuple(cell for plan in (*plans, target) for cell in (plan, None, None))
    cells: list[Content] = []
    for week in source.run.period.weeks:
        cells += week_figures(source, member_id, metric=metric, week=week)
    return (*cells, *_month(measure))


def _month(measure: Measure | None) -> tuple[Content, ...]:
    return (measure.target, measure.actual, measure.attainment) if measure else (None,) * 3


def _days(source: Source, *, left: int) -> Table:
    """Return the chart's own figures; they stand beside what is printed."""
    band = source.metric(AMOUNT)
    columns = (
        Column(id="day", label=source.label("day"), look=Look.DAY, band=band),
        *(
            Column(id=id_, label=source.label(id_), look=Look.MONEY, missing="", band=band)
            for id_ in ("cumulative_target", "cumulative_actual", "cumulative_forecast")
        ),
    )
    return Table(
        id="days",
        heading=source.heading("days"),
        columns=columns,
        rows=tuple(
            Row((date.fromisoformat(day.day), day.target, day.actual, day.forecast))
            for day in source.run.measures.days
        ),
        left=left,
    )
