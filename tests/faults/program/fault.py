"""A program that poses as a workbook (.exe)."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(_: GoodTeam) -> Files:
    """Return what comes back."""
    return {f"{FILE}.exe": b"MZ\x90\x00" + bytes(200)}


FAULT = Fault(
    number=50,
    what=Words("假装成表格的程序（.exe）", "A program that poses as a workbook (.exe)"),
    make=make,
    became=(Became(FileStatus.UNHANDLED, "not_a_workbook", file="2026-11_0102_周明远.xlsx.exe"),),
    says=(
        Says(
            "not_a_workbook",
            "",
            Words(
                "不是 Excel 工作簿，没有处理。请把里面的月表解压或另存为 .xlsx 再放进来。",
                "Not an Excel workbook, not handled. Unpack it or save the member book as .xlsx and put it here.",
            ),
            file="2026-11_0102_周明远.xlsx.exe",
        ),
        Says(
            "not_handed_in_but",
            "",
            Words(
                "周明远（0102）的文件 2026-11_0102_周明远.xlsx.exe 没有被接收，等于没交。请按原因重交。",
                "周明远 (0102) handed in 2026-11_0102_周明远.xlsx.exe, which was not accepted. Hand in again as the reason says.",
            ),
            file="2026-11_0102_周明远.xlsx.exe",
        ),
    ),
    counts=NONE,
)
