"""Only some columns sorted, so that the amounts stayed behind."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, ROWS, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words

BY_CUSTOMER = (3, 4, 5, 6, 1, 2, 0, 7)  # the rows as they stood, by customer


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE: good.book.typed(
            LOG,
            {
                **{
                    f"C{row}": ROWS["C"][at]
                    for row, at in zip(range(5, 13), BY_CUSTOMER, strict=True)
                },
                **{
                    f"B{row}": ROWS["B"][at]
                    for row, at in zip(range(5, 13), BY_CUSTOMER, strict=True)
                },
            },
        ).packed()
    }


FAULT = Fault(
    number=19,
    what=Words(
        "只排序了前几列，金额没跟着动",
        "Only some columns sorted, so that the amounts stayed behind",
    ),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "missing"),),
    says=(
        Says(
            "missing",
            "日志!E6",
            Words(
                "没有填件数。请补上，否则这一行不算。",
                "Deals is missing. Enter it; the row does not count without it.",
            ),
        ),
        Says(
            "missing",
            "日志!E8",
            Words(
                "没有填件数。请补上，否则这一行不算。",
                "Deals is missing. Enter it; the row does not count without it.",
            ),
        ),
        Says(
            "missing",
            "日志!F6",
            Words(
                "没有填金额。请补上，否则这一行不算。",
                "Amount is missing. Enter it; the row does not count without it.",
            ),
        ),
        Says(
            "missing",
            "日志!F8",
            Words(
                "没有填金额。请补上，否则这一行不算。",
                "Amount is missing. Enter it; the row does not count without it.",
            ),
        ),
    ),
    counts=Counts((8, 6, 2), (3, 3, 0), (17_000, 17_000, 0)),
)
