"""The one writer: a plan becomes the bytes of an Excel workbook."""

from collections.abc import Mapping
from datetime import datetime, time
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from workbook.review.blocks import Block, Boxes, Cards, Chart, Notes, Table, Title
from workbook.review.canvas import Canvas
from workbook.review.draw_blocks import draw_boxes, draw_cards, draw_notes, draw_title
from workbook.review.draw_chart import draw_chart
from workbook.review.draw_table import draw_table
from workbook.review.formats import TAB, Formats
from workbook.review.heights import BOTTOM, SIDE, TOP, column_pixels, row_heights
from workbook.review.places import BlockPlace, place
from workbook.review.sheets import Plan, Sheet
from workbook.review.text import footer_text
from workbook.review.worksheet import QuickWorksheet
from workbook.schema.cell_text import clean_text
from workbook.schema.member.identity import IDENTITY_SHEET

A4 = 9  # Excel's number of the paper
FONT_SIZE = 10
SCREEN, LEAST_ZOOM = 1340, 70  # pixels of a small laptop's window; percent
NO_WARNINGS = dict.fromkeys(("number_stored_as_text", "formula_range"), "A1:XFD1048576")
OPTIONS: dict[str, Any] = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_review(plan: Plan) -> bytes:
    """Return the plan as an .xlsx file; the same plan gives the same bytes.

    Text is written as text whatever it looks like, and every formula carries its value, so the
    book reads right in Protected View, on a phone and in other programs.
    """
    stream = BytesIO()
    font = {"font_name": plan.font, "font_size": FONT_SIZE, "font_scheme": "none"}
    workbook = Workbook(stream, OPTIONS | {"default_format_properties": font})
    workbook.set_properties(
        {
            "title": clean_text(plan.title),
            "author": clean_text(plan.author),
            "created": datetime.combine(plan.created, time()),
        }
    )
    formats, places = Formats(workbook, plan.font), place(plan)
    worksheets = [
        workbook.add_worksheet(places.names[each.id], QuickWorksheet) for each in plan.sheets
    ]
    for sheet, worksheet in zip(plan.sheets, worksheets, strict=True):
        canvas = Canvas(
            worksheet=worksheet,
            formats=formats,
            places=places,
            sheet=sheet,
            cut_mark=plan.cut_mark,
        )
        _draw_sheet(workbook, canvas, page_footer=plan.page_footer)
    _add_identity(workbook, plan)
    workbook.close()
    return stream.getvalue()


def _add_identity(workbook: Workbook, plan: Plan) -> None:
    """Add ``_mubiao``, by which a book is known whatever its file is called."""
    if plan.identity:
        worksheet = workbook.add_worksheet(IDENTITY_SHEET)
        worksheet.hide()
        worksheet.ignore_errors(NO_WARNINGS)
        for row, (label, value) in enumerate(plan.identity):
            worksheet.write_string(row, 0, label)
            worksheet.write_string(row, 1, clean_text(value))


def _draw_sheet(workbook: Workbook, canvas: Canvas, *, page_footer: str) -> None:
    sheet, worksheet = canvas.sheet, canvas.worksheet
    placed = canvas.places.blocks[sheet.id]
    worksheet.hide_gridlines(2)
    worksheet.set_zoom(_zoom(sheet.widths))
    worksheet.ignore_errors(NO_WARNINGS)
    worksheet.set_tab_color(TAB[sheet.tab])
    for column, width in enumerate(sheet.widths):
        worksheet.set_column(column, column, width)
    _set_rows(worksheet, sheet, placed=placed)
    for band in sheet.bands:
        for block in band:
            _draw_block(workbook, canvas, block=block)
    _set_page(worksheet, sheet, placed=placed)
    worksheet.set_footer(f"&L&8 {footer_text(sheet.footer)}&R&8 {page_footer}")


def _zoom(widths: tuple[float, ...]) -> int:
    """Return the zoom at which a sheet's width fits a small screen."""
    return max(LEAST_ZOOM, min(100, SCREEN * 100 // sum(map(column_pixels, widths))))


def _draw_block(workbook: Workbook, canvas: Canvas, *, block: Block) -> None:
    match block:
        case Title():
            draw_title(canvas, block)
        case Table():
            draw_table(canvas, block)
        case Cards():
            draw_cards(canvas, block)
        case Chart():
            draw_chart(workbook, canvas, chart=block)
        case Notes():
            draw_notes(canvas, block)
        case Boxes():
            draw_boxes(canvas, block)


def _set_rows(worksheet: Worksheet, sheet: Sheet, *, placed: Mapping[str, BlockPlace]) -> None:
    folded = _folded_rows(sheet, placed)
    for row, height in row_heights(sheet, placed).items():
        if row in folded:
            worksheet.set_row(row, height, None, {"level": 1, "hidden": True})
        elif row + 1 in folded:
            worksheet.set_row(row, height, None, {"collapsed": True})
        else:
            worksheet.set_row(row, height)
    if folded:
        worksheet.outline_settings(symbols_below=False)


def _folded_rows(sheet: Sheet, placed: Mapping[str, BlockPlace]) -> frozenset[int]:
    return frozenset(
        row
        for band in sheet.bands
        for block in band
        if isinstance(block, Table)
        for row, line in enumerate(block.rows, placed[block.id].first)
        if line.is_folded
    )


def _set_page(worksheet: Worksheet, sheet: Sheet, *, placed: Mapping[str, BlockPlace]) -> None:
    page = sheet.page
    if page.is_landscape:
        worksheet.set_landscape()
    worksheet.set_paper(A4)
    worksheet.set_margins(left=SIDE, right=SIDE, top=TOP, bottom=BOTTOM)
    worksheet.center_horizontally()
    worksheet.fit_to_pages(1, 1 if page.is_one_page else 0)
    if page.columns:
        inside = (p for p in placed.values() if min(p.columns.values(), default=0) < page.columns)
        last = max(p.last for p in inside) + 1
        worksheet.print_area(0, 0, last, page.columns - 1)
    if page.repeat:
        first = placed[page.repeat].first
        tables = (block for band in sheet.bands for block in band if isinstance(block, Table))
        table = next(block for block in tables if block.id == page.repeat)
        worksheet.repeat_rows(first - 1 - table.has_band, first - 1)
    if page.freeze or page.freeze_columns:
        row = placed[page.freeze].first if page.freeze else 0
        worksheet.freeze_panes(row, page.freeze_columns)
