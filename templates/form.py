"""Forms: a label, and beside it the cell that holds the value."""

from templates import formats
from templates.canvas import Canvas
from templates.colours import add_field_alarm
from templates.formats import Look
from templates.rules import add_rule
from templates.text_size import line_count, row_height
from workbook.schema.column import Column
from workbook.schema.sheet import Form


def draw_form(canvas: Canvas, form: Form) -> None:
    """Draw a form's labels and values, and give its rows the height they need."""
    heights: dict[int, int] = {}
    for field in form.fields:
        spot = canvas.stands(form.id).columns[field.id]
        label = field.label.of(canvas.lang)
        canvas.put((spot.row, spot.column - 1, 1), label, canvas.formats.of(formats.LABEL))
        _draw_value(canvas, form, field)
        if form.shows_hints:
            at = (spot.row, spot.column + spot.span, 1)
            canvas.put(at, field.hint, canvas.formats.of(formats.BESIDE))
        lines = max(field.lines, line_count(label, canvas.width(spot.column - 1)))
        heights[spot.row] = max(heights.get(spot.row, 1), lines)
    for row, lines in heights.items():
        canvas.worksheet.set_row(row, row_height(lines))


def _draw_value(canvas: Canvas, form: Form, field: Column) -> None:
    spot = canvas.stands(form.id).columns[field.id]
    at = (spot.row, spot.column, spot.span)
    look = canvas.formats.of(*_looks(field))
    value = canvas.values.get(f"{canvas.sheet.id}.{form.id}.{field.id}")
    if field.formula:
        text = canvas.formula(field.formula, form.id, field.id)
        canvas.put_formula(at, text, look, result="" if value is None else value)
    else:
        canvas.put(at, value, look)
    if field.is_input or field.is_overridable:
        add_rule(canvas, field, (spot.row, spot.column, spot.row, spot.column))
    if field.alarm:
        add_field_alarm(canvas, form, field)


def _looks(field: Column) -> tuple[Look, ...]:
    ground = formats.VALUE
    if field.is_overridable:
        ground = formats.OVERRIDE
    elif field.is_input:
        ground = formats.INPUT
    wrapped = (formats.WRAPPED, formats.FROM_TOP) if field.lines > 1 else ()
    return (ground, formats.number_look(field), {"align": "left", "indent": 1}, *wrapped)
