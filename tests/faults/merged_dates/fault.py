"""The cells of one date merged."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    book = good.book.typed(LOG, {"A6": None, "A7": None})
    merged = '<mergeCell ref="A5:A7"/></mergeCells>'
    return {FILE: book.replaced(book.sheet(LOG), "</mergeCells>", merged).packed()}


FAULT = Fault(
    number=15,
    what=Words("同一天的日期格合并了", "The cells of one date merged"),
    make=make,
    says=(
        Says(
            "merged_taken",
            "日志!A5",
            Words(
                "合并的日期格已按每一行都是“2026-11-02”处理。以后请不要合并。",
                "The merged cells of Date were read as “2026-11-02” in every row. Please do not merge.",
            ),
        ),
    ),
)
