"""Saved by another program, none of the book's formulas has a result."""

from io import BytesIO

from openpyxl import load_workbook

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    target = BytesIO()
    load_workbook(BytesIO(good.book.packed())).save(target)
    return {FILE: target.getvalue()}


FAULT = Fault(
    number=13,
    what=Words(
        "整本表用别的程序存过，公式都没有结果",
        "Saved by another program, none of the book's formulas has a result",
    ),
    make=make,
    because=Words(
        "表里自带的公式从不读，汇总时全部重新计算。",
        "The book's own formulas are never read; everything is worked out again.",
    ),
)
