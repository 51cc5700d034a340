"""Spaces and characters nobody sees around numbers."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE: good.book.typed(
            LOG, {"F9": " 5000\u200b", "E11": "\ufeff2 ", "F11": "12 000"}
        ).packed()
    }


FAULT = Fault(
    number=4,
    what=Words("数字前后有空格或看不见的字符", "Spaces and characters nobody sees around numbers"),
    make=make,
    says=(
        Says(
            "taken_as",
            "日志!E11",
            Words("件数“\ufeff2”已按 2 处理。", "Deals “\ufeff2” was taken as 2."),
        ),
        Says(
            "taken_as",
            "日志!F11",
            Words("金额“12 000”已按 12,000 处理。", "Amount “12 000” was taken as 12,000."),
        ),
        Says(
            "taken_as",
            "日志!F9",
            Words("金额“5000\u200b”已按 5,000 处理。", "Amount “5000\u200b” was taken as 5,000."),
        ),
    ),
)
