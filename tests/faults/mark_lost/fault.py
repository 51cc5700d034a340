"""Copied into a new workbook, the hidden mark lost."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, HIDDEN, GoodTeam
from tests.faults.tabs import names, ordered
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: ordered(good.book, [n for n in names(good.book) if n != HIDDEN]).packed()}


FAULT = Fault(
    number=17,
    what=Words(
        "内容另存到新工作簿，隐藏标识没了", "Copied into a new workbook, the hidden mark lost"
    ),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "identity_visible"),),
    says=(
        Says(
            "identity_visible",
            "",
            Words(
                "月表的隐藏标识不见了，按首页的工号 0102 认定。请用发下来的月表填写。",
                "The book's hidden mark is gone; it was taken by the member number shown (0102). Use the book that was issued.",
            ),
        ),
    ),
)
