"""A book saved by WPS that claims to be A1 alone."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    sheet = good.book.sheet(LOG)
    book = good.book.rewritten(sheet, r'<dimension ref="[^"]*"/>', '<dimension ref="A1:A1"/>')
    return {FILE: book.packed()}


FAULT = Fault(
    number=12,
    what=Words("WPS 保存的表说自己只有 A1 一格", "A book saved by WPS that claims to be A1 alone"),
    make=make,
    because=Words(
        "有多少读多少，不信表自己说的范围。",
        "What is there is read, whatever range the sheet claims.",
    ),
)
