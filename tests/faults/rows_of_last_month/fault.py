"""Rows of last month pasted in too."""

from datetime import date

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    rows = good.book.rearranged(LOG, rows=(*range(4, 13), 9, 10))
    return {FILE: rows.typed(LOG, {"A13": date(2026, 10, 12), "A14": date(2026, 10, 13)}).packed()}


FAULT = Fault(
    number=16,
    what=Words("把上个月的行也贴进来了", "Rows of last month pasted in too"),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "date_outside"),),
    says=(
        Says(
            "date_outside",
            "日志!A13",
            Words(
                "日期 2026-10-12 不在本工作月（2026-10-26 至 2026-11-25），这一行不算。请改正，或写到那个月的表里。",
                "The date 2026-10-12 is outside this working month (2026-10-26 to 2026-11-25); the row does not count. Correct it or use that month's book.",
            ),
        ),
        Says(
            "date_outside",
            "日志!A14",
            Words(
                "日期 2026-10-13 不在本工作月（2026-10-26 至 2026-11-25），这一行不算。请改正，或写到那个月的表里。",
                "The date 2026-10-13 is outside this working month (2026-10-26 to 2026-11-25); the row does not count. Correct it or use that month's book.",
            ),
        ),
    ),
    counts=Counts((10, 8, 2), (4, 3, 1), (22_000, 17_000, 5_000)),
)
