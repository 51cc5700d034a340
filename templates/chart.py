"""Native charts: the spreadsheet draws them, and draws them again as the numbers change."""

from xlsxwriter.chart import Chart as NativeChart

from templates import palette
from templates.canvas import Canvas
from workbook.schema.formula import quoted
from workbook.schema.place import a1
from workbook.schema.sheet import Chart

ROW_PIXELS = 24
MARGIN = 4
AXIS_FONT = {"size": 8, "color": palette.MUTED}
FAINT_LINE = {"color": palette.LINE, "width": 0.75}


def draw_chart(canvas: Canvas, chart: Chart) -> None:
    """Draw a chart over the rows that are kept free for it."""
    bars = canvas.workbook.add_chart({"type": "column"})
    for column in chart.bars:
        look = {"fill": {"color": palette.ACTUAL_BAR}, "gap": 40}
        bars.add_series({**_series(canvas, chart, column), **look})
    lines = canvas.workbook.add_chart({"type": "line"})
    for column in chart.lines:
        look = {"line": {"color": palette.TARGET_LINE, "width": 2}}
        lines.add_series({**_series(canvas, chart, column), **look})
    bars.combine(lines)
    _dress(bars)
    _place(canvas, chart, bars)


def _series(canvas: Canvas, chart: Chart, column: str) -> dict[str, object]:
    sheet, table, _ = chart.days.split(".")
    declared = canvas.placed.book[sheet].table(table)[column]
    return {
        "name": declared.label.of(canvas.lang),
        "categories": _range(canvas, chart.days),
        "values": _range(canvas, f"{sheet}.{table}.{column}"),
    }


def _range(canvas: Canvas, name: str) -> str:
    sheet, table, column = name.split(".")
    stands = canvas.placed.block(sheet, table)
    at = stands.columns[column].column
    first, last = (a1(row, at, is_absolute=True) for row in (stands.first, stands.last))
    return f"={quoted(canvas.placed.book[sheet].label.of(canvas.lang))}!{first}:{last}"


def _dress(chart: NativeChart) -> None:
    chart.show_hidden_data()
    chart.set_title({"none": True})
    chart.set_legend({"position": "top", "font": AXIS_FONT})
    chart.set_x_axis(
        {
            "num_format": "m/d",
            "num_font": AXIS_FONT,
            "text_axis": True,
            "interval_unit": 3,
            "line": FAINT_LINE,
            "major_tick_mark": "none",
        }
    )
    chart.set_y_axis(
        {
            "num_format": "#,##0",
            "num_font": AXIS_FONT,
            "line": {"none": True},
            "major_gridlines": {"visible": True, "line": FAINT_LINE},
        }
    )
    chart.set_chartarea({"border": FAINT_LINE, "fill": {"color": palette.PAPER}})


def _place(canvas: Canvas, chart: Chart, drawn: NativeChart) -> None:
    first = canvas.stands(chart.id).first
    for row in range(first, first + chart.rows):
        canvas.worksheet.set_row_pixels(row, ROW_PIXELS)
    width = sum(round(each * 7) + 5 for each in canvas.widths)
    drawn.set_size({"width": width - MARGIN, "height": ROW_PIXELS * chart.rows - MARGIN})
    description = {"description": chart.label.of(canvas.lang), "object_position": 1}
    canvas.worksheet.insert_chart(first, 0, drawn, {"x_offset": 2, "y_offset": 2, **description})
