"""Formatted down to the very last row."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    far = '<row r="1048576"><c r="A1048576" s="30"/><c r="XFD1048576" s="30"/></row></sheetData>'
    return {FILE: good.book.replaced(good.book.sheet(LOG), "</sheetData>", far).packed()}


FAULT = Fault(
    number=37,
    what=Words("整张表都设了格式，一直到最后一行", "Formatted down to the very last row"),
    make=make,
    because=Words(
        "只有格式没有内容的格子不算。", "Cells with a format and nothing in them do not count."
    ),
)
