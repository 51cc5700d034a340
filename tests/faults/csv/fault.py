"""A CSV instead (GBK, UTF-8, UTF-16; commas, semicolons, tabs)."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(_: GoodTeam) -> Files:
    """Return what comes back."""
    lines = ["日期,客户,活动", "2026-11-02,远山商贸,准客户开发"]
    text = "\r\n".join(lines)
    return {
        FILE: text.encode("gb18030"),
        "周明远.csv": text.encode("utf-8-sig"),
        "周明远_2.csv": text.replace(",", ";").encode(),
        "周明远_3.csv": text.replace(",", "\t").encode("utf-16"),
    }


FAULT = Fault(
    number=30,
    what=Words(
        "交了 CSV（GBK、UTF-8、UTF-16，逗号、分号或制表符）",
        "A CSV instead (GBK, UTF-8, UTF-16; commas, semicolons, tabs)",
    ),
    make=make,
    became=(
        Became(FileStatus.UNREADABLE, "text_as_book"),
        Became(FileStatus.UNREADABLE, "text_as_book", file="周明远.csv"),
        Became(FileStatus.UNREADABLE, "text_as_book", file="周明远_2.csv"),
        Became(FileStatus.UNREADABLE, "text_as_book", file="周明远_3.csv"),
    ),
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
            "text_as_book",
            "",
            Words(
                "这其实是文本（CSV），不是工作簿。请用发下来的月表填写再交。",
                "This is plain text (CSV), not a workbook. Fill in the member book that was issued.",
            ),
        ),
        Says(
            "text_as_book",
            "",
            Words(
                "这其实是文本（CSV），不是工作簿。请用发下来的月表填写再交。",
                "This is plain text (CSV), not a workbook. Fill in the member book that was issued.",
            ),
            file="周明远.csv",
        ),
        Says(
            "text_as_book",
            "",
            Words(
                "这其实是文本（CSV），不是工作簿。请用发下来的月表填写再交。",
                "This is plain text (CSV), not a workbook. Fill in the member book that was issued.",
            ),
            file="周明远_2.csv",
        ),
        Says(
            "text_as_book",
            "",
            Words(
                "这其实是文本（CSV），不是工作簿。请用发下来的月表填写再交。",
                "This is plain text (CSV), not a workbook. Fill in the member book that was issued.",
            ),
            file="周明远_3.csv",
        ),
    ),
    counts=NONE,
)
