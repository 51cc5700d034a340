"""A deal whose amount is blank (which is not 0)."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(LOG, {"F9": None}).packed()}


FAULT = Fault(
    number=8,
    what=Words("成交的金额空着（不是 0）", "A deal whose amount is blank (which is not 0)"),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "deal_incomplete"),),
    says=(
        Says(
            "deal_incomplete",
            "日志!F9",
            Words(
                "填了件数，没有填金额。成交的件数和金额都要填，否则这一行不算。",
                "Deals is there but Amount is missing. A deal needs both; the row does not count without.",
            ),
        ),
    ),
    counts=Counts((8, 7, 1), (3, 2, 1), (12_000, 12_000, 0)),
)
