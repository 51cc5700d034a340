"""Saved as .xls."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from tests.read.made import ole
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(_: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE.replace(".xlsx", ".xls"): ole("Root Entry", "Workbook"),
        "周明远.xlsx": b"\x09\x08\x10\x00" + bytes(60),
    }


FAULT = Fault(
    number=32,
    what=Words("存成旧格式 .xls", "Saved as .xls"),
    make=make,
    became=(
        Became(FileStatus.UNREADABLE, "old_xls", file="2026-11_0102_周明远.xls"),
        Became(FileStatus.UNREADABLE, "old_xls", file="周明远.xlsx"),
    ),
    says=(
        Says(
            "not_handed_in_but",
            "",
            Words(
                "周明远（0102）的文件 2026-11_0102_周明远.xls 没有被接收，等于没交。请按原因重交。",
                "周明远 (0102) handed in 2026-11_0102_周明远.xls, which was not accepted. Hand in again as the reason says.",
            ),
            file="2026-11_0102_周明远.xls",
        ),
        Says(
            "old_xls",
            "",
            Words(
                "这是旧格式 .xls，不读。请用 Excel 或 WPS 打开，另存为 .xlsx 再交。",
                "This is the old .xls format, which is not read. Open it, save as .xlsx, hand in again.",
            ),
            file="2026-11_0102_周明远.xls",
        ),
        Says(
            "old_xls",
            "",
            Words(
                "这是旧格式 .xls，不读。请用 Excel 或 WPS 打开，另存为 .xlsx 再交。",
                "This is the old .xls format, which is not read. Open it, save as .xlsx, hand in again.",
            ),
            file="周明远.xlsx",
        ),
    ),
    counts=NONE,
)
