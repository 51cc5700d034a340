"""A .xlsm with macros."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE.replace(".xlsx", ".xlsm"): good.book.with_part("xl/vbaProject.bin", bytes(64)).packed()
    }


FAULT = Fault(
    number=50,
    what=Words("带宏的 .xlsm", "A .xlsm with macros"),
    make=make,
    became=(Became(FileStatus.UNREADABLE, "macro_book", file="2026-11_0102_周明远.xlsm"),),
    says=(
        Says(
            "macro_book",
            "",
            Words(
                "文件带宏，为安全起见不打开。请另存为 .xlsx 再交。",
                "The file holds macros and is not opened, for safety. Save as .xlsx and hand in again.",
            ),
            file="2026-11_0102_周明远.xlsm",
        ),
        Says(
            "not_handed_in_but",
            "",
            Words(
                "周明远（0102）的文件 2026-11_0102_周明远.xlsm 没有被接收，等于没交。请按原因重交。",
                "周明远 (0102) handed in 2026-11_0102_周明远.xlsm, which was not accepted. Hand in again as the reason says.",
            ),
            file="2026-11_0102_周明远.xlsm",
        ),
    ),
    counts=NONE,
)
