"""Amounts in words nobody can be sure of."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(LOG, {"F9": "约5000", "F11": "十二千"}).packed()}


FAULT = Fault(
    number=4,
    what=Words("金额写成认不准的文字：十二千、约5000", "Amounts in words nobody can be sure of"),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "not_a_number"),),
    says=(
        Says(
            "not_a_number",
            "日志!F11",
            Words(
                "金额应为数字，现为“十二千”。请只写数字。",
                "Amount must be a number, found “十二千”. Type digits only.",
            ),
        ),
        Says(
            "not_a_number",
            "日志!F9",
            Words(
                "金额应为数字，现为“约5000”。请只写数字。",
                "Amount must be a number, found “约5000”. Type digits only.",
            ),
        ),
    ),
    counts=Counts((8, 6, 2), (3, 0, 3), (0, 0, 0)),
)
