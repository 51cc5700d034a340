"""The file renamed by a chat programme or by hand."""

from tests.faults.fault import Became, Fault, Files
from tests.faults.good import GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {"我的11月表 最终版(1)_1731571200.xlsx": good.book.packed()}


FAULT = Fault(
    number=1,
    what=Words("文件被微信或本人改了名", "The file renamed by a chat programme or by hand"),
    make=make,
    became=(Became(FileStatus.ACCEPTED, file="我的11月表 最终版(1)_1731571200.xlsx"),),
    because=Words(
        "是谁的、哪个月的，看表里的标识，不看文件名。",
        "Whose it is and of which month is read inside the book, not in its name.",
    ),
)
