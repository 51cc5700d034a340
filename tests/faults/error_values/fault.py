"""Cells that hold #REF!, #N/A, #DIV/0!."""

from tests.faults.book import Xml
from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    errors = {"A5": "#REF!", "F9": "#N/A", "N10": "#DIV/0!"}
    cells = {at: Xml(f'<c r="{{at}}"{{s}} t="e"><v>{each}</v></c>') for at, each in errors.items()}
    return {FILE: good.book.typed(LOG, cells).packed()}


FAULT = Fault(
    number=36,
    what=Words("格子里是 #REF!、#N/A、#DIV/0!", "Cells that hold #REF!, #N/A, #DIV/0!"),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "error_value"),),
    says=(
        Says(
            "error_value",
            "日志!A5",
            Words(
                "日期是错误值 #REF!。请直接填写数值，不要用公式。",
                "Date holds the error #REF!. Type the value itself instead of a formula.",
            ),
        ),
        Says(
            "error_value",
            "日志!F9",
            Words(
                "金额是错误值 #N/A。请直接填写数值，不要用公式。",
                "Amount holds the error #N/A. Type the value itself instead of a formula.",
            ),
        ),
        Says(
            "error_value",
            "日志!N10",
            Words(
                "下次动作是错误值 #DIV/0!。请直接填写数值，不要用公式。",
                "Next action holds the error #DIV/0!. Type the value itself instead of a formula.",
            ),
        ),
    ),
    counts=Counts((8, 6, 2), (3, 2, 1), (12_000, 12_000, 0)),
)
