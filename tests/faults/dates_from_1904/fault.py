"""A book of an old Mac that counts days from 1904."""

from datetime import date

from tests.faults.book import EPOCH, WORKBOOK
from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, FIRST, LOG, ROWS, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    book = good.book.replaced(WORKBOOK, "<workbookPr ", '<workbookPr date1904="1" ')
    earlier = {
        f"{letter}{row}": (day - EPOCH).days - 1462
        for letter in "AM"
        for row, day in enumerate(ROWS[letter], FIRST)
        if isinstance(day, date)
    }
    return {FILE: book.typed(LOG, earlier).packed()}


FAULT = Fault(
    number=23,
    what=Words("Mac 上的表从 1904 年算日期", "A book of an old Mac that counts days from 1904"),
    make=make,
    because=Words("照表自己说的算法读日期。", "Days are counted as the book itself says."),
)
