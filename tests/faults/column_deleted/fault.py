"""The column Source deleted."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.rearranged(LOG, columns="ABCDEFGIJKLMNOP").packed()}


FAULT = Fault(
    number=2,
    what=Words("删掉了“来源”一列", "The column Source deleted"),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "column_missing"),),
    says=(
        Says(
            "column_missing",
            "日志!",
            Words(
                "找不到“来源”这一列，表头可能被改或删掉了。请恢复表头再交。",
                "The column Source is not there; its header was changed or deleted. Restore it and hand in again.",
            ),
        ),
    ),
)
