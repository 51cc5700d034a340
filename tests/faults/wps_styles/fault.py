"""WPS's empty fills and its date formats 27–36 and 50–58."""

from datetime import date

from tests.faults.book import EPOCH, STYLES, Xml
from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, ROWS, GoodTeam
from tests.faults.styles import with_formats
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    book = good.book.replaced(STYLES, "<fills ", "<fills><fill/></fills><fills ")
    book, styles = with_formats(book, (27, 31, 36, 50, 57, 58))
    cells = {
        f"A{row}": Xml(f'<c r="{{at}}" s="{style}"><v>{(day - EPOCH).days}</v></c>')
        for row, day, style in zip(range(5, 11), ROWS["A"], styles, strict=False)
        if isinstance(day, date)
    }
    return {FILE: book.typed(LOG, cells).packed()}


FAULT = Fault(
    number=48,
    what=Words(
        "WPS 写的空填充和编号 27–36、50–58 的日期格式",
        "WPS's empty fills and its date formats 27–36 and 50–58",
    ),
    make=make,
    because=Words(
        "这些编号就是日期，照日期读；样式不影响数字。",
        "These numbers are dates and read as such; styles do not touch figures.",
    ),
)
