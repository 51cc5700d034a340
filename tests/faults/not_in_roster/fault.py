"""A member who is not in the roster yet."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, HIDDEN, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    book = good.book.typed(HIDDEN, {"B4": "0199"}).typed("首页", {"B3": "0199"})
    return {FILE: good.book.packed(), "2026-11_0199_许新.xlsx": book.packed()}


FAULT = Fault(
    number=27,
    what=Words("名册里还没有这个人", "A member who is not in the roster yet"),
    make=make,
    became=(
        Became(FileStatus.ACCEPTED),
        Became(FileStatus.REJECTED, "unknown_member", file="2026-11_0199_许新.xlsx"),
    ),
    says=(
        Says(
            "unknown_member",
            "",
            Words(
                "工号 0199 不在本月名册里。请核对工号，或先把人加进名册。",
                "Member number 0199 is not in this month's roster. Check the number, or add the member first.",
            ),
            file="2026-11_0199_许新.xlsx",
        ),
    ),
)
