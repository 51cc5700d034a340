"""Rows pasted twice."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.rearranged(LOG, rows=(*range(4, 13), 9, 10)).packed()}


FAULT = Fault(
    number=16,
    what=Words("几行粘贴了两次", "Rows pasted twice"),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "row_twice"),),
    says=(
        Says(
            "row_twice",
            "日志!A13",
            Words(
                "与第 9 行完全一样，可能粘贴了两次。现在照算；如果确实重复，删掉后活动少 1 次、件数少 1、金额少 5,000 元。",
                "The same as row 9, perhaps pasted twice. It counts for now; if it is a repeat, the activity falls by 1, deals by 1 and the amount by 5,000.",
            ),
        ),
        Says(
            "row_twice",
            "日志!A14",
            Words(
                "与第 10 行完全一样，可能粘贴了两次。现在照算；如果确实重复，删掉后活动少 1 次、件数少 0、金额少 0 元。",
                "The same as row 10, perhaps pasted twice. It counts for now; if it is a repeat, the activity falls by 1, deals by 0 and the amount by 0.",
            ),
        ),
    ),
    counts=Counts((10, 10, 0), (4, 4, 0), (22_000, 22_000, 0)),
)
