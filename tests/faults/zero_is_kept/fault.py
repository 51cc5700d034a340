"""A 0 was entered."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(LOG, {"E12": 0, "F12": 0}).packed()}


FAULT = Fault(
    number=8,
    what=Words("填了 0", "A 0 was entered"),
    make=make,
    because=Words(
        "0 就是 0，空白就是没填，两样不混。",
        "0 is 0 and blank is not filled in; neither becomes the other.",
    ),
)
