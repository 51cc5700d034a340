"""Native Excel tables, where people add rows: they grow as rows are typed below them."""

from templates import formats
from templates.canvas import Canvas
from templates.cell_look import table_looks
from workbook.schema.sheet import Sheet, Table

ROW = 18.0
FIRST_ROWS = 200  # a table starts with so many


def native_table(sheet: Sheet) -> Table | None:
    """Return the sheet's native table, if it has one."""
    tables = (block for block in sheet.blocks if isinstance(block, Table))
    return next((table for table in tables if table.is_excel_table), None)


def tint_columns(canvas: Canvas, table: Table) -> None:
    """Give the columns their style, far below the table's last row, and keep the top plain."""
    plain = canvas.formats.of(formats.PLAIN)
    canvas.worksheet.set_default_row(ROW)
    for index, column in enumerate(table.columns):
        look = canvas.formats.of(*table_looks(table, column))
        canvas.worksheet.set_column(index, index, column.width, look)
        for row in range(canvas.stands(table.id).header):
            canvas.worksheet.write_blank(row, index, None, plain)


def draw_native(canvas: Canvas, table: Table) -> None:
    """Draw the table with its header; its rows are blank."""
    stands = canvas.stands(table.id)
    look = canvas.formats.of(formats.HEADER)
    headers = [
        {"header": column.label.of(canvas.lang), "header_format": look} for column in table.columns
    ]
    canvas.worksheet.add_table(
        stands.header,
        0,
        stands.header + min(table.count, FIRST_ROWS),
        len(table.columns) - 1,
        {"name": f"table_{table.id}", "style": None, "columns": headers},
    )
