"""Conditional colours: lights of a pace, bars of a share, alarms, days off."""

import re

from templates import palette
from templates.canvas import Canvas
from templates.formats import Look
from workbook.schema.column import Column
from workbook.schema.sheet import Form, Row, Table

PRECISION = 9  # decimals of a pace that decide its light
DIM: Look = {"bg_color": palette.LABEL, "font_color": palette.FAINT}
Range = tuple[int, int, int, int]

_RELATIVE = re.compile(r"(?<![$A-Za-z'!:.])([A-Z]{1,3})(\d+)(?![\d(])")


def add_colours(canvas: Canvas, table: Table) -> None:
    """Give a table's cells the conditional colours its declaration asks for."""
    for column in table.columns:
        if column.bar:
            _add_bar(canvas, _cells(canvas, table, column), palette.BARS[column.bar])
        if column.light:
            _add_lights(canvas, table, column)
        if column.alarm:
            condition = canvas.formula(column.alarm, table.id, column.id)
            _add(canvas, _cells(canvas, table, column), condition, coloured(palette.RED))
    if table.dim:
        _add_dim(canvas, table)


def add_field_alarm(canvas: Canvas, form: Form, field: Column) -> None:
    """Make a field's cell red where its alarm holds."""
    spot = canvas.stands(form.id).columns[field.id]
    condition = canvas.formula(field.alarm, form.id, field.id)
    cells = (spot.row, spot.column, spot.row, spot.column + spot.span - 1)
    _add(canvas, cells, condition, coloured(palette.RED))


def coloured(colours: tuple[str, str]) -> Look:
    """Return the look of a light: fill and ink."""
    fill, ink = colours
    return {"bg_color": fill, "font_color": ink}


def _cells(canvas: Canvas, table: Table, column: Column) -> Range:
    stands = canvas.stands(table.id)
    spot = stands.columns[column.id]
    return stands.first, spot.column, stands.last, spot.column + spot.span - 1


def _add(canvas: Canvas, cells: Range, condition: str, look: Look) -> None:
    """Colour cells where a condition holds, written for their first row."""
    pinned = _RELATIVE.sub(r"$\1\2", "=" + condition.removeprefix("="))
    rule = {"type": "formula", "criteria": pinned, "format": canvas.formats.of(look)}
    canvas.worksheet.conditional_format(*cells, rule)


def _add_bar(canvas: Canvas, cells: Range, colour: str) -> None:
    rule = {
        "type": "data_bar",
        "bar_solid": True,
        "bar_color": colour,
        "min_type": "num",
        "max_type": "num",
        "min_value": 0,
        "max_value": 1,
        "bar_negative_color_same": True,
        "data_bar_2010": True,
    }
    canvas.worksheet.conditional_format(*cells, rule)


def _add_lights(canvas: Canvas, table: Table, column: Column) -> None:
    first, left, _, right = _cells(canvas, table, column)
    for start, end, is_less_better in _runs(table):
        pace = canvas.formula(column.light, table.id, column.id, start).removeprefix("=")
        share = f"IF({pace}>0,1/{pace},1)" if is_less_better else pace
        for floor, colours in (*palette.LIGHTS, (None, palette.RED)):
            reached = "TRUE" if floor is None else f"ROUND({share},{PRECISION})>={floor:g}"
            condition = f"IF(ISNUMBER({pace}),{reached},FALSE)"
            _add(canvas, (first + start, left, first + end, right), condition, coloured(colours))


def _runs(table: Table) -> list[tuple[int, int, bool]]:
    """Return stretches of rows with one direction: first index, last index, less is better."""
    runs: list[tuple[int, int, bool]] = []
    for index in range(table.count):
        row = table.rows[index] if index < len(table.rows) else Row(id="")
        if runs and runs[-1][2] == row.is_less_better:
            runs[-1] = (runs[-1][0], index, row.is_less_better)
        else:
            runs.append((index, index, row.is_less_better))
    return runs


def _add_dim(canvas: Canvas, table: Table) -> None:
    stands = canvas.stands(table.id)
    last = stands.columns[table.columns[-1].id]
    condition = canvas.formula(table.dim, table.id, table.columns[0].id)
    cells = (stands.first, 0, stands.last, last.column + last.span - 1)
    _add(canvas, cells, condition, DIM)
