"""The log itself hidden."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from tests.faults.tabs import hidden
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: hidden(good.book, LOG).packed()}


FAULT = Fault(
    number=26,
    what=Words("“日志”本身被隐藏了", "The log itself hidden"),
    make=make,
    because=Words("隐藏的表照样读。", "A hidden sheet of the book is read all the same."),
)
