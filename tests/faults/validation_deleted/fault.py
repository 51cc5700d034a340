"""Lists and limits lost by pasting, other things filled in."""

from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    sheet = good.book.sheet(LOG)
    book = good.book.rewritten(sheet, r"<dataValidations.*</dataValidations>", "")
    cells = {"C5": "打电话", "D6": -3, "E9": 1.5, "G7": "都行"}
    return {FILE: book.typed(LOG, cells).packed()}


FAULT = Fault(
    number=20,
    what=Words(
        "粘贴时把下拉列表和限制弄没了，填了列表外的内容",
        "Lists and limits lost by pasting, other things filled in",
    ),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "not_a_choice"),),
    says=(
        Says(
            "not_a_choice",
            "日志!C5",
            Words(
                "活动“打电话”不在列表里。请从下拉列表选。",
                "Activity “打电话” is not in the list. Choose from the drop-down.",
            ),
        ),
        Says(
            "out_of_range",
            "日志!D6",
            Words(
                "数量“-3”超出范围，应为 1–999。请改正。",
                "Quantity “-3” is out of range; it must be 1–999. Please correct it.",
            ),
        ),
        Says(
            "not_whole",
            "日志!E9",
            Words(
                "件数应为整数，现为“1.5”。请改正。",
                "Deals must be a whole number, found “1.5”. Please correct it.",
            ),
        ),
        Says(
            "not_a_choice",
            "日志!G7",
            Words(
                "新/老“都行”不在列表里。请从下拉列表选。",
                "New/known “都行” is not in the list. Choose from the drop-down.",
            ),
        ),
    ),
    counts=Counts((8, 5, 3), (2, 2, 0), (17_000, 12_000, 5_000)),
)
