"""The same book sent twice (“副本”, “(1)”)."""

from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    book = good.book.packed()
    copies = ("2026-11_0102_周明远 - 副本.xlsx", "2026-11_0102_周明远(1).xlsx")
    return dict.fromkeys((FILE, *copies), book)


FAULT = Fault(
    number=1,
    what=Words("同一份表发了两次（“副本”“(1)”）", "The same book sent twice (“副本”, “(1)”)"),
    make=make,
    became=(
        Became(FileStatus.DUPLICATE, "duplicate_same", file="2026-11_0102_周明远 - 副本.xlsx"),
        Became(FileStatus.DUPLICATE, "duplicate_same", file="2026-11_0102_周明远(1).xlsx"),
        Became(FileStatus.ACCEPTED),
    ),
    says=(
        Says(
            "duplicate_same",
            "",
            Words(
                "与 2026-11_0102_周明远.xlsx 内容完全一样，只算一份。",
                "The same content as 2026-11_0102_周明远.xlsx; only one counts.",
            ),
            file="2026-11_0102_周明远 - 副本.xlsx",
        ),
        Says(
            "duplicate_same",
            "",
            Words(
                "与 2026-11_0102_周明远.xlsx 内容完全一样，只算一份。",
                "The same content as 2026-11_0102_周明远.xlsx; only one counts.",
            ),
            file="2026-11_0102_周明远(1).xlsx",
        ),
    ),
)
