"""A column inserted in the middle and filled in."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    columns = ("A", "B", "", *"CDEFGHIJKLMNOP")
    book = good.book.rearranged(LOG, columns=columns).typed(LOG, {"C4": "同行人", "C9": "李四"})
    return {FILE: book.packed()}


FAULT = Fault(
    number=2,
    what=Words("中间插入了一列，还填了内容", "A column inserted in the middle and filled in"),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "column_unknown"),),
    says=(
        Says(
            "column_unknown",
            "日志!C4",
            Words(
                "“同行人”不是表里的列，下面填的内容没有读。请写到原有的列里；如果是改了表头，请改回来。",
                "“同行人” is no column of this table; what stands below it was not read. Use the table's own columns, or restore the header.",
            ),
        ),
    ),
)
