"""A date that may be month or day first: 11/10/2026, or is no date."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(LOG, {"A9": "11/10/2026", "A10": "上周一"}).packed()}


FAULT = Fault(
    number=5,
    what=Words(
        "日期看不出先月还是先日：11/10/2026，或不是日期",
        "A date that may be month or day first: 11/10/2026, or is no date",
    ),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "not_a_date"),),
    says=(
        Says(
            "not_a_date",
            "日志!A10",
            Words(
                "日期“上周一”看不出是哪一天。请写成 2026-11-03 这样。",
                "Date “上周一” does not say for certain which day. Write it like 2026-11-03.",
            ),
        ),
        Says(
            "not_a_date",
            "日志!A9",
            Words(
                "日期“11/10/2026”看不出是哪一天。请写成 2026-11-03 这样。",
                "Date “11/10/2026” does not say for certain which day. Write it like 2026-11-03.",
            ),
        ),
    ),
    counts=Counts((8, 6, 2), (3, 2, 1), (17_000, 12_000, 5_000)),
)
