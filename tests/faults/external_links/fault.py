"""A formula linked to a file on his own computer."""

from tests.faults.book import Xml
from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, LOG, GoodTeam
from workbook.schema.words import Words


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    cells = {"F9": Xml('<c r="{at}"{s}><f>[1]Sheet1!$B$2</f><v>5000</v></c>')}
    link = '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    book = good.book.typed(LOG, cells).with_part("xl/externalLinks/externalLink1.xml", link)
    return {FILE: book.packed()}


FAULT = Fault(
    number=49,
    what=Words("公式连着本人电脑上的另一个文件", "A formula linked to a file on his own computer"),
    make=make,
    because=Words(
        "用存在表里的结果，从不去取别的文件。",
        "The stored result is used; no other file is ever fetched.",
    ),
)
