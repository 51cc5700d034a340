"""A book of an old template version."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, HIDDEN, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(HIDDEN, {"B2": 0}).packed()}


FAULT = Fault(
    number=6,
    what=Words("用旧版模板填的表", "A book of an old template version"),
    make=make,
    became=(Became(FileStatus.OLD_VERSION, "old_version"),),
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
            "old_version",
            "",
            Words(
                "月表模板版本是 0，现在用 1。请用新发的月表，把内容粘贴过去。",
                "The template is version 0, now it is 1. Use the newly issued book and paste the values.",
            ),
        ),
    ),
    counts=NONE,
)
