"""An issued member book, taken apart once, so that thousands can be filled in within seconds.

What people type is put straight into the sheets' XML; the parts nobody types into are packed once.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import escape

from tests.planting.sheet_xml import Sheet, Spot
from workbook.schema.place import Place, letters

WORKBOOK, LINKS, TYPES = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"
STRINGS = "xl/sharedStrings.xml"

_CALCULATED = re.compile(r"(</f>)<v></v>")


@dataclass(slots=True)
class Typed:
    """What is done to a book: cells by sheet id, and what else people do to sheets.

    Attributes:
        cells: Sheet id -> cell -> what is typed; None clears it.
        hidden: Sheet id -> hidden rows, 0-based.
        merged: Sheet id -> merged ranges.
        tabs: Sheet id -> the tab's new name.
        gone: Sheets that were deleted.
        copies: Tab name -> the sheet it is a copy of, and what stands in it besides.
        veiled: Of these tabs, those that are hidden.
        strings: Shared strings added behind the book's own, as XML.
    """

    cells: dict[str, dict[Spot, object]] = field(default_factory=dict)
    hidden: dict[str, set[int]] = field(default_factory=dict)
    merged: dict[str, list[str]] = field(default_factory=dict)
    tabs: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    copies: dict[str, tuple[str, dict[Spot, object]]] = field(default_factory=dict)
    veiled: set[str] = field(default_factory=set)
    strings: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Paper:
    """An issued book, ready to be filled in again and again.

    Attributes:
        content: The book.
        placed: Where everything stands in it.
        tabs: Sheet id -> tab name.
    """

    content: bytes
    placed: Place
    tabs: Mapping[str, str]

    @cached_property
    def _parts(self) -> dict[str, str]:
        """Sheet id -> its part."""
        return {
            sheet.id: f"xl/worksheets/sheet{number}.xml"
            for number, sheet in enumerate(self.placed.book.sheets, start=1)
        }

    @cached_property
    def _sheets(self) -> dict[str, Sheet]:
        with zipfile.ZipFile(io.BytesIO(self.content)) as book:
            # Excel has calculated what it saves.
            return {
                sheet: Sheet.of(_CALCULATED.sub(r"\1<v>0</v>", book.read(part).decode()))
                for sheet, part in self._parts.items()
                if sheet != "live"
            }

    @cached_property
    def _texts(self) -> dict[str, str]:
        with zipfile.ZipFile(io.BytesIO(self.content)) as book:
            parts = (WORKBOOK, LINKS, TYPES, STRINGS)
            return {part: book.read(part).decode() for part in parts}

    @cached_property
    def shared(self) -> int:
        """How many shared strings the book has of its own."""
        return self._texts[STRINGS].count("<si>")

    @cached_property
    def _packed(self) -> bytes:
        """The parts no book differs in."""
        out = io.BytesIO()
        changing = {*self._texts, *(self._parts[each] for each in self._sheets)}
        with zipfile.ZipFile(io.BytesIO(self.content)) as book, zipfile.ZipFile(out, "w") as made:
            for info in book.infolist():
                if info.filename not in changing:
                    made.writestr(info, book.read(info), zipfile.ZIP_DEFLATED)
        return out.getvalue()

    def filled(self, typed: Typed) -> bytes:
        """Return the book with everything typed in.

        Args:
            typed: What was done to it.
        """
        texts = dict(self._texts)
        texts[STRINGS] = texts[STRINGS].replace("</sst>", f"{''.join(typed.strings)}</sst>")
        for sheet in typed.gone:
            texts[WORKBOOK] = _without_tab(texts[WORKBOOK], self.tabs[sheet])
        for sheet, name in typed.tabs.items():
            was = f'<sheet name="{escape(self.tabs[sheet])}"'
            texts[WORKBOOK] = texts[WORKBOOK].replace(was, f'<sheet name="{escape(name)}"')
        changed = {
            self._parts[sheet]: paper.filled(
                typed.cells.get(sheet, {}), typed.hidden.get(sheet, ()), typed.merged.get(sheet, ())
            )
            for sheet, paper in self._sheets.items()
        }
        for number, (name, (sheet, cells)) in enumerate(typed.copies.items(), start=900):
            changed[f"xl/worksheets/sheet{number}.xml"] = self._sheets[sheet].filled(cells, (), ())
            texts = _with_tab(texts, name, number, is_hidden=name in typed.veiled)
        out = io.BytesIO(self._packed)
        with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as book:
            for part, text in (texts | changed).items():
                book.writestr(part, text)
        return out.getvalue()

    def column(self, sheet: str, block: str, column: str) -> str:
        """Return a column's letters."""
        return letters(self.placed.block(sheet, block).columns[column].column)


def _without_tab(text: str, name: str) -> str:
    return re.sub(rf'<sheet name="{re.escape(escape(name))}"[^>]*/>', "", text)


def _with_tab(
    texts: Mapping[str, str], name: str, number: int, *, is_hidden: bool
) -> dict[str, str]:
    state = ' state="hidden"' if is_hidden else ""
    tab = f'<sheet name="{escape(name)}" sheetId="{number}"{state} r:id="rId{number}"/></sheets>'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    link = f'<Relationship Id="rId{number}" Type="{kind}" Target="worksheets/sheet{number}.xml"/>'
    content = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
    part = f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{content}"/>'
    return {
        **texts,
        WORKBOOK: texts[WORKBOOK].replace("</sheets>", tab),
        LINKS: texts[LINKS].replace("</Relationships>", f"{link}</Relationships>"),
        TYPES: texts[TYPES].replace("</Types>", f"{part}</Types>"),
    }
