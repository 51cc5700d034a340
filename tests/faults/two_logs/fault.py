"""Two logs, one of them empty."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, FIRST, LOG, ROWS, GoodTeam
from tests.faults.tabs import copied
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    book = copied(good.blank, LOG, "日志 (2)")
    filled = {
        f"{letter}{row}": value
        for letter, values in ROWS.items()
        for row, value in enumerate(values, FIRST)
    }
    return {FILE: book.typed("日志 (2)", filled).packed()}


FAULT = Fault(
    number=26,
    what=Words("两张“日志”，一张空一张有内容", "Two logs, one of them empty"),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "sheet_twice"),),
    says=(
        Says(
            "sheet_twice",
            "日志 (2)!",
            Words(
                "“日志”有不止一张，只读了一张，没有读：日志。请删掉多余的。",
                "There is more than one sheet Log; not read: 日志. Delete the spare one.",
            ),
        ),
    ),
)
