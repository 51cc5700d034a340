"""Two columns Amount, both filled in."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    columns = (*"ABCDEF", "F", *"GHIJKLMNOP")
    return {FILE: good.book.rearranged(LOG, columns=columns).packed()}


FAULT = Fault(
    number=2,
    what=Words("“金额”列有两个，都有内容", "Two columns Amount, both filled in"),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "column_twice"),),
    says=(
        Says(
            "column_twice",
            "日志!",
            Words(
                "“金额”这一列有两个（F, G），不知道该读哪一个。请删掉多余的。",
                "The column Amount is there twice (F, G); it is not clear which to read. Delete one.",
            ),
        ),
    ),
    counts=Counts((8, 0, 8), (3, 0, 3), (0, 0, 0)),
)
