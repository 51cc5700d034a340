"""Dozens of blank rows in the middle."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {
        FILE: good.book.rearranged(LOG, rows=(*range(4, 9), *(0,) * 60, *range(9, 13))).packed()
    }


FAULT = Fault(
    number=28,
    what=Words("中间空了几十行接着写", "Dozens of blank rows in the middle"),
    make=make,
    because=Words(
        "读到最后一行有内容的为止，空行不算完。",
        "Reading goes on to the last row with anything in it.",
    ),
)
