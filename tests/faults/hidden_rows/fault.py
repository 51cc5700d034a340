"""Hidden or filtered rows."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    sheet = good.book.sheet(LOG)
    return {FILE: good.book.replaced(sheet, '<row r="9"', '<row hidden="1" r="9"').packed()}


FAULT = Fault(
    number=10,
    what=Words("有隐藏行或筛选掉的行", "Hidden or filtered rows"),
    make=make,
    says=(
        Says(
            "hidden_rows_counted",
            "日志!",
            Words(
                "这张表有隐藏或筛掉的行，已一起计算。",
                "This sheet has hidden or filtered rows; they were counted too.",
            ),
        ),
    ),
)
