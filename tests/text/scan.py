"""Looks into a written workbook for anything in it that is not mere text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from defusedxml import ElementTree

from workbook.read.book import read_book
from workbook.read.refusal import Refusal
from workbook.schema.cell_text import CELL_LIMIT, is_risky, units

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
LONGEST_TAB, LONGEST_FOOTER, LONGEST_RULE = 31, 255, 255
OUR_NAMES = {"_xlnm.Print_Area", "_xlnm.Print_Titles", "_xlnm._FilterDatabase"}
_FOOTER_CODES = re.compile(r'&(?:[LCRPNA]|\d+ ?|"[^"]*")')
_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(?:app|core)\.xml"
    r"|xl/(?:workbook|styles|sharedStrings|theme/theme1)\.xml"
    r"|xl/_rels/workbook\.xml\.rels|xl/(?:worksheets|drawings)/_rels/\w+\.xml\.rels"
    r"|xl/(?:worksheets/sheet|charts/chart|drawings/drawing|tables/table)\d+\.xml"
)


@dataclass(frozen=True, slots=True)
class Live:
    """What does something in a workbook: the same for the same book, whatever its texts are.

    Attributes:
        formulas: Part, cell and formula.
        links: Part and cell of every link.
        rules: Part, cells and formulas of every rule for input and colour.
        charts: Part and reference of every chart's series.
        parts: The names of the parts.
    """

    formulas: frozenset[tuple[str, str, str]]
    links: frozenset[tuple[str, str]]
    rules: frozenset[tuple[str, str, str]]
    charts: frozenset[tuple[str, str]]
    parts: frozenset[str]


class Written:
    """A workbook's parts, parsed."""

    def __init__(self, content: bytes) -> None:
        """Parse every part, as a strict XML reader does."""
        self.content = content
        with ZipFile(BytesIO(content)) as archive:
            self.parts = {
                name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()
            }
        self.sheets = {
            name: root for name, root in self.parts.items() if name.startswith("xl/worksheets/s")
        }

    def live(self) -> Live:
        """Return everything in it that is more than text."""
        return Live(
            formulas=frozenset(
                (name, cell.get("r", ""), formula.text or "")
                for name, root in self.sheets.items()
                for cell in root.iter(f"{MAIN}c")
                for formula in cell.iter(f"{MAIN}f")
            ),
            links=frozenset(
                (name, link.get("ref", ""))
                for name, root in self.sheets.items()
                for link in root.iter(f"{MAIN}hyperlink")
            ),
            rules=frozenset(self._rules()),
            charts=frozenset(
                (name, reference.text or "")
                for name, root in self.parts.items()
                for reference in root.iter(f"{CHART}f")
            ),
            parts=frozenset(self.parts),
        )

    def _rules(self) -> Iterator[tuple[str, str, str]]:
        for name, root in self.sheets.items():
            for rule in root.iter(f"{MAIN}dataValidation"):
                yield name, rule.get("sqref", ""), rule.get("type", "")
            for cells in root.iter(f"{MAIN}conditionalFormatting"):
                for formula in cells.iter(f"{MAIN}formula"):
                    yield name, cells.get("sqref", ""), formula.text or ""

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text of a cell that no formula stands in, and its cell's style."""
        shared = [_text(each) for each in self._strings()]
        for root in self.sheets.values():
            for cell in root.iter(f"{MAIN}c"):
                value = cell.find(f"{MAIN}v")
                if cell.find(f"{MAIN}f") is not None:
                    continue
                if cell.get("t") == "s" and value is not None:
                    yield shared[int(value.text or 0)], cell.get("s", "0")
                elif cell.get("t") == "inlineStr":
                    yield _text(cell), cell.get("s", "0")

    def _strings(self) -> Iterable[Element]:
        root = self.parts.get("xl/sharedStrings.xml")
        return [] if root is None else root.findall(f"{MAIN}si")

    def quoting(self) -> frozenset[str]:
        """Return the styles that have Excel's quote prefix."""
        formats = self.parts["xl/styles.xml"].find(f"{MAIN}cellXfs")
        return frozenset(
            str(number) for number, each in enumerate(formats) if each.get("quotePrefix") == "1"
        )


