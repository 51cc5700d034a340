"""Saved as Strict Open XML."""

from tests.faults.book import WORKBOOK
from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    book = good.book.replaced(WORKBOOK, main, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    return {FILE: book.packed()}


FAULT = Fault(
    number=29,
    what=Words("存成了“Strict Open XML”", "Saved as Strict Open XML"),
    make=make,
    became=(Became(FileStatus.UNREADABLE, "strict_book"),),
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
            "strict_book",
            "",
            Words(
                "这是“Strict Open XML”格式，不读。请另存为普通的“Excel 工作簿 (.xlsx)”再交。",
                "This is Strict Open XML, which is not read. Save as a normal Excel Workbook (.xlsx).",
            ),
        ),
    ),
    counts=NONE,
)
