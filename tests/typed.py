"""What a person types into a workbook, by sheet, block and column id instead of by address."""

from collections.abc import Iterable, Mapping
from io import BytesIO

import openpyxl

from workbook.schema.place import place
from workbook.schema.sheet import Book
from workbook.schema.words import Lang, Words

Typed = Mapping[str, object]


def shown(value: object, lang: Lang) -> object:
    """Return a value as it stands in a cell: words in the book's language."""
    return value.of(lang) if isinstance(value, Words) else value


def typed(
    content: bytes,
    book: Book,
    lang: Lang,
    *,
    rows: Mapping[tuple[str, str], Iterable[Typed]] | None = None,
    fields: Mapping[tuple[str, str, str], object] | None = None,
) -> bytes:
    """Return the workbook with rows typed into tables (from the first row on) and fields filled.

    Args:
        content: A workbook of ours.
        book: Its declaration, for the addresses.
        lang: Its language, for the tabs' names and the choices.
        rows: (sheet id, table id) -> rows of column id -> value.
        fields: (sheet id, form id, field id) -> value.
    """
    workbook = openpyxl.load_workbook(BytesIO(content))
    placed = place(book)
    for (sheet, block), each in (rows or {}).items():
        worksheet = workbook[book[sheet].label.of(lang)]
        for index, row in enumerate(each):
            for column, value in row.items():
                if value is not None:
                    worksheet[placed.cell(sheet, block, column, index)] = shown(value, lang)
    for (sheet, block, field), value in (fields or {}).items():
        workbook[book[sheet].label.of(lang)][placed.cell(sheet, block, field)] = shown(value, lang)
    saved = BytesIO()
    workbook.save(saved)
    return saved.getvalue()
