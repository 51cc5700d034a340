"""A sheet of his own, with activities on it too."""

from datetime import date

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from tests.faults.tabs import copied
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    book = copied(good.book, LOG, "11月下旬").typed("11月下旬", {"A5": date(2026, 11, 23)})
    return {FILE: book.packed()}


FAULT = Fault(
    number=3,
    what=Words(
        "自己另加了一张表，里面也有活动记录", "A sheet of his own, with activities on it too"
    ),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "sheet_unread"),),
    says=(
        Says(
            "sheet_unread",
            "11月下旬!",
            Words(
                "工作表“11月下旬”里有 8 行没有读，也没有计算。请移到“日志”里再交；如果只是备份，请删掉这张表。",
                "The sheet 11月下旬 holds 8 rows that were not read and do not count. Move them into Log and hand in again; if it is only a spare copy, delete it.",
            ),
        ),
    ),
)
