"""A nickname on the first page."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed("首页", {"D3": "小周"}).packed()}


FAULT = Fault(
    number=17,
    what=Words("首页上写了小名", "A nickname on the first page"),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "name_differs"),),
    says=(
        Says(
            "name_differs",
            "",
            Words(
                "月表上的姓名是“小周”，名册里是“周明远”。按工号汇总，请核对。",
                "The book says 小周, the roster 周明远. It was taken by member number; please check.",
            ),
        ),
    ),
)
