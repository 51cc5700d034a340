"""The columns in another order."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.rearranged(LOG, columns="BCAFEDGHIJPONMLK").packed()}


FAULT = Fault(
    number=2,
    what=Words("列的次序改了", "The columns in another order"),
    make=make,
    because=Words(
        "每一列按表头认，不按位置认。",
        "Every column is known by its header, not by where it stands.",
    ),
)
