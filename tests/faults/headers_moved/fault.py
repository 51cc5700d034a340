"""Title rows inserted, so that the headers moved down."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    rows = (0, 0, 0, *range(4, 13))
    book = good.book.rearranged(LOG, rows=rows).typed(
        LOG, {"A4": "演示一组 11 月工作日志", "A5": "填表人：周明远"}
    )
    return {FILE: book.packed()}


FAULT = Fault(
    number=2,
    what=Words(
        "表头上面插了标题行，表头往下挪了", "Title rows inserted, so that the headers moved down"
    ),
    make=make,
    because=Words("表头在哪一行都认得。", "The headers are found in whatever row they stand."),
)