def faults_of(content: bytes, *, like: Live, shows: Iterable[str] = ()) -> list[str]:
    """Return what is wrong with a workbook; nothing, if every text in it is mere text.

    Args:
        content: The workbook.
        like: What is live in the same workbook with harmless texts.
        shows: Texts that each stand in a cell, as our own reader reads it.
    """
    written = Written(content)
    return [
        *_differences(written.live(), like),
        *_outside(written),
        *_cells(written),
        *_tabs(written),
        *_footers(written),
        *_rules_too_long(written),
        *_unread(content, shows),
    ]


def live_of(content: bytes) -> Live:
    """Return what is live in a workbook."""
    return Written(content).live()


def _differences(found: Live, like: Live) -> Iterator[str]:
    for what in ("formulas", "links", "rules", "charts", "parts"):
        more, less = getattr(found, what), getattr(like, what)
        yield from (f"{what}: {each!r} is not ours" for each in sorted(more - less))
        yield from (f"{what}: {each!r} is missing" for each in sorted(less - more))


def _outside(written: Written) -> Iterator[str]:
    for name, root in written.parts.items():
        if not _PARTS.fullmatch(name):
            yield f"part {name}"
        for each in root.iter():
            if each.get("TargetMode") == "External":
                yield f"{name} leads outside: {each.get('Target')}"
            if each.tag == f"{MAIN}hyperlink" and each.get("location") is None:
                yield f"{name}: a link without a place in the book"


def _cells(written: Written) -> Iterator[str]:
    quoting = written.quoting()
    for text, style in written.texts():
        if is_risky(_decoded(text)) and style not in quoting:
            yield f"no quote prefix: {text[:60]!r}"
        if units(_decoded(text)) > CELL_LIMIT:
            yield f"too long for a cell: {text[:20]!r}"


def _tabs(written: Written) -> Iterator[str]:
    book = written.parts["xl/workbook.xml"]
    tabs = [each.get("name", "") for each in book.iter(f"{MAIN}sheet")]
    if len({tab.casefold() for tab in tabs}) != len(tabs):
        yield f"tabs twice: {tabs}"
    for tab in tabs:
        is_fit = 0 < units(tab) <= LONGEST_TAB and not re.search(r"[\[\]:*?/\\\x00-\x1f]", tab)
        if not is_fit or tab.strip("'") != tab or tab.casefold() == "history":
            yield f"tab {tab!r}"
    names = [(e.get("name", ""), e.get("localSheetId")) for e in book.iter(f"{MAIN}definedName")]
    if len(set(names)) != len(names) or {name for name, _ in names} - OUR_NAMES:
        yield f"names {names}"


def _footers(written: Written) -> Iterator[str]:
    for name, root in written.sheets.items():
        for each in root.iter(f"{MAIN}oddFooter"):
            text = each.text or ""
            left = _FOOTER_CODES.sub("", text.replace("&&", ""))
            if "&" in left or units(text) > LONGEST_FOOTER:
                yield f"{name}: footer {text!r}"


def _rules_too_long(written: Written) -> Iterator[str]:
    for name, root in written.sheets.items():
        for rule in root.iter(f"{MAIN}dataValidation"):
            for said in ("error", "prompt"):
                if units(rule.get(said, "")) > LONGEST_RULE:
                    yield f"{name}: a rule says too much"
            for formula in rule.iter(f"{MAIN}formula1"):
                listed = formula.text or ""
                if listed.startswith('"') and (
                    units(listed) > LONGEST_RULE + 2 or '"' in listed[1:-1].replace('""', "")
                ):
                    yield f"{name}: a list that is none: {listed!r}"


def texts_in(content: bytes) -> frozenset[str]:
    """Return the texts of all cells, as our own reader reads them."""
    book = read_book("written.xlsx", content)
    assert not isinstance(book, Refusal), book
    rows = (row for grid in book.grids for row in grid.rows)
    return frozenset(value for row in rows for value in row if isinstance(value, str))


def _unread(content: bytes, shows: Iterable[str]) -> Iterator[str]:
    cells = texts_in(content)
    yield from (f"not shown: {text[:60]!r}" for text in shows if text and text not in cells)


def _text(element: Element) -> str:
    return "".join(each.text or "" for each in element.iter(f"{MAIN}t"))


def _decoded(text: str) -> str:
    """Return a text as Excel reads it: ``_x0041_`` is a letter's number."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)
