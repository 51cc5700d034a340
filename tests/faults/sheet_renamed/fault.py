"""A sheet renamed."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from tests.faults.tabs import renamed
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: renamed(good.book, LOG, "11月流水").packed()}


FAULT = Fault(
    number=3,
    what=Words("工作表改了名", "A sheet renamed"),
    make=make,
    says=(
        Says(
            "sheet_renamed",
            "11月流水!",
            Words("工作表“11月流水”已按“日志”读取。", "The sheet 11月流水 was read as Log."),
        ),
    ),
)
