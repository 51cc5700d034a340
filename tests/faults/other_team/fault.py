"""Came from another team in mid-month, his book is the other team's."""

from tests.faults.fault import NONE, Became, Fault, Files, Says
from tests.faults.good import FILE, HIDDEN, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.typed(HIDDEN, {"B3": "YS02"}).packed()}


FAULT = Fault(
    number=27,
    what=Words(
        "月中调来的人，交的是原来那一组的表",
        "Came from another team in mid-month, his book is the other team's",
    ),
    make=make,
    became=(Became(FileStatus.OTHER_TEAM, "other_team"),),
    says=(
        Says(
            "not_handed_in_but",
            "",
            Words(
                "周明远（0102）的文件 2026-11_0102_周明远.xlsx 没有被接收，等于没交。请按原因重交。",
                "周明远 (0102) handed in 2026-11_0102_周明远.xlsx, which was not accepted. Hand in again as the reason says.",
            ),
        ),
        Says(
            "other_team",
            "",
            Words(
                "这是团队 YS02 的月表，不是本团队（YS01）的，没有汇总。请交给那个团队的主管；调来的人请填本团队发的月表。",
                "This member book is of team YS02, not of this team (YS01); it was not consolidated. Pass it on to that team's supervisor; who has moved here uses the book this team issued.",
            ),
        ),
    ),
    counts=NONE,
)
