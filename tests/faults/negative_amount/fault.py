"""A negative amount, (5,000), that is no reversal."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(LOG, {"F9": "(5,000)"}).packed()}


FAULT = Fault(
    number=24,
    what=Words("负数：(5,000)，活动不是撤单", "A negative amount, (5,000), that is no reversal"),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "negative_amount"),),
    says=(
        Says(
            "negative_amount",
            "日志!F9",
            Words(
                "金额是负数（-5,000），但活动不是“撤单”。撤单请选“撤单”，否则改成正数。",
                "Amount is negative (-5,000) but the activity is not Reversal. Choose Reversal, or make it positive.",
            ),
        ),
        Says(
            "taken_as",
            "日志!F9",
            Words("金额“(5,000)”已按 -5,000 处理。", "Amount “(5,000)” was taken as -5,000."),
        ),
    ),
    counts=Counts((8, 7, 1), (3, 2, 1), (7_000, 12_000, -5_000)),
)
