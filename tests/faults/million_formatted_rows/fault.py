"""A million rows, each formatted by itself."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    rows = "".join(f'<row r="{row}" s="30" customFormat="1"/>' for row in range(13, 1_048_577))
    book = good.book.replaced(good.book.sheet(LOG), "</sheetData>", f"{rows}</sheetData>")
    return {FILE: book.packed()}


FAULT = Fault(
    number=37,
    what=Words("一百万行逐行设了格式", "A million rows, each formatted by itself"),
    make=make,
    became=(Became(FileStatus.UNREADABLE, "part_too_large"),),
    says=(
        Says(
            "not_handed_in_but",
            "",
            Words(
                "周明远（0102）的文件 2026-11_0102_周明远.xlsx 没有被接收，等于没交。请按原因重交。",
                "周明远 (0102) handed in 2026-11_0102_周明远.xlsx, which was not accepted. Hand in again as the reason says.",
            ),
        ),
        Says(
            "part_too_large",
            "",
            Words(
                "文件解开后太大，没有打开。请用新发的月表，只粘贴数值。",
                "The file unpacks to far too much and was not opened. Use a fresh member book and paste values only.",
            ),
        ),
    ),
    counts=NONE,
)
