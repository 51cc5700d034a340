"""An id of more than 15 digits stored as a number."""

from tests.faults.book import Xml
from tests.faults.fault import Became, Fault, Files, Says
from tests.faults.good import FILE, GoodTeam
from workbook.schema.status import FileStatus
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    cells = {"B5": "远山商贸", "A5": Xml('<c r="{at}"{s}><v>1.1010119900101124E17</v></c>')}
    return {FILE: good.book.typed("客户档案", cells).packed()}


FAULT = Fault(
    number=18,
    what=Words("证件号存成数字，末几位变成 0", "An id of more than 15 digits stored as a number"),
    make=make,
    became=(Became(FileStatus.ACCEPTED_WITH_WARNINGS, "digits_lost"),),
    says=(
        Says(
            "digits_lost",
            "客户档案!A5",
            Words(
                "客户编号“110101199001011232”超过 15 位，被存成数字丢了尾数。请先把格子设为文本，再重新输入。",
                "Customer no. “110101199001011232” has more than 15 digits and lost some as a number. Format the cell as text and type it again.",
            ),
        ),
    ),
)
