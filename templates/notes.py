"""Lines of explanation across the page."""

from templates import formats
from templates.canvas import Canvas
from templates.formats import Look
from templates.text_size import line_count, row_height
from workbook.schema.sheet import Notes

LINE: Look = {**formats.PLAIN, "text_wrap": True, "valign": "vcenter"}


def draw_notes(canvas: Canvas, notes: Notes) -> None:
    """Draw each line over the whole width, as high as it needs."""
    look = canvas.formats.of(LINE)
    first = canvas.stands(notes.id).first
    for row, line in enumerate(notes.lines, start=first):
        text = line.of(canvas.lang)
        canvas.put((row, 0, canvas.across), text, look)
        lines = line_count(text, canvas.width(0, canvas.across) - 2)
        canvas.worksheet.set_row(row, row_height(lines))
