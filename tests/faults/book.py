"""A member book as the parts of a zip, and what people and programs do to them."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import escape

from workbook.read.cells import column_number
from workbook.schema.place import letters

EPOCH = date(1899, 12, 30)
WORKBOOK = "xl/workbook.xml"
STYLES = "xl/styles.xml"
CORE = "docProps/core.xml"

_ROW = re.compile(r'<row r="(\d+)"([^>]*?)(?:/>|>(.*?)</row>)', re.S)
_CELL = re.compile(r'<c r="([A-Z]+)\d+"([^>]*?)(?:/>|>(.*?)</c>)', re.S)
_STYLE = re.compile(r' s="\d+"')
_COLUMN = re.compile(r'<col min="(\d+)" max="(\d+)"[^>]*? style="(\d+)"')
_ADDRESS = re.compile(r"([A-Z]+)(\d+)")
_FORMATTED_TABLE = re.compile(r"<tableParts.*?</tableParts>", re.S)

Line = dict[str, str]  # column letters -> a cell's XML, with {at} for its address


@dataclass(frozen=True, slots=True)
class Xml:
    """A cell written just so; ``{at}`` is its address and ``{s}`` its style."""

    text: str


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook, part by part; every change makes another one."""

    parts: Mapping[str, bytes]

    @classmethod
    def of(cls, content: bytes) -> "Book":
        """Return a workbook's parts."""
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return cls({name: package.read(name) for name in package.namelist()})

    def packed(self) -> bytes:
        """Return the workbook as a file."""
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
            for name, data in self.parts.items():
                package.writestr(name, data)
        return target.getvalue()

    def text(self, part: str) -> str:
        """Return a part that is text."""
        return self.parts[part].decode()

    def with_part(self, part: str, data: str | bytes) -> "Book":
        """Return the workbook with a part added or put in place of another."""
        content = data.encode() if isinstance(data, str) else data
        return replace(self, parts={**self.parts, part: content})

    def without_part(self, part: str) -> "Book":
        """Return the workbook without a part."""
        return replace(self, parts={name: d for name, d in self.parts.items() if name != part})

    def replaced(self, part: str, old: str, new: str) -> "Book":
        """Return the workbook with a text in a part replaced; it must be there."""
        text = self.text(part)
        assert old in text, f"{part} has no {old}"
        return self.with_part(part, text.replace(old, new))

    def rewritten(self, part: str, pattern: str, new: str) -> "Book":
        """Return the workbook with every match of a pattern in a part replaced; there must be one."""
        text, count = re.subn(pattern, new, self.text(part), flags=re.S)
        assert count, f"{part} has no {pattern}"
        return self.with_part(part, text)

    def sheet(self, tab: str) -> str:
        """Return the part of a tab."""
        found = re.search(
            rf'<sheet name="{re.escape(tab)}"[^>]* r:id="rId(\d+)"', self.text(WORKBOOK)
        )
        assert found, f"there is no {tab}"
        return f"xl/worksheets/sheet{found[1]}.xml"

    def typed(self, tab: str, cells: Mapping[str, object]) -> "Book":
        """Return the workbook with values typed into a sheet; None clears a cell."""
        part = self.sheet(tab)
        xml = self.text(part)
        lines = _lines(xml)
        styles = _column_styles(xml)
        for address, value in cells.items():
            letter, row = split(address)
            line = lines.setdefault(row, {})
            own = _STYLE.search(line[letter]) if letter in line else None
            line[letter] = _cell(value, own[0] if own else styles.get(letter, ""))
        return self.with_part(part, _with_lines(xml, lines))

    def rearranged(
        self, tab: str, *, columns: Sequence[str] = (), rows: Sequence[int] = (), first: int = 4
    ) -> "Book":
        """Return the workbook with a sheet's columns or rows elsewhere, gone, or there again.

        Args:
            tab: The sheet.
            columns: The letters that were, from A on; empty for a new column. None: as they were.
            rows: The rows that were, from ``first`` on; 0 for a new row. None: as they were.
            first: The first row that is touched; above it stand titles.
        """
        part = self.sheet(tab)
        xml = _FORMATTED_TABLE.sub("", self.text(part))  # Excel's own moves along
        old = _lines(xml)
        order = rows or range(first, max(old) + 1)
        lines = {row: line for row, line in old.items() if row < first}
        for row, was in enumerate(order, first):
            line = old.get(was, {})
            moved = {letters(n): line[each] for n, each in enumerate(columns) if each in line}
            lines[row] = moved if columns else dict(line)
        return self.with_part(part, _with_lines(xml, lines))


def split(address: str) -> tuple[str, int]:
    """Return the letters and the row of an A1 address."""
    found = _ADDRESS.fullmatch(address)
    assert found, address
    return found[1], int(found[2])


def _lines(xml: str) -> dict[int, Line]:
    return {
        int(row[1]): {
            cell[1]: cell[0].replace(f'r="{cell[1]}{row[1]}"', 'r="{at}"', 1)
            for cell in _CELL.finditer(row[3] or "")
        }
        for row in _ROW.finditer(xml)
    }


def _with_lines(xml: str, lines: Mapping[int, Line]) -> str:
    attributes = {int(row[1]): row[2] for row in _ROW.finditer(xml)}
    rows = (
        f'<row r="{row}"{attributes.get(row, "")}>{_line(line, row)}</row>'
        for row, line in sorted(lines.items())
    )
    head, tail = xml.partition("<sheetData")[0], xml.rpartition("</sheetData>")[2]
    return f"{head}<sheetData>{''.join(rows)}</sheetData>{tail}"


def _line(line: Line, row: int) -> str:
    return "".join(
        line[letter].replace("{at}", f"{letter}{row}")
        for letter in sorted(line, key=lambda each: column_number(each.encode()))
    )


def _column_styles(xml: str) -> dict[str, str]:
    return {
        letters(column): f' s="{style}"'
        for first, last, style in _COLUMN.findall(xml)
        for column in range(int(first) - 1, min(int(last), 702))
    }


def _cell(value: object, style: str) -> str:
    start = f'<c r="{{at}}"{style}'
    match value:
        case None:
            return f"{start}/>"
        case Xml(text):
            return text.replace("{s}", style)
        case date():
            return f"{start}><v>{(value - EPOCH).days}</v></c>"
        case int() | float():
            return f"{start}><v>{value!r}</v></c>"
        case _:
            shown = escape(str(value), quote=False)
            return f'{start} t="inlineStr"><is><t xml:space="preserve">{shown}</t></is></c>'
