"""Amounts merged."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    book = good.book.typed(LOG, {"C10": "成交", "E10": 1, "F10": None})
    merged = '<mergeCell ref="F9:F10"/></mergeCells>'
    return {FILE: book.replaced(book.sheet(LOG), "</mergeCells>", merged).packed()}


FAULT = Fault(
    number=15,
    what=Words("金额格合并了", "Amounts merged"),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "deal_incomplete"),),
    says=(
        Says(
            "deal_incomplete",
            "日志!F10",
            Words(
                "填了件数，没有填金额。成交的件数和金额都要填，否则这一行不算。",
                "Deals is there but Amount is missing. A deal needs both; the row does not count without.",
            ),
        ),
        Says(
            "merged_cells",
            "日志!F9",
            Words(
                "数据区里有合并单元格，只有左上角算。请取消合并，每行都填。",
                "There are merged cells among the rows; only the first cell counts. Unmerge them and fill every row.",
            ),
        ),
    ),
    counts=Counts((8, 7, 1), (4, 3, 1), (17_000, 17_000, 0)),
)
