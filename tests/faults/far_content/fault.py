"""Something in a cell far away (XFD1048576)."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    return {FILE: good.book.replaced(good.book.sheet(LOG), "</sheetData>", far).packed()}


FAULT = Fault(
    number=37,
    what=Words("很远的格子里有内容（XFD1048576）", "Something in a cell far away (XFD1048576)"),
    make=make,
    became=(Became(FileStatus.UNREADABLE, "far_cell"),),
    says=(
        Says(
            "far_cell",
            "",
            Words(
                "表格区域以外很远的地方有内容（日志!XFD1048576），没有打开。请删掉那里的内容，或用新发的月表重填。",
                "There is a cell far outside the table (日志!XFD1048576); the file was not opened. Clear it or use a fresh member book.",
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
    ),
    counts=NONE,
)
