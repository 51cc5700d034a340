"""XML that swells, hides what it is, or leads elsewhere."""

from collections.abc import Mapping

from tests.read.hostile.file import GOOD, NEAR, READ, Hostile, bomb, changed
from tests.read.made import (
    BOOK,
    BOOK_RELS,
    HEAD,
    RELS,
    SHEET,
    STRINGS,
    STYLES,
    TYPES,
    cells,
    packed,
    raw_book,
    worksheet,
)

LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha">{}]>'.format(
    "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
)
LEAKING = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'


def laughing(name: str, doctype: str = LAUGHS, encoding: str = "utf-8") -> bytes:
    """Return a book with a DTD before the root of a part."""
    text = GOOD.get(name, '<styleSheet xmlns="m"/>')
    assert isinstance(text, str)
    xml = doctype + text.removeprefix(HEAD)
    return packed({**GOOD, name: xml.encode(encoding)})


def linked(target: str) -> bytes:
    index = str(GOOD[BOOK_RELS]).replace("worksheets/sheet1.xml", target)
    return packed({**GOOD, BOOK_RELS: index})


def attributes(count: int) -> str:
    return "".join(f' a{number}=""' for number in range(count))


XMLS: Mapping[str, Hostile] = {
    **{
        f"laughs in {name}": bomb(lambda name=name: laughing(name), "xml_with_doctype")  # type: ignore[misc]
        for name in (TYPES, RELS, BOOK, BOOK_RELS, SHEET, STYLES, STRINGS)
    },
    **{
        f"laughs in {encoding}": bomb(
            lambda encoding=encoding: laughing(SHEET, encoding=encoding),  # type: ignore[misc]
            "xml_with_doctype",
        )
        for encoding in ("utf-16", "utf-16-be", "utf-32", "utf-8-sig")
    },
    "laughs in utf-7": bomb(
        lambda: laughing(SHEET, '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a>'),
        "part_unreadable",
        SHEET,
    ),
    "a DTD from elsewhere": Hostile(lambda: laughing(BOOK, LEAKING), "xml_with_doctype"),
    "zeros in it": Hostile(
        lambda: changed(sheet=b"<worksheet>\0</worksheet>"), "part_unreadable", SHEET
    ),
    "says GBK": Hostile(
        lambda: changed(
            sheet=worksheet(cells(NEAR)).replace('encoding="UTF-8"', 'encoding="gbk"', 1)
        ),
        "part_unreadable",
        SHEET,
    ),
    "is GBK": Hostile(
        lambda: changed(sheet=worksheet(cells('<c r="A1" t="str"><v>日志</v></c>')).encode("gbk")),
        "part_unreadable",
        "S1",
    ),
    "deep book": bomb(lambda: changed(book="<workbook>" + "<a>" * 300_000)),
    "less deep book": bomb(
        lambda: changed(book="<workbook>" + "<a>" * 30_000), "part_unreadable", BOOK
    ),
    "deep sheet": Hostile(lambda: raw_book("<a>" * 1_000_000), READ),
    "deep cell": bomb(
        lambda: raw_book(cells(f'<c r="A1">{"<v>" * 500_000}')), "part_unreadable", "S1"
    ),
    "deep text": bomb(lambda: changed(strings="<sst><si>" + "<r>" * 500_000)),
    "attributes without end": Hostile(
        lambda: raw_book(cells(f'<c r="A1"{attributes(100_000)}><v>1</v></c>')),
        READ,
    ),
    "outside the package": Hostile(
        lambda: linked("../../../../etc/passwd"), "part_unreadable", "etc/passwd"
    ),
    "an address on the web": Hostile(
        lambda: linked("https://example.com/a.xml"),
        "part_unreadable",
        "xl/https:/example.com/a.xml",
    ),
    "a sheet that is the book": Hostile(lambda: linked("/xl/workbook.xml"), READ),
    "a letter with a book inside": Hostile(
        lambda: changed(book='<w:document xmlns:w="w"/>'), "not_a_workbook"
    ),
}
