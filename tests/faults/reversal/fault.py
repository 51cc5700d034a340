"""A reversal in accounting brackets: (5,000)."""

from datetime import date

from tests.faults.fault import Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE: good.book.typed(
            LOG,
            {
                "A13": date(2026, 11, 13),
                "B13": "北辰物流",
                "C13": "撤单",
                "E13": -1,
                "F13": "(5,000)",
            },
        ).packed()
    }


FAULT = Fault(
    number=24,
    what=Words("撤单写成会计格式的负数 (5,000)", "A reversal in accounting brackets: (5,000)"),
    make=make,
    says=(
        Says(
            "taken_as",
            "日志!F13",
            Words("金额“(5,000)”已按 -5,000 处理。", "Amount “(5,000)” was taken as -5,000."),
        ),
    ),
    counts=Counts((9, 9, 0), (2, 2, 0), (12_000, 12_000, 0)),
)
