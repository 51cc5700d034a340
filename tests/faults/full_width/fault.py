"""Full-width digits: ５０００．００."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE: good.book.typed(
            LOG, {"D5": "３", "F9": "５０００．００", "F11": "１２，０００元"}
        ).packed()
    }


FAULT = Fault(
    number=14,
    what=Words("全角数字：５０００．００", "Full-width digits: ５０００．００"),
    make=make,
    says=(
        Says(
            "taken_as", "日志!D5", Words("数量“３”已按 3 处理。", "Quantity “３” was taken as 3.")
        ),
        Says(
            "taken_as",
            "日志!F11",
            Words(
                "金额“１２，０００元”已按 12,000 处理。",
                "Amount “１２，０００元” was taken as 12,000.",
            ),
        ),
        Says(
            "taken_as",
            "日志!F9",
            Words(
                "金额“５０００．００”已按 5,000 处理。",
                "Amount “５０００．００” was taken as 5,000.",
            ),
        ),
    ),
)
