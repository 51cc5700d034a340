"""Cut short, 0 bytes, half synchronised."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    whole = good.book.packed()
    half = len(whole) // 2
    return {FILE: whole[:half], "周明远(1).xlsx": b"", "周明远(2).xlsx": whole[:half] + bytes(half)}


FAULT = Fault(
    number=38,
    what=Words("没有传完、0 字节、只同步了一半", "Cut short, 0 bytes, half synchronised"),
    make=make,
    became=(
        Became(FileStatus.UNREADABLE, "cut_short"),
        Became(FileStatus.UNREADABLE, "empty_file", file="周明远(1).xlsx"),
        Became(FileStatus.UNREADABLE, "cut_short", file="周明远(2).xlsx"),
    ),
    says=(
        Says(
            "cut_short",
            "",
            Words(
                "文件不完整，没有传完或已损坏。请重新发送原文件。",
                "The file is cut short or damaged. Send the original again.",
            ),
        ),
        Says(
            "not_handed_in_but",
            "",
            Words(
                "周明远（0102）的文件 2026-11_0102_周明远.xlsx 没有被接收，等于没交。请按原因重交。",
                "周明远 (0102) handed in 2026-11_0102_周明远.xlsx, which was not accepted. Hand in again as the reason says.",
            ),
        ),
        Says(
            "empty_file",
            "",
            Words(
                "文件是空的（0 字节），多半没有传完。请重新发送。",
                "The file is empty (0 bytes), probably not fully sent. Send it again.",
            ),
            file="周明远(1).xlsx",
        ),
        Says(
            "cut_short",
            "",
            Words(
                "文件不完整，没有传完或已损坏。请重新发送原文件。",
                "The file is cut short or damaged. Send the original again.",
            ),
            file="周明远(2).xlsx",
        ),
    ),
    counts=NONE,
)
