"""A colleague's book with one's own number on the first page."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, HIDDEN, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(HIDDEN, {"B4": "0103", "B5": "赵雨桐"}).packed()}


FAULT = Fault(
    number=17,
    what=Words(
        "借同事的表填，改了首页的工号", "A colleague's book with one's own number on the first page"
    ),
    make=make,
    became=(Became(FileStatus.REJECTED, "identity_mismatch"),),
    says=(
        Says(
            "not_handed_in",
            "",
            Words(
                "周明远（0102）没有交月表。请催交。",
                "周明远 (0102) has not handed in. Please remind.",
            ),
            file="",
        ),
        Says(
            "identity_mismatch",
            "",
            Words(
                "首页的工号 0102 与月表自带的工号 0103 不一样，可能是借用别人的表填的，已退回。请用自己的月表。",
                "The member number shown (0102) is not the book's own (0103); perhaps a colleague's book was used. Use your own.",
            ),
        ),
    ),
    counts=NONE,
)
