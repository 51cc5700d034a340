"""Manual calculation, the results in the book are stale."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    sheet = good.book.sheet("月目标")
    book = good.book.rewritten(sheet, r"</f><v>[^<]*</v>", "</f><v>987654</v>")
    return {FILE: book.packed()}


FAULT = Fault(
    number=22,
    what=Words(
        "手动计算，表里的公式结果是旧的", "Manual calculation, the results in the book are stale"
    ),
    make=make,
    because=Words(
        "表里自带的公式从不读，汇总时全部重新计算。",
        "The book's own formulas are never read; everything is worked out again.",
    ),
)
