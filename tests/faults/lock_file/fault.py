"""The book is still open: a ~$ lock file beside it."""

from tests.faults.fault import Became, Fault, Files
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    owner = "周明远".encode("utf-16-le")
    return {FILE: good.book.packed(), f"~${FILE[2:]}": owner.ljust(165, b"\0")}


FAULT = Fault(
    number=31,
    what=Words("表还开着，旁边有 ~$ 锁文件", "The book is still open: a ~$ lock file beside it"),
    make=make,
    became=(
        Became(FileStatus.ACCEPTED),
        Became(FileStatus.IGNORED, file="~$26-11_0102_周明远.xlsx"),
    ),
    because=Words("锁文件略过，不算交表。", "A lock file is passed over; it is no hand-in."),
)
