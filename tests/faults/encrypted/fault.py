"""An opening password."""

from addin.demo import damage
from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(_: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: damage.encrypted()}


FAULT = Fault(
    number=34,
    what=Words("设了打开密码", "An opening password"),
    make=make,
    became=(Became(FileStatus.UNREADABLE, "encrypted"),),
    says=(
        Says(
            "encrypted",
            "",
            Words(
                "文件有打开密码，读不了。请去掉密码（文件-信息-保护工作簿）再交。",
                "The file has an opening password. Remove it (File, Info, Protect Workbook) and hand in again.",
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
