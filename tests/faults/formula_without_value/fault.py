"""A formula without a stored result (made online or on a phone)."""

from tests.faults.book import Xml
from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    formula = Xml('<c r="{at}"{s}><f>2500*2</f></c>')
    return {FILE: good.book.typed(LOG, {"F9": formula}).packed()}


FAULT = Fault(
    number=13,
    what=Words(
        "公式没有算出结果（网页或手机上做的）",
        "A formula without a stored result (made online or on a phone)",
    ),
    make=make,
    became=(Became(FileStatus.PARTLY_ACCEPTED, "uncalculated"),),
    says=(
        Says(
            "uncalculated",
            "日志!F9",
            Words(
                "金额是公式，但没有算出结果。请用 Excel 打开、保存后再交，或直接填数值。",
                "Amount has a formula that was never calculated. Open and save in Excel, or type the value.",
            ),
        ),
    ),
    counts=Counts((8, 7, 1), (3, 2, 1), (12_000, 12_000, 0)),
)
