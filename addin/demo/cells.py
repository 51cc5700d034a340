"""Types values into a workbook of ours without opening it as one: the zip's sheets are patched.

A demo of hundreds of books is made in seconds this way. It relies on what XlsxWriter writes and on
nothing else's, so it is for our own templates only.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from html import escape, unescape

from workbook.schema.place import a1, letters

Spot = tuple[int, int]  # 0-based row and column
Writes = Mapping[Spot, object]  # what is typed where; None clears a cell
Moved = Mapping[int, int]  # column -> the column it stood in before, 0-based

_EPOCH = date(1899, 12, 30).toordinal()
_SHEET = re.compile(r'<sheet name="([^"]*)" sheetId="\d+"[^>]* r:id="rId(\d+)"')
_COLS = re.compile(r'<col min="(\d+)" max="(\d+)"[^>]*? style="(\d+)"')
_ROW = re.compile(r'<row r="(\d+)"([^>]*?)(?:/>|>(.*?)</row>)', re.S)
_CELL = re.compile(r'<c r="([A-Z]+)\d+"([^>]*?)(?:/>|>.*?</c>)', re.S)
_STYLE = re.compile(r' s="(\d+)"')
_DIMENSION = re.compile(r'<dimension ref="[^"]*"/>')
_TABLE_LINK = re.compile(r'Target="\.\./tables/(table\d+\.xml)"')
_REFERENCE = re.compile(r'\bref="(A\d+:[A-Z]+)(\d+)"')
_TABLES = re.compile(r"<tableParts.*?</tableParts>", re.S)


def typed(
    content: bytes, writes: Mapping[str, Writes], *, moved: Mapping[str, Moved] | None = None
) -> bytes:
    """Return a workbook with values typed into it; its tables grow as they would in Excel.

    Args:
        content: A workbook that XlsxWriter made.
        writes: Tab name -> what is typed into that sheet.
        moved: Tab name -> where its columns' formats went. Its table becomes a plain range.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as book, zipfile.ZipFile(out, "w") as made:
        sheets = _sheet_parts(book)
        changed: dict[str, str] = {}
        for tab, cells in writes.items():
            part = sheets[tab]
            formats = (moved or {}).get(tab, {})
            xml = _patched(book.read(part).decode(), cells, formats)
            changed[part] = _TABLES.sub("", xml) if formats else xml
            last = max((row for row, _ in cells), default=0)
            changed |= {t: _grown(book.read(t).decode(), last) for t in _table_parts(book, part)}
        for info in book.infolist():
            text = changed.get(info.filename)
            made.writestr(info, book.read(info) if text is None else text, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _table_parts(book: zipfile.ZipFile, part: str) -> list[str]:
    name = part.rpartition("/")[2]
    links = f"xl/worksheets/_rels/{name}.rels"
    if links not in book.NameToInfo:
        return []
    return [f"xl/tables/{each}" for each in _TABLE_LINK.findall(book.read(links).decode())]


def _grown(table: str, last: int) -> str:
    """Return a table's part, reaching down to a row (0-based) at least."""

    def grow(match: "re.Match[str]") -> str:
        return f'ref="{match[1]}{max(int(match[2]), last + 1)}"'

    return _REFERENCE.sub(grow, table)


def _sheet_parts(book: zipfile.ZipFile) -> dict[str, str]:
    listed = _SHEET.findall(book.read("xl/workbook.xml").decode())
    return {unescape(name): f"xl/worksheets/sheet{number}.xml" for name, number in listed}


def _patched(xml: str, writes: Writes, moved: Moved) -> str:
    """Return a sheet with the written rows merged into those it has, in order."""
    head, body, tail = _split(xml)
    before = _column_styles(head)
    styles = before | {to: before[source] for to, source in moved.items() if source in before}
    by_row: dict[int, dict[int, object]] = {}
    for (row, column), value in writes.items():
        by_row.setdefault(row, {})[column] = value
    rows = {int(match[1]) - 1: match for match in _ROW.finditer(body)}
    texts = [
        _row(row, rows.get(row), by_row[row], styles) if row in by_row else rows[row][0]
        for row in sorted(rows.keys() | by_row.keys())
    ]
    last = a1(max(rows.keys() | by_row.keys(), default=0), max(styles, default=0))
    return _DIMENSION.sub(f'<dimension ref="A1:{last}"/>', head) + "".join(texts) + tail


def _split(xml: str) -> tuple[str, str, str]:
    if "<sheetData/>" in xml:
        head, tail = xml.split("<sheetData/>")
        return f"{head}<sheetData>", "", f"</sheetData>{tail}"
    head, rest = xml.split("<sheetData>")
    body, tail = rest.split("</sheetData>")
    return f"{head}<sheetData>", body, f"</sheetData>{tail}"


def _column_styles(head: str) -> dict[int, str]:
    return {
        column: style
        for first, last, style in _COLS.findall(head)
        for column in range(int(first) - 1, min(int(last), 702))
    }


def _row(
    row: int, old: "re.Match[str] | None", new: dict[int, object], styles: dict[int, str]
) -> str:
    attributes, body = (old[2], old[3] or "") if old else ("", "")
    cells: dict[int, str] = {}
    own_styles: dict[int, str] = {}
    for match in _CELL.finditer(body):
        column = _column(match[1])
        cells[column] = match[0]
        own_styles[column] = "".join(_STYLE.findall(match[2]))
    for column, value in new.items():
        cells[column] = _cell(row, column, value, own_styles.get(column) or styles.get(column))
    return f'<row r="{row + 1}"{attributes}>{"".join(cells[c] for c in sorted(cells))}</row>'


def _column(name: str) -> int:
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _cell(row: int, column: int, value: object, style: str | None) -> str:
    start = f'<c r="{letters(column)}{row + 1}"' + (f' s="{style}"' if style else "")
    match value:
        case None:
            return f"{start}/>"
        case date():
            return f"{start}><v>{value.toordinal() - _EPOCH}</v></c>"
        case int() | float():
            return f"{start}><v>{value!r}</v></c>"
        case _:
            text = escape(str(value), quote=False)
            return f'{start} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
