"""A name with spaces in it."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed("首页", {"D3": "周　明 远"}).packed()}


FAULT = Fault(
    number=17,
    what=Words("姓名中间有空格：“周 明远”", "A name with spaces in it"),
    make=make,
    because=Words("空格不算差别。", "Spaces make no difference."),
)
