"""Number formats by their bare number, as WPS writes them."""

import re
from collections.abc import Sequence

from tests.faults.book import STYLES, Book


def with_formats(book: Book, formats: Sequence[int]) -> tuple[Book, tuple[int, ...]]:
    """Return the workbook with a style for each number format, and the styles' numbers."""
    text = book.text(STYLES)
    found = re.search(r'<cellXfs count="(\d+)">', text)
    assert found
    first = int(found[1])
    added = "".join(
        f'<xf numFmtId="{each}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        for each in formats
    )
    text = text.replace(found[0], f'<cellXfs count="{first + len(formats)}">')
    text = text.replace("</cellXfs>", f"{added}</cellXfs>")
    return book.with_part(STYLES, text), tuple(range(first, first + len(formats)))
