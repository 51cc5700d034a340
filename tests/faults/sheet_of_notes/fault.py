"""A sheet of his own with notes."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from tests.faults.tabs import copied
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    book = copied(good.book, LOG, "便笺").rearranged("便笺", rows=(0,), first=1)
    return {FILE: book.typed("便笺", {"A1": "周五 15:00 开会", "B3": 12}).packed()}


FAULT = Fault(
    number=3,
    what=Words("自己另加了一张便笺", "A sheet of his own with notes"),
    make=make,
    because=Words(
        "与汇总无关的表不读，也不必删。",
        "A sheet that has nothing to do with the book is not read and may stay.",
    ),
)
