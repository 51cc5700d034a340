"""The two charts of the 总览: 任务进度图, and attainment per member beside the time gone."""

from collections.abc import Sequence

from workbook.review.blocks import Chart, Look, Series, Tone
from workbook.review.figures import ranked
from workbook.review.source import Source
from workbook.schema.review_words import CHART
from workbook.schema.team import Member

BESIDE_UP_TO = 16  # members whose names fit below half a page of columns
CHART_LINES = 14


def overview_charts(source: Source, columns: int) -> tuple[tuple[Chart, ...], ...]:
    """Return the bands of charts: side by side for a small team, else below each other.

    Args:
        source: The run, told in a language.
        columns: Grid columns of the sheet.
    """
    in_order, _ = ranked(source.run, source.figures)
    if not in_order:
        return ((_progress_chart(source, columns),),)
    if len(in_order) > BESIDE_UP_TO:
        return (
            (_progress_chart(source, columns),),
            (_attainment_chart(source, in_order, left=0, span=columns),),
        )
    half = columns // 2
    attainment = _attainment_chart(source, in_order, left=half, span=half)
    return ((_progress_chart(source, half), attainment),)


def _progress_chart(source: Source, span: int) -> Chart:
    return Chart(
        id="progress",
        title=CHART["progress"].of(source.lang),
        categories="weeks.days.day",
        series=(
            Series(
                label=source.label("cumulative_target"),
                values="weeks.days.cumulative_target",
                color="target",
                kind="line",
            ),
            Series(
                label=source.label("cumulative_forecast"),
                values="weeks.days.cumulative_forecast",
                color="forecast",
                kind="line",
                is_dashed=True,
            ),
            Series(
                label=source.label("cumulative_actual"),
                values="weeks.days.cumulative_actual",
                color="actual",
                kind="line",
            ),
        ),
        look=Look.MONEY,
        points=len(source.run.measures.days),
        span=span,
        lines=CHART_LINES,
        is_by_day=True,
    )


def _attainment_chart(source: Source, in_order: Sequence[Member], *, left: int, span: int) -> Chart:
    lights = (source.figures.amount(member.id) for member in in_order)
    return Chart(
        id="attainment",
        title=CHART["attainment"].of(source.lang),
        categories="roster.roster.name",
        series=(
            Series(
                label=source.label("attainment"),
                values="roster.roster.attainment",
                color="actual",
                kind="column",
                tones=tuple(Tone(each.light.value) for each in lights if each),
            ),
            Series(
                label=source.label("time"),
                values="roster.roster.time",
                color="forecast",
                kind="line",
            ),
        ),
        look=Look.SHARE,
        points=len(in_order),
        left=left,
        span=span,
        lines=CHART_LINES,
    )
