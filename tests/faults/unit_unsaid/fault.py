"""Filled in in 万元 without saying so."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(LOG, {"F9": 0.5, "F11": 1.2}).packed()}


FAULT = Fault(
    number=11,
    what=Words("按万元填，表头没有说", "Filled in in 万元 without saying so"),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "amount_unusual"),),
    says=(
        Says(
            "amount_unusual",
            "日志!F11",
            Words(
                "金额 1.2 与标准件均 5,000 相差百倍以上，可能把单位写成了万元或分。请核对。",
                "The amount 1.2 is a hundred times or more off the standard deal of 5,000; perhaps another unit was used, ten thousands or cents. Please check.",
            ),
        ),
        Says(
            "amount_unusual",
            "日志!F9",
            Words(
                "金额 0.5 与标准件均 5,000 相差百倍以上，可能把单位写成了万元或分。请核对。",
                "The amount 0.5 is a hundred times or more off the standard deal of 5,000; perhaps another unit was used, ten thousands or cents. Please check.",
            ),
        ),
    ),
    counts=Counts((8, 8, 0), (3, 3, 0), (1.7, 1.7, 0)),
)
