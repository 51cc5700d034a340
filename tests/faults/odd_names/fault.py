"""Long file names with #, %, spaces and an emoji."""

from tests.faults.fault import Became, Fault, Files
from tests.faults.good import GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {f"#1 客户经理%20周明远😀 {'很' * 60} .xlsx": good.book.packed()}


FAULT = Fault(
    number=51,
    what=Words("文件名很长，有 #、%、空格、表情", "Long file names with #, %, spaces and an emoji"),
    make=make,
    became=(
        Became(
            FileStatus.ACCEPTED,
            file="#1 客户经理%20周明远😀 很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很很 .xlsx",
        ),
    ),
    because=Words(
        "文件名怎么写都行，看的是里面。", "Any file name will do; what counts is inside."
    ),
)
