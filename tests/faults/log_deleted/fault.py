"""Both Log and Daily counts deleted."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import DAILY, FILE, LOG, GoodTeam
from tests.faults.tabs import names, ordered
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    kept = [name for name in names(good.book) if name not in (LOG, DAILY)]
    return {FILE: ordered(good.book, kept).packed()}


FAULT = Fault(
    number=3,
    what=Words("“日志”和“每日活动量”都被删掉了", "Both Log and Daily counts deleted"),
    make=make,
    became=(Became(FileStatus.REJECTED, "sheet_missing"),),
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
            "sheet_missing",
            "",
            Words(
                "找不到“日志、每日活动量”，多半被删掉或改了表头。请用发下来的月表。",
                "Log, Daily counts cannot be found: deleted, or the headers were changed. Use the book that was issued.",
            ),
        ),
    ),
    counts=NONE,
)
