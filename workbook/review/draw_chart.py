"""Draws a native chart over the cells of the book's own tables."""

from typing import Any

from xlsxwriter.chart import Chart as NativeChart
from xlsxwriter.workbook import Workbook

from workbook.review.blocks import Chart, Look, Series
from workbook.review.canvas import Canvas
from workbook.review.formats import BLUE, INK, LINE, MUTED, NAVY, NUMBER_FORMAT, PAPER, SOLID
from workbook.review.heights import BODY, column_pixels

COLOR = {"target": "#9AA7B5", "actual": BLUE, "forecast": "#DD8A33", "standard": "#C3CDD8"}
MARGIN = 6  # pixels left free around a chart
ROW_PIXELS = int(BODY / 0.75)
CROWDED = 24  # names on an axis that are turned upright and set small
WEEK = 7


def draw_chart(workbook: Workbook, canvas: Canvas, *, chart: Chart) -> None:
    """Insert a chart over its grid cells."""
    font = canvas.formats.font
    columns = [s for s in chart.series if s.kind == "column"]
    lines = [s for s in chart.series if s.kind == "line"]
    main = workbook.add_chart({"type": "column" if columns else "line"})
    for series in columns or lines:
        main.add_series(_series(canvas, chart, series=series))
    if columns and lines:
        second = workbook.add_chart({"type": "line"})
        for series in lines:
            second.add_series(_series(canvas, chart, series=series))
        main.combine(second)
    _dress(main, chart, font=font)
    widths = canvas.sheet.widths[chart.left : chart.left + chart.span]
    main.set_size(
        {
            "width": sum(column_pixels(width) for width in widths) - 2 * MARGIN,
            "height": chart.lines * ROW_PIXELS - 2 * MARGIN,
        }
    )
    canvas.worksheet.insert_chart(
        canvas.place(chart.id).top,
        chart.left,
        main,
        {"x_offset": MARGIN, "y_offset": MARGIN, "description": chart.title},
    )


def _series(canvas: Canvas, chart: Chart, *, series: Series) -> dict[str, Any]:
    color = COLOR[series.color]
    shown: dict[str, Any] = {
        "name": series.label,
        "categories": _cells(canvas, chart, reference=chart.categories),
        "values": _cells(canvas, chart, reference=series.values),
    }
    if series.kind == "line":
        dash = {"dash_type": "dash"} if series.is_dashed else {}
        return shown | {"line": {"color": color, "width": 2.25, **dash}, "marker": {"type": "none"}}
    points = [{"fill": {"color": SOLID[tone]}} for tone in series.tones]
    return shown | {
        "fill": {"color": color},
        "border": {"none": True},
        "gap": 60,
        "overlap": 0,
        **({"points": points} if points else {}),
    }


def _cells(canvas: Canvas, chart: Chart, *, reference: str) -> list[str | int]:
    name, first, column, _, _ = canvas.places.span(reference)
    first += chart.skip
    return [name, first, column, first + chart.points - chart.skip - 1, column]


def _dress(native: NativeChart, chart: Chart, *, font: str) -> None:
    small = {"name": font, "size": 9, "color": MUTED}
    title = {"name": font, "size": 12, "bold": True, "color": NAVY}
    native.set_title({"name": chart.title, "name_font": title, "overlay": False})
    native.set_x_axis(_category_axis(chart, small))
    native.set_y_axis(
        {
            "num_font": small,
            "num_format": "0%" if chart.look is Look.SHARE else NUMBER_FORMAT[chart.look],
            "major_gridlines": {"visible": True, "line": {"color": LINE, "width": 0.75}},
            "line": {"none": True},
            "major_tick_mark": "none",
        }
    )
    # Columns of many colours cannot be told by a legend: the title names them.
    hidden = [index for index, series in enumerate(chart.series) if series.tones]
    legend = {"position": "bottom", "font": small | {"color": INK}, "delete_series": hidden}
    native.set_legend(legend if len(chart.series) > 1 else {"none": True})
    native.set_chartarea({"border": {"color": LINE}, "fill": {"color": PAPER}})
    native.show_blanks_as("gap")


def _category_axis(chart: Chart, small: dict[str, Any]) -> dict[str, Any]:
    axis: dict[str, Any] = {
        "num_font": small,
        "line": {"color": LINE},
        "major_tick_mark": "none",
        "label_position": "low",
    }
    if chart.is_by_day:
        days = {"date_axis": True, "num_format": "m/d", "major_unit_type": "days"}
        return axis | days | {"major_unit": WEEK}
    if chart.points > CROWDED:
        axis["num_font"] = small | {"size": 7, "rotation": -90}
    return axis
