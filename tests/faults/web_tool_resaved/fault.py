"""Saved by a web tool (SheetJS and the like)."""

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, GoodTeam
from tests.faults.tabs import TYPES
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    kind = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    named = f'<Default Extension="bin" ContentType="{kind}"/></Types>'
    return {FILE: good.book.replaced(TYPES, "</Types>", named).packed()}


FAULT = Fault(
    number=13,
    what=Words("用网页工具（SheetJS 之类）存过", "Saved by a web tool (SheetJS and the like)"),
    make=make,
    because=Words(
        "它只提到带宏的格式，里面没有宏，照常读。",
        "It names the macro format and holds no macros, so it is read.",
    ),
)
