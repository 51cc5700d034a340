"""Headers merged over two rows."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    rows = (4, 0, *range(5, 13))
    merged = "".join(f'<mergeCell ref="{letter}4:{letter}5"/>' for letter in "ABCDEFGHIJKLMNOP")
    book = good.book.rearranged(LOG, rows=rows)
    return {
        FILE: book.replaced(book.sheet(LOG), "</mergeCells>", f"{merged}</mergeCells>").packed()
    }


FAULT = Fault(
    number=2,
    what=Words("表头合并成两行", "Headers merged over two rows"),
    make=make,
    because=Words("表头合并不影响认列。", "Merged headers are read like any other."),
)
