"""A needed header renamed to something nobody can know."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(LOG, {"C4": "干啥了"}).packed()}


FAULT = Fault(
    number=2,
    what=Words(
        "必填列的表头改成了认不出的名字", "A needed header renamed to something nobody can know"
    ),
    make=make,
    became=(Became(FileStatus.REJECTED, "column_missing"),),
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
            "column_missing",
            "日志!",
            Words(
                "找不到“活动”这一列，表头可能被改或删掉了。请恢复表头再交。",
                "The column Activity is not there; its header was changed or deleted. Restore it and hand in again.",
            ),
        ),
        Says(
            "column_unknown",
            "日志!C4",
            Words(
                "“干啥了”不是表里的列，下面填的内容没有读。请写到原有的列里；如果是改了表头，请改回来。",
                "“干啥了” is no column of this table; what stands below it was not read. Use the table's own columns, or restore the header.",
            ),
        ),
    ),
    counts=NONE,
)
