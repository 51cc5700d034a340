"""What people do to the tabs of a workbook: rename, move, copy, hide, delete."""

import re
from collections.abc import Sequence

from tests.faults.book import WORKBOOK, Book

RELATIONS = "xl/_rels/workbook.xml.rels"
TYPES = "[Content_Types].xml"
_NAMES = re.compile(r"<definedNames>.*?</definedNames>", re.S)
_TABS = re.compile(r"<sheet [^>]*/>")
_NAME = re.compile(r'name="([^"]*)"')


def renamed(book: Book, tab: str, name: str) -> Book:
    """Return the workbook with a tab called otherwise."""
    return book.replaced(WORKBOOK, f'<sheet name="{tab}"', f'<sheet name="{name}"')


def hidden(book: Book, tab: str, state: str = "hidden") -> Book:
    """Return the workbook with a tab hidden, or ``veryHidden``."""
    return book.replaced(WORKBOOK, f'<sheet name="{tab}"', f'<sheet state="{state}" name="{tab}"')


def ordered(book: Book, names: Sequence[str]) -> Book:
    """Return the workbook with its tabs in another order; those not named are deleted."""
    text = _NAMES.sub("", book.text(WORKBOOK))
    tabs = {_name(each): each for each in _TABS.findall(text)}
    listed = "".join(tabs[name] for name in names)
    changed = re.sub(r"<sheets>.*?</sheets>", f"<sheets>{listed}</sheets>", text, flags=re.S)
    return book.with_part(WORKBOOK, changed)


def names(book: Book) -> list[str]:
    """Return the tabs, in order."""
    return [_name(each) for each in _TABS.findall(book.text(WORKBOOK))]


def copied(book: Book, tab: str, name: str, number: int = 90) -> Book:
    """Return the workbook with a copy of a sheet as the last tab.

    Args:
        book: The workbook.
        tab: The sheet.
        name: The copy's tab.
        number: Its part's number, which no other part has.
    """
    part = f"xl/worksheets/sheet{number}.xml"
    xml = re.sub(r"<tableParts.*?</tableParts>", "", book.text(book.sheet(tab)), flags=re.S)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    link = f'<Relationship Id="rId{number}" Type="{kind}" Target="worksheets/sheet{number}.xml"/>'
    content = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
    listed = f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/></sheets>'
    return (
        book.with_part(part, xml)
        .replaced(RELATIONS, "</Relationships>", f"{link}</Relationships>")
        .replaced(
            TYPES, "</Types>", f'<Override PartName="/{part}" ContentType="{content}"/></Types>'
        )
        .replaced(WORKBOOK, "</sheets>", listed)
    )


def _name(tab: str) -> str:
    found = _NAME.search(tab)
    assert found, tab
    return found[1]
