"""The sheets in another order."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, GoodTeam
from tests.faults.tabs import names, ordered
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: ordered(good.book, sorted(names(good.book))).packed()}


FAULT = Fault(
    number=3,
    what=Words("工作表换了次序", "The sheets in another order"),
    make=make,
    because=Words(
        "工作表按名称和内容认，不按次序认。",
        "Sheets are known by name and content, not by their order.",
    ),
)
