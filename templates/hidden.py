"""Sheets that only programs read: values and formulas without any looks."""

from templates import formats
from templates.canvas import Canvas
from templates.table import draw_cell, draw_header
from workbook.schema.sheet import Form, Table


def draw_hidden(canvas: Canvas) -> None:
    """Draw the forms and tables of a hidden sheet, and hide it so that only a program shows it."""
    for block in canvas.sheet.blocks:
        match block:
            case Form():
                _draw_form(canvas, block)
            case Table():
                _draw_table(canvas, block)
            case _:
                raise TypeError(f"a hidden sheet has forms and tables only, not {block!r}")
    canvas.worksheet.very_hidden()


def _draw_form(canvas: Canvas, form: Form) -> None:
    for field in form.fields:
        spot = canvas.stands(form.id).columns[field.id]
        look = canvas.formats.of(formats.number_look(field))
        canvas.put((spot.row, spot.column - 1, 1), field.label, canvas.formats.of())
        value = canvas.values.get(f"{canvas.sheet.id}.{form.id}.{field.id}")
        canvas.put((spot.row, spot.column, 1), value, look)


def _draw_table(canvas: Canvas, table: Table) -> None:
    stands = canvas.stands(table.id)
    draw_header(canvas, table, canvas.formats.of())
    for column in table.columns:
        if column.formula.startswith("{="):
            at = stands.columns[column.id].column
            text = canvas.formula(column.formula, table.id, column.id)
            cells = (stands.first, at, stands.last, at)
            canvas.worksheet.write_array_formula(*cells, text, None, "")
            continue
        look = canvas.formats.of(formats.number_look(column))
        for index in range(table.count):
            draw_cell(canvas, table, column, index, look)
