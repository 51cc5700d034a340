"""Tables: header, total row, cells, rules and colours."""

from collections.abc import Mapping

from xlsxwriter.format import Format

from templates import formats
from templates.canvas import Canvas
from templates.cell_look import NO_ROW, table_looks
from templates.colours import add_colours
from templates.native import draw_native
from templates.rules import add_rule
from templates.text_size import line_count, row_height
from workbook.schema import entry_words as words
from workbook.schema.column import Column
from workbook.schema.place import a1
from workbook.schema.sheet import Row, Table

ROW, LARGE_ROW = 18.0, 28.0
SUBTOTAL_SUM = 109  # leaves filtered rows out


def draw_table(canvas: Canvas, table: Table) -> None:
    """Draw a table of a visible sheet."""
    stands = canvas.stands(table.id)
    if stands.total is not None:
        _draw_total(canvas, table, stands.total)
    if table.is_excel_table:
        draw_native(canvas, table)
    else:
        draw_header(canvas, table, canvas.formats.of(formats.HEADER))
        _draw_rows(canvas, table)
    canvas.worksheet.set_row(stands.header, _header_height(canvas, table))
    for column in table.columns:
        if column.is_input:
            spot = stands.columns[column.id]
            add_rule(canvas, column, (stands.first, spot.column, stands.last, spot.column))
    add_colours(canvas, table)


def draw_header(canvas: Canvas, table: Table, look: Format) -> None:
    """Draw the header cells of a table that is not native."""
    stands = canvas.stands(table.id)
    for column in table.columns:
        spot = stands.columns[column.id]
        canvas.put((stands.header, spot.column, spot.span), column.label, look)


def draw_cell(canvas: Canvas, table: Table, column: Column, index: int, look: Format) -> None:
    """Draw one cell: the value given for it, its formula, or what the row declares."""
    stands = canvas.stands(table.id)
    row = row_at(table, index)
    spot = stands.columns[column.id]
    at = (stands.first + index, spot.column, spot.span)
    given = _given(canvas.values, f"{canvas.sheet.id}.{table.id}.{column.id}", row, index)
    formula = dict(row.formulas).get(column.id, column.formula)
    if formula:
        text = canvas.formula(formula, table.id, column.id, index)
        canvas.put_formula(at, text, look, result="" if given is None else given)
    else:
        canvas.put(at, dict(row.values).get(column.id) if given is None else given, look)


def row_at(table: Table, index: int) -> Row:
    """Return a table's declared row, or the one that stands for rows people add."""
    return table.rows[index] if index < len(table.rows) else NO_ROW


def _given(values: Mapping[str, object], column: str, row: Row, index: int) -> object:
    by_id = values.get(f"{column}@{row.id}") if row.id else None
    return values.get(f"{column}@{index}") if by_id is None else by_id


def _draw_rows(canvas: Canvas, table: Table) -> None:
    first = canvas.stands(table.id).first
    for index in range(table.count):
        canvas.worksheet.set_row(first + index, LARGE_ROW if table.is_large else ROW)
        for column in table.columns:
            look = canvas.formats.of(*table_looks(table, column, row_at(table, index)))
            draw_cell(canvas, table, column, index, look)


def _draw_total(canvas: Canvas, table: Table, row: int) -> None:
    """Draw sums above the header; they follow the filter."""
    stands = canvas.stands(table.id)
    canvas.worksheet.set_row(row, ROW)
    for column in table.columns:
        spot = stands.columns[column.id]
        look = canvas.formats.of(formats.TOTAL, formats.number_look(column))
        if not column.is_total:
            canvas.put((row, spot.column, spot.span), None, look)
        else:
            first, last = a1(stands.first, spot.column), a1(stands.last, spot.column)
            text = f"=SUBTOTAL({SUBTOTAL_SUM},{first}:{last})"
            canvas.put_formula((row, spot.column, spot.span), text, look)
    canvas.put((row, 0, 1), words.TOTAL, canvas.formats.of(formats.TOTAL, {"indent": 1}))


def _header_height(canvas: Canvas, table: Table) -> float:
    spots = canvas.stands(table.id).columns
    room = {c.id: canvas.width(spots[c.id].column, spots[c.id].span) - 1 for c in table.columns}
    return row_height(max(line_count(c.label.of(canvas.lang), room[c.id]) for c in table.columns))
