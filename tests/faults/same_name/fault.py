"""Two members of the same name, the file named by it alone."""

from tests.faults.fault import Became, Fault, Files
from tests.faults.good import GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {"周明远.xlsx": good.book.packed()}


FAULT = Fault(
    number=17,
    what=Words(
        "两个人同名，文件名只写了姓名", "Two members of the same name, the file named by it alone"
    ),
    make=make,
    became=(Became(FileStatus.ACCEPTED, file="周明远.xlsx"),),
    because=Words(
        "按工号认人，同名不会混。",
        "Members are told apart by number; the same name mixes nothing up.",
    ),
)
