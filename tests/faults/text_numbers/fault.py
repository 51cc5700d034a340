"""Amounts written as text: 5,000元, 1.2万."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(LOG, {"F9": "5,000元", "F11": "1.2万"}).packed()}


FAULT = Fault(
    number=4,
    what=Words("金额写成文字：5,000元、1.2万", "Amounts written as text: 5,000元, 1.2万"),
    make=make,
    says=(
        Says(
            "taken_as",
            "日志!F11",
            Words("金额“1.2万”已按 12,000 处理。", "Amount “1.2万” was taken as 12,000."),
        ),
        Says(
            "taken_as",
            "日志!F9",
            Words("金额“5,000元”已按 5,000 处理。", "Amount “5,000元” was taken as 5,000."),
        ),
    ),
)
