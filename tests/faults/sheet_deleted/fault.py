"""The sheet Customers deleted."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from tests.faults.tabs import names, ordered
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: ordered(good.book, [n for n in names(good.book) if n != "客户档案"]).packed()}


FAULT = Fault(
    number=3,
    what=Words("“客户档案”被删掉了", "The sheet Customers deleted"),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "sheet_absent"),),
    says=(
        Says(
            "sheet_absent",
            "",
            Words(
                "找不到“客户档案”，其余照常汇总。请用发下来的月表。",
                "The sheet Customers is not there; the rest was consolidated. Use the book that was issued.",
            ),
        ),
    ),
)
