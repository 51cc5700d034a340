"""The log copied within the book."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from tests.faults.tabs import copied
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: copied(good.book, LOG, "日志 (2)").packed()}


FAULT = Fault(
    number=3,
    what=Words("“日志”复制了一张，原来那张没动", "The log copied within the book"),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "sheet_unread"),),
    says=(
        Says(
            "sheet_unread",
            "日志 (2)!",
            Words(
                "工作表“日志 (2)”里有 8 行没有读，也没有计算。请移到“日志”里再交；如果只是备份，请删掉这张表。",
                "The sheet 日志 (2) holds 8 rows that were not read and do not count. Move them into Log and hand in again; if it is only a spare copy, delete it.",
            ),
        ),
    ),
)
