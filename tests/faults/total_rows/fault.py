"""Rows with totals and subtotals added."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE: good.book.typed(
            LOG, {"A13": "合计", "E13": 3, "F13": 17_000, "A14": "小计", "F14": 17_000}
        ).packed()
    }


FAULT = Fault(
    number=10,
    what=Words("自己加了合计、小计行", "Rows with totals and subtotals added"),
    make=make,
    says=(
        Says(
            "total_row_skipped",
            "日志!A13",
            Words(
                "“合计”行是合计，已跳过，没有重复计算。",
                "The row “合计” is a total; it was skipped and not counted twice.",
            ),
        ),
        Says(
            "total_row_skipped",
            "日志!A14",
            Words(
                "“小计”行是合计，已跳过，没有重复计算。",
                "The row “小计” is a total; it was skipped and not counted twice.",
            ),
        ),
    ),
)
