"""An old copy of the log, hidden so that Excel does not list it."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from tests.faults.tabs import copied, hidden
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: hidden(copied(good.book, LOG, "备份"), "备份", "veryHidden").packed()}


FAULT = Fault(
    number=26,
    what=Words(
        "藏着一张旧日志（深度隐藏，右键也看不到）",
        "An old copy of the log, hidden so that Excel does not list it",
    ),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "hidden_sheet_unread"),),
    says=(
        Says(
            "hidden_sheet_unread",
            "备份!",
            Words(
                "隐藏的工作表“备份”里有 8 行没有读，也没有计算。如果要算，请取消隐藏，移到“日志”里再交；如果只是备份，不用管。",
                "The hidden sheet 备份 holds 8 rows that were not read and do not count. If they should, unhide it and move them into Log; if it is a spare copy, leave it.",
            ),
        ),
    ),
)
