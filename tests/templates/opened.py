"""A drawn book, opened again by openpyxl."""

from io import BytesIO

import openpyxl
from openpyxl.workbook import Workbook

from templates.draw import draw
from workbook.schema.sheet import Block, Book, Sheet
from workbook.schema.words import Lang, Words

LABEL = Words("页", "Page")


def page(*blocks: Block, **more: object) -> Book:
    """Return a book of one visible sheet and a hidden one."""
    sheet = Sheet(id="page", label=LABEL, blocks=blocks, **more)  # type: ignore[arg-type]
    hidden = Sheet(id="mubiao", label=Words("_mubiao", "_mubiao"), is_hidden=True, blocks=())
    return Book(kind="member", label=Words("表", "Book"), sheets=(sheet, hidden))


def opened(book: Book, lang: Lang = "zh", **values: object) -> Workbook:
    """Return the drawn book; values by name, dots written as two underscores."""
    named = {name.replace("__", "."): value for name, value in values.items()}
    return openpyxl.load_workbook(BytesIO(draw(book, lang, values=named)))
