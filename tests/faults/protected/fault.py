"""Sheet and workbook protected."""

from tests.faults.book import WORKBOOK
from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    lock = '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/>'
    sheet = good.book.sheet(LOG)
    book = good.book.replaced(sheet, "</sheetData>", f"</sheetData>{lock}")
    locked = '<workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews>'
    return {FILE: book.replaced(WORKBOOK, "<bookViews>", locked).packed()}


FAULT = Fault(
    number=35,
    what=Words("工作表和工作簿加了保护", "Sheet and workbook protected"),
    make=make,
    because=Words(
        "保护不影响读，交回的表从不改动。",
        "Protection does not hinder reading, and no book is ever changed.",
    ),
)
