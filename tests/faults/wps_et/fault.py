"""Saved in WPS's own .et."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from tests.read.made import ole
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(_: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE.replace(".xlsx", ".et"): ole("Root Entry", "Workbook")}


FAULT = Fault(
    number=33,
    what=Words("存成 WPS 的 .et", "Saved in WPS's own .et"),
    make=make,
    became=(Became(FileStatus.UNREADABLE, "wps_et", file="2026-11_0102_周明远.et"),),
    says=(
        Says(
            "not_handed_in_but",
            "",
            Words(
                "周明远（0102）的文件 2026-11_0102_周明远.et 没有被接收，等于没交。请按原因重交。",
                "周明远 (0102) handed in 2026-11_0102_周明远.et, which was not accepted. Hand in again as the reason says.",
            ),
            file="2026-11_0102_周明远.et",
        ),
        Says(
            "wps_et",
            "",
            Words(
                "这是 WPS 的 .et 格式，不读。请在 WPS 里另存为 .xlsx 再交。",
                "This is WPS's .et format, which is not read. In WPS, save as .xlsx and hand in again.",
            ),
            file="2026-11_0102_周明远.et",
        ),
    ),
    counts=NONE,
)
