"""The column Amount deleted."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.rearranged(LOG, columns="ABCDEGHIJKLMNOP").packed()}


FAULT = Fault(
    number=2,
    what=Words("删掉了“金额”一列", "The column Amount deleted"),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "column_missing"),),
    says=(
        Says(
            "column_missing",
            "日志!",
            Words(
                "找不到“金额”这一列，表头可能被改或删掉了。请恢复表头再交。",
                "The column Amount is not there; its header was changed or deleted. Restore it and hand in again.",
            ),
        ),
    ),
    counts=Counts((8, 0, 8), (3, 0, 3), (0, 0, 0)),
)
