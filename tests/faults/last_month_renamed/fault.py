"""Last month's book under this month's name."""

from datetime import date

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, HIDDEN, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    dates = {f"A{row}": date(2026, 10, row) for row in range(5, 13)}
    return {FILE: good.book.typed(LOG, dates).typed(HIDDEN, {"B6": "2026-10"}).packed()}


FAULT = Fault(
    number=7,
    what=Words("上个月的表改了文件名和首页再交", "Last month's book under this month's name"),
    make=make,
    became=(Became(FileStatus.OTHER_PERIOD, "other_period"),),
    says=(
        Says(
            "not_handed_in_but",
            "",
            Words(
                "周明远（0102）的文件 2026-11_0102_周明远.xlsx 没有被接收，等于没交。请按原因重交。",
                "周明远 (0102) handed in 2026-11_0102_周明远.xlsx, which was not accepted. Hand in again as the reason says.",
            ),
        ),
        Says(
            "other_period",
            "",
            Words(
                "这是 2026-10 的月表，本次汇总的是 2026-11。请交本月的文件。",
                "This member book is for 2026-10; this consolidation is for 2026-11. Hand in this month's file.",
            ),
        ),
    ),
    counts=NONE,
)
