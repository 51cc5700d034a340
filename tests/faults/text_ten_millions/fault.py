"""An amount written 2000万 (20 million)."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(LOG, {"F9": "2000万"}).packed()}


FAULT = Fault(
    number=4,
    what=Words("金额写成 2000万", "An amount written 2000万 (20 million)"),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "amount_unusual"),),
    says=(
        Says(
            "amount_unusual",
            "日志!F9",
            Words(
                "金额 20,000,000 与标准件均 5,000 相差百倍以上，可能把单位写成了万元或分。请核对。",
                "The amount 20,000,000 is a hundred times or more off the standard deal of 5,000; perhaps another unit was used, ten thousands or cents. Please check.",
            ),
        ),
        Says(
            "taken_as",
            "日志!F9",
            Words("金额“2000万”已按 20,000,000 处理。", "Amount “2000万” was taken as 20,000,000."),
        ),
    ),
    counts=Counts((8, 8, 0), (3, 3, 0), (20_012_000, 20_012_000, 0)),
)
