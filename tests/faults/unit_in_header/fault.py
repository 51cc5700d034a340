"""The header says 万元 and the cells hold 0.5."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    cells = {"F4": "金额（万元）", "F9": 0.5, "F11": 1.2}
    return {FILE: good.book.typed(LOG, cells).packed()}


FAULT = Fault(
    number=11,
    what=Words("表头写“金额（万元）”，下面填 0.5", "The header says 万元 and the cells hold 0.5"),
    make=make,
    says=(
        Says(
            "unit_scaled",
            "日志!F4",
            Words(
                "金额的表头写的单位是“万元”，已换算成元。",
                "The header of Amount says 万元; the values were turned into CNY.",
            ),
        ),
    ),
)
