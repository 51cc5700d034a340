"""Somebody else's workbook in the folder."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from tests.read.made import book
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE: good.book.packed(),
        "会议签到.xlsx": book({"签到": [["姓名", "签到"], ["周明远", "√"]]}),
    }


FAULT = Fault(
    number=52,
    what=Words("放错了文件夹：一份不相干的表格", "Somebody else's workbook in the folder"),
    make=make,
    became=(
        Became(FileStatus.ACCEPTED),
        Became(FileStatus.UNREADABLE, "no_identity", file="会议签到.xlsx"),
    ),
    says=(
        Says(
            "no_identity",
            "",
            Words(
                "这不是发下来的月表，或者标识都没了：隐藏的标识和首页的工号都找不到。请用发下来的月表填写；与收表无关的文件请移出这个文件夹。",
                "This is not a member book that was issued, or it lost its marks: neither the hidden mark nor the member number is there. Use the book that was issued; move what is no hand-in out of this folder.",
            ),
            file="会议签到.xlsx",
        ),
    ),
)
