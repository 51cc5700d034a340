"""A sheet's XML, cut into rows so that cells can be typed into it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from html import escape

from workbook.schema.place import a1

Spot = tuple[int, int]  # row and column, 0-based
Cells = Mapping[Spot, object]
EPOCH = datetime(1899, 12, 30)
SECONDS = 86_400
_COLS = re.compile(r'<col min="(\d+)" max="(\d+)"[^>]*? style="(\d+)"')
_ROW = re.compile(r'<row r="(\d+)"([^>]*?)(?:/>|>(.*?)</row>)', re.S)
_CELL = re.compile(r'<c r="([A-Z]+)\d+"([^>]*?)(?:/>|>.*?</c>)', re.S)
_STYLE = re.compile(r' s="(\d+)"')
_MERGES = re.compile(r'<mergeCells count="\d+">')


@dataclass(frozen=True, slots=True)
class Xml:
    """A cell's content as XML: what follows its address and style."""

    attributes: str
    content: str
    style: int | None = None


ERROR_TYPE = ' t="e"'


def error(code: str) -> Xml:
    """Return a cell that holds an error such as #N/A."""
    return Xml(ERROR_TYPE, f"<v>{code}</v>")


UNCALCULATED = Xml("", "<f>SUM(A1:A2)</f>")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's XML, cut into its rows."""

    head: str
    rows: Mapping[int, tuple[str, Mapping[int, tuple[str, str]]]]  # attributes; cell, style
    texts: Mapping[int, str]
    tail: str
    styles: Mapping[int, str]

    @classmethod
    def of(cls, xml: str) -> "Sheet":
        """Cut a sheet that XlsxWriter wrote."""
        head, _, rest = xml.partition("<sheetData>")
        body, _, tail = rest.partition("</sheetData>")
        rows, texts = {}, {}
        for match in _ROW.finditer(body):
            number = int(match[1]) - 1
            cells = {
                _column(each[1]): (each[0], "".join(_STYLE.findall(each[2])))
                for each in _CELL.finditer(match[3] or "")
            }
            rows[number], texts[number] = (match[2], cells), match[0]
        styles = {
            column: style
            for first, last, style in _COLS.findall(head)
            for column in range(int(first) - 1, min(int(last), 702))
        }
        return cls(f"{head}<sheetData>", rows, texts, f"</sheetData>{tail}", styles)

    def filled(self, cells: Cells, hidden: Iterable[int], merged: Iterable[str]) -> str:
        """Return the sheet with cells typed in, rows hidden and ranges merged."""
        by_row: dict[int, dict[int, object]] = {row: {} for row in hidden}
        hidden = set(by_row)
        for (row, column), value in cells.items():
            by_row.setdefault(row, {})[column] = value
        texts = [
            self._row(row, by_row[row], is_hidden=row in hidden)
            if row in by_row
            else self.texts[row]
            for row in sorted(self.rows.keys() | by_row.keys())
        ]
        return f"{self.head}{''.join(texts)}{_merged(self.tail, list(merged))}"

    def _row(self, row: int, new: Mapping[int, object], *, is_hidden: bool) -> str:
        attributes, old = self.rows.get(row, ("", {}))
        cells = {column: text for column, (text, _) in old.items()}
        for column, value in new.items():
            style = (old[column][1] if column in old else "") or self.styles.get(column, "")
            cells[column] = cell(a1(row, column), value, style)
        mark = ' hidden="1"' if is_hidden else ""
        content = "".join(cells[column] for column in sorted(cells))
        return f'<row r="{row + 1}"{attributes}{mark}>{content}</row>'


def _merged(tail: str, ranges: list[str]) -> str:
    if not ranges:
        return tail
    each = "".join(f'<mergeCell ref="{one}"/>' for one in ranges)
    if _MERGES.search(tail):
        return _MERGES.sub(f"<mergeCells>{each}", tail)
    # The order of a worksheet's elements is fixed; a reader finds merges wherever they are.
    return tail.replace("</sheetData>", f"</sheetData><mergeCells>{each}</mergeCells>", 1)


def _column(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number - 1


def cell(address: str, value: object, style: str) -> str:
    """Return a cell as Excel writes it."""
    if isinstance(value, Xml) and value.style is not None:
        style = str(value.style)
    start = f'<c r="{address}"' + (f' s="{style}"' if style else "")
    match value:
        case None:
            return f"{start}/>"
        case Xml():
            return f"{start}{value.attributes}>{value.content}</c>"
        case bool():
            return f'{start} t="b"><v>{int(value)}</v></c>'
        case date():
            return f"{start}><v>{serial(value)!r}</v></c>"
        case int() | float():
            return f"{start}><v>{value!r}</v></c>"
        case _:
            text = escape(str(value), quote=False)
            return f'{start} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def serial(day: date) -> int | float:
    """Return the number Excel keeps a day as, or a day with a time."""
    if not isinstance(day, datetime):
        return day.toordinal() - EPOCH.toordinal()
    seconds = (day - EPOCH).total_seconds()
    return seconds / SECONDS
