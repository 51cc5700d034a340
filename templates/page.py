"""The sheet around its blocks: widths, title, note, what stays in view, protection, print set-up."""

from templates import formats
from templates.canvas import Canvas
from templates.native import native_table, tint_columns
from templates.text_size import line_count, row_height
from workbook.schema import entry_words as words
from workbook.schema.place import NOTE_ROW, TITLE_ROW
from workbook.schema.sheet import Sheet, Table

A4 = 9
TITLE_HEIGHT = 33.0
CORNER_COLUMNS = 3
WIDEST_NOTE = 150.0  # half-width characters that are seen without scrolling
MARGIN, FOOT = 0.45, 0.65  # inches
VERSION = "mubiao.identity.version"
ALLOWED = {
    "format_cells": True,
    "format_columns": True,
    "format_rows": True,
    "insert_rows": True,
    "sort": True,
    "autofilter": True,
}


def draw_frame(canvas: Canvas) -> None:
    """Set widths and draw title, corner and note; blocks are drawn into it afterwards."""
    sheet, native = canvas.worksheet, native_table(canvas.sheet)
    if native:
        tint_columns(canvas, native)
    else:
        for column, width in enumerate(canvas.widths):
            sheet.set_column(column, column, width)
    sheet.hide_gridlines(2)
    if canvas.sheet.tab:
        sheet.set_tab_color(canvas.sheet.tab)
    _draw_title(canvas)
    if canvas.sheet.note.zh:
        _draw_note(canvas)


def _draw_title(canvas: Canvas) -> None:
    declared = canvas.sheet
    title = declared.title if declared.title.zh else declared.label
    canvas.worksheet.set_row(TITLE_ROW, TITLE_HEIGHT)
    canvas.put((TITLE_ROW, 0, 1), title, canvas.formats.of(formats.TITLE))
    if declared.corner:
        look = canvas.formats.of(formats.CORNER)
        text = canvas.formula(declared.corner, declared.blocks[0].id, "")
        at = (TITLE_ROW, canvas.across - CORNER_COLUMNS, CORNER_COLUMNS)
        canvas.put_formula(at, text, look)


def _draw_note(canvas: Canvas) -> None:
    note, across = canvas.sheet.note.of(canvas.lang), 0
    while across < canvas.across and canvas.width(0, across + 1) <= WIDEST_NOTE:
        across += 1
    canvas.put((NOTE_ROW, 0, across), note, canvas.formats.of(formats.NOTE))
    lines = line_count(note, canvas.width(0, across) - 2)
    canvas.worksheet.set_row(NOTE_ROW, row_height(lines))


def finish_page(canvas: Canvas) -> None:
    """Freeze, protect and set up for print."""
    sheet, declared = canvas.worksheet, canvas.sheet
    if declared.freeze:
        header = canvas.stands(declared.freeze).header
        sheet.freeze_panes(header + 1, 0)
        sheet.repeat_rows(header)
    filtered = _filtered_table(declared)
    if filtered:
        _add_filter(canvas, filtered)
    if declared.is_protected:
        sheet.protect("", ALLOWED)
    _set_up_print(canvas)


def _filtered_table(sheet: Sheet) -> Table | None:
    """The longest table that people fill row by row; a sheet has one filter, a native table its own."""
    tables = [block for block in sheet.blocks if isinstance(block, Table)]
    rows = [table for table in tables if table.room or sheet.freeze == table.id]
    if not rows or native_table(sheet):
        return None
    return max(rows, key=lambda table: table.count)


def _add_filter(canvas: Canvas, table: Table) -> None:
    """Give a table filter buttons, which work under protection where they are there already."""
    stands = canvas.stands(table.id)
    last = stands.columns[table.columns[-1].id]
    canvas.worksheet.autofilter(stands.header, 0, stands.last, last.column + last.span - 1)


def _set_up_print(canvas: Canvas) -> None:
    sheet, declared = canvas.worksheet, canvas.sheet
    sheet.set_paper(A4)
    if declared.is_landscape:
        sheet.set_landscape()
    sheet.set_margins(left=MARGIN, right=MARGIN, top=MARGIN, bottom=FOOT)
    sheet.center_horizontally()
    sheet.fit_to_pages(1, 0 if native_table(declared) else 1)
    book = canvas.placed.book.label.of(canvas.lang)
    version = canvas.values.get(VERSION, "")
    left = words.FOOTER.of(canvas.lang, book=book, version=version)
    sheet.set_footer(f"&L&8{left}&C&8{words.PAGES.of(canvas.lang)}&R&8&A", {"margin": 0.3})
