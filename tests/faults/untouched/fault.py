"""The issued book handed in without a word in it."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.blank.packed()}


FAULT = Fault(
    number=8,
    what=Words("发下去的表原样交回，一个字没填", "The issued book handed in without a word in it"),
    make=make,
    became=(Became(FileStatus.REJECTED, "nothing_filled"),),
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
            "nothing_filled",
            "",
            Words(
                "日志和每日活动量都没有填，没有可以汇总的内容。请填写后再交。",
                "Neither the log nor the daily counts are filled in; there is nothing to consolidate. Fill in one and hand in again.",
            ),
        ),
    ),
    counts=NONE,
)
