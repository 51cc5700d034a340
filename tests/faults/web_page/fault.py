"""A web page or MHT named .xls."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(_: GoodTeam) -> Files:
    """Return what comes back."""
    page = "<html><head><meta charset=gb2312></head><table><tr><td>日期</td></tr></table></html>"
    archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"
    return {
        FILE.replace(".xlsx", ".xls"): page.encode("gb18030"),
        "周明远.xls": archive.encode(),
        "周明远_2.xls": "日期\t客户\r\n2026-11-02\t远山商贸\r\n".encode("gb18030"),
    }


FAULT = Fault(
    number=39,
    what=Words("系统导出的网页或 MHT，名字叫 .xls", "A web page or MHT named .xls"),
    make=make,
    became=(
        Became(FileStatus.UNREADABLE, "web_page_as_book", file="2026-11_0102_周明远.xls"),
        Became(FileStatus.UNREADABLE, "web_page_as_book", file="周明远.xls"),
        Became(FileStatus.UNREADABLE, "text_as_book", file="周明远_2.xls"),
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
            "web_page_as_book",
            "",
            Words(
                "这其实是网页，只是扩展名像表格。请用 Excel 打开，另存为 .xlsx 再交。",
                "This is a web page named like a workbook. Open it in Excel, save as .xlsx, hand in again.",
            ),
            file="2026-11_0102_周明远.xls",
        ),
        Says(
            "web_page_as_book",
            "",
            Words(
                "这其实是网页，只是扩展名像表格。请用 Excel 打开，另存为 .xlsx 再交。",
                "This is a web page named like a workbook. Open it in Excel, save as .xlsx, hand in again.",
            ),
            file="周明远.xls",
        ),
        Says(
            "text_as_book",
            "",
            Words(
                "这其实是文本（CSV），不是工作簿。请用发下来的月表填写再交。",
                "This is plain text (CSV), not a workbook. Fill in the member book that was issued.",
            ),
            file="周明远_2.xls",
        ),
    ),
    counts=NONE,
)
