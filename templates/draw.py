"""A declared book drawn as an .xlsx file, in one language."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO

from xlsxwriter.workbook import Workbook

from templates import formats
from templates.canvas import Canvas
from templates.chart import draw_chart
from templates.choice_lists import ChoiceLists
from templates.form import draw_form
from templates.formats import Formats
from templates.hidden import draw_hidden
from templates.notes import draw_notes
from templates.page import draw_frame, finish_page
from templates.table import draw_table
from workbook.schema.place import place
from workbook.schema.sheet import Block, Book, Chart, Form, Notes, Table
from workbook.schema.words import Lang

CREATED = datetime(2026, 1, 1)  # always the same, so that the same book is the same bytes
HEADING_HEIGHT, BETWEEN_BLOCKS = 24.0, 7.0
NOTHING_HIDDEN: frozenset[str] = frozenset()


def draw(
    book: Book,
    lang: Lang,
    *,
    hidden: frozenset[str] = NOTHING_HIDDEN,
    values: Mapping[str, object] | None = None,
) -> bytes:
    """Return a book as an .xlsx file; the same arguments give the same bytes.

    Args:
        book: Its declaration; every cell is where ``place(book)`` says.
        lang: The language of sheet names, labels, prompts and texts in formulas.
        hidden: Ids of sheets that are not shown (an unused fifth week); people can show them.
        values: What stands in fields (``"home.identity.name"``) and in tables' cells
            (``"month.results.target@amount"``: row id or 0-based index). For a formula cell: the
            result stored with it, shown until it is calculated.

    Example:
        >>> from workbook.schema.sheet import Sheet
        >>> from workbook.schema.words import Words
        >>> page = Sheet(id="home", label=Words("首页", "Home"), blocks=())
        >>> draw(Book(kind="team", label=Words("表", "Book"), sheets=(page,)), "en")[:2]
        b'PK'
    """
    stream = BytesIO()
    font = {**formats.FONT[lang], "font_scheme": None}
    with Workbook(stream, {"in_memory": True, "default_format_properties": font}) as workbook:
        workbook.set_properties({"title": book.label.of(lang), "created": CREATED})
        for canvas in _canvases(workbook, book, lang, values or {}):
            _draw_sheet(canvas)
            if canvas.sheet.id in hidden:
                canvas.worksheet.hide()
        workbook.worksheets()[0].activate()
    return stream.getvalue()


def _canvases(
    workbook: Workbook, book: Book, lang: Lang, values: Mapping[str, object]
) -> tuple[Canvas, ...]:
    placed, made = place(book), Formats(workbook)
    worksheets = [workbook.add_worksheet(sheet.label.of(lang)) for sheet in book.sheets]
    lists = ChoiceLists(worksheets[-1], book.sheets[-1].label.of(lang))
    return tuple(
        Canvas(
            workbook=workbook,
            worksheet=worksheet,
            sheet=sheet,
            placed=placed,
            lang=lang,
            formats=made,
            lists=lists,
            values=values,
        )
        for sheet, worksheet in zip(book.sheets, worksheets, strict=True)
    )


def _draw_sheet(canvas: Canvas) -> None:
    if canvas.sheet.is_hidden:
        draw_hidden(canvas)
        return
    draw_frame(canvas)
    for block in canvas.sheet.blocks:
        canvas.worksheet.set_row(canvas.stands(block.id).top - 1, BETWEEN_BLOCKS)
        _draw_heading(canvas, block)
        match block:
            case Form():
                draw_form(canvas, block)
            case Table():
                draw_table(canvas, block)
            case Notes():
                draw_notes(canvas, block)
            case Chart():
                draw_chart(canvas, block)
    finish_page(canvas)


def _draw_heading(canvas: Canvas, block: Block) -> None:
    heading = canvas.stands(block.id).heading
    if heading is None:
        return
    look = canvas.formats.of(formats.HEADING)
    canvas.worksheet.set_row(heading, HEADING_HEIGHT)
    for column in range(canvas.across):
        canvas.worksheet.write_blank(heading, column, None, look)
    canvas.put((heading, 0, 1), block.label, look)
