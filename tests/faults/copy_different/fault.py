"""Two different books of one member."""

from tests.faults.book import CORE
from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words

SAVED = "2026-01-01T00:00:00Z"


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    later = good.book.typed(LOG, {"F11": 15_000}).replaced(CORE, SAVED, "2026-11-13T08:00:00Z")
    return {FILE: good.book.packed(), "2026-11_0102_周明远-冲突.xlsx": later.packed()}


FAULT = Fault(
    number=1,
    what=Words("同一个人交了两份内容不同的表", "Two different books of one member"),
    make=make,
    became=(
        Became(FileStatus.SET_ASIDE, "copies_differ", file="2026-11_0102_周明远-冲突.xlsx"),
        Became(FileStatus.SET_ASIDE, "copies_differ"),
    ),
    says=(
        Says(
            "copies_differ",
            "",
            Words(
                "同一个人有 2 份内容不同的月表，都先不算。建议用较新的 2026-11_0102_周明远-冲突.xlsx；不同之处（+ 只有这份有，− 这份没有）：¥20,000 ≠ ¥17,000; 日志!F11 15000 ≠ 12000。把不算的那份移出文件夹再汇总（命令行：--use 文件名）。",
                "There are 2 different books of one member; none counts yet. Proposed: the newer 2026-11_0102_周明远-冲突.xlsx. They differ in (+ only this one has it, − this one lacks it): ¥20,000 ≠ ¥17,000; 日志!F11 15000 ≠ 12000. Take the one that does not count out of the folder and consolidate again (command line: --use FILE).",
            ),
            file="2026-11_0102_周明远-冲突.xlsx",
        ),
        Says(
            "copies_differ",
            "",
            Words(
                "同一个人有 2 份内容不同的月表，都先不算。建议用较新的 2026-11_0102_周明远-冲突.xlsx；不同之处（+ 只有这份有，− 这份没有）：¥17,000 ≠ ¥20,000; 日志!F11 12000 ≠ 15000。把不算的那份移出文件夹再汇总（命令行：--use 文件名）。",
                "There are 2 different books of one member; none counts yet. Proposed: the newer 2026-11_0102_周明远-冲突.xlsx. They differ in (+ only this one has it, − this one lacks it): ¥17,000 ≠ ¥20,000; 日志!F11 12000 ≠ 15000. Take the one that does not count out of the folder and consolidate again (command line: --use FILE).",
            ),
        ),
    ),
    counts=NONE,
)
