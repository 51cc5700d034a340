"""The zeros of a member number lost: 0102 became 102."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed("首页", {"B3": 102}).packed()}


FAULT = Fault(
    number=18,
    what=Words(
        "工号的 0 丢了：0102 变成 102", "The zeros of a member number lost: 0102 became 102"
    ),
    make=make,
    because=Words(
        "以隐藏标识里的工号为准，前面的 0 不算差别。",
        "The hidden mark's number counts; zeros in front make no difference.",
    ),
)
