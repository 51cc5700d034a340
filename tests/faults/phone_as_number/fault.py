"""Phones stored as numbers."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(LOG, {"J6": 13800002001, "J8": 13800002002.0}).packed()}


FAULT = Fault(
    number=18,
    what=Words("电话存成了数字", "Phones stored as numbers"),
    make=make,
    because=Words("数字没有丢，按原样当文本收。", "No digit was lost; it is kept as text."),
)
