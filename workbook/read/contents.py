"""A workbook's own list of contents: its sheets, where each stands, and how it counts dates."""

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from defusedxml.ElementTree import ParseError, fromstring

from workbook.read.caps import MAX_INDEX_TAGS, MAX_SHEETS
from workbook.read.parts import Parts
from workbook.read.refusal import Refused
from workbook.read.remembered import remembered

TYPES = "[Content_Types].xml"
RELATIONS = "_rels/.rels"
STRICT = "{http://purl.oclc.org/ooxml/"
TRUE = frozenset({"1", "true"})

# SheetJS, behind many web tools, names this type for .bin parts in every .xlsx, and has none.
_BIN_TYPE = re.compile(rb"<Default\s[^<>]*Extension=[\"']bin[\"'][^<>]*>")
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A worksheet in tab order: its tab's name, its part, and whether its tab is hidden."""

    name: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a workbook is made of.

    Attributes:
        sheets: The worksheets, in tab order; chart sheets are left out.
        styles: The part with the number formats; empty if there is none.
        strings: The part with the shared strings; empty if there is none.
        is_1904: Days are counted from 1904, as old Macs did.
        modified: When the book was last saved, as it says itself (ISO text); empty if unknown.
    """

    sheets: tuple[SheetPart, ...]
    styles: str
    strings: str
    is_1904: bool
    modified: str


@dataclass(frozen=True, slots=True)
class _Tab:
    name: str
    number: str  # its relation's id
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class _Relation:
    kind: str  # the last word of its type: worksheet, styles, sharedStrings …
    target: str


def read_contents(parts: Parts) -> Contents:
    """Return a workbook's list of contents.

    Args:
        parts: The parts of a zip that may or may not be a workbook.

    Raises:
        Refused: not_a_workbook, macro_book, xlsb_book, strict_book, part_unreadable, and
            what unpacking a part may end with.
    """
    _refuse_other_kinds(parts)
    parts.check_sizes()
    book, core = _find_book(parts)
    tabs, is_1904 = _workbook(parts.unpack_index(book), book)
    relations = _relations(parts, book)
    by_kind = {relation.kind: relation.target for relation in relations.values()}
    return Contents(
        sheets=_sheets(tabs, relations),
        styles=_if_there(parts, by_kind.get("styles", "")),
        strings=_if_there(parts, by_kind.get("sharedStrings", "")),
        is_1904=is_1904,
        modified=_modified(parts, core),
    )


def _refuse_other_kinds(parts: Parts) -> None:
    names = parts.parts
    if TYPES not in parts:
        raise Refused("not_a_workbook")
    if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names):
        raise Refused("macro_book")
    if "xl/workbook.bin" in parts:
        raise Refused("xlsb_book")
    types = _BIN_TYPE.sub(b"", parts.unpack_index(TYPES))
    if b"macroEnabled" in types:
        raise Refused("macro_book")
    if b"spreadsheetml" not in types:
        raise Refused("not_a_workbook")


def _find_book(parts: Parts) -> tuple[str, str]:
    """Return the names of the workbook part and of the document properties (empty: none)."""
    if RELATIONS not in parts:
        raise Refused("part_unreadable", RELATIONS)
    by_kind = {each.kind: each.target for each in _relations(parts, "").values()}
    return by_kind.get("officeDocument", "xl/workbook.xml"), by_kind.get("core-properties", "")


@remembered
def _workbook(xml: bytes, name: str) -> tuple[tuple[_Tab, ...], bool]:
    """Return the tabs, and whether days are counted from 1904."""
    root = _root(xml, name)
    if root.tag.startswith(STRICT):
        raise Refused("strict_book")
    if root.tag.rpartition("}")[2] != "workbook":
        raise Refused("not_a_workbook")  # a letter or slides with a workbook inside
    setting = next(_children(root, "workbookPr"), None)
    is_1904 = setting is not None and setting.get("date1904", "").lower() in TRUE
    return tuple(map(_tab, _children(root, "sheet"))), is_1904


def _tab(tab: Any) -> _Tab:  # noqa: ANN401 - defusedxml has no types
    number = next((tab.get(key) for key in tab.keys() if key.endswith("}id")), "")  # noqa: SIM118
    is_hidden = tab.get("state", "visible") != "visible"
    return _Tab(tab.get("name", ""), number or "", is_hidden)


def _sheets(tabs: Sequence[_Tab], relations: Mapping[str, _Relation]) -> tuple[SheetPart, ...]:
    found = []
    for tab in tabs:
        relation = relations.get(tab.number)
        if relation is None:
            raise Refused("part_unreadable", tab.name)
        if relation.kind == "worksheet":
            found.append(SheetPart(tab.name, relation.target, tab.is_hidden))
    if len(found) > MAX_SHEETS or len({sheet.part for sheet in found}) < len(found):
        raise Refused("part_unreadable", "xl/workbook.xml")
    return tuple(found)


def _relations(parts: Parts, source: str) -> Mapping[str, _Relation]:
    """Return what a part (empty: the whole package) points to, by id."""
    folder, name = posixpath.split(source)
    index = posixpath.join(folder, "_rels", f"{name}.rels")
    xml = parts.unpack_index(index)
    return _relations_in(xml, index, folder)


@remembered
def _relations_in(xml: bytes, index: str, folder: str) -> Mapping[str, _Relation]:
    return {
        each.get("Id", ""): _Relation(
            each.get("Type", "").rpartition("/")[2],
            posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/"),
        )
        for each in _root(xml, index)
        if each.get("TargetMode") != "External"
    }


def _modified(parts: Parts, core: str) -> str:
    if core not in parts:
        return ""
    return _modified_in(parts.unpack_index(core), core)


@remembered
def _modified_in(xml: bytes, name: str) -> str:
    stamp = next(_children(_root(xml, name), "modified"), None)
    text = "" if stamp is None else (stamp.text or "").strip()
    return text if _STAMP.fullmatch(text) else ""


def _if_there(parts: Parts, name: str) -> str:
    return name if name and name in parts else ""


def _root(xml: bytes, name: str) -> Any:  # noqa: ANN401 - defusedxml has no types
    if xml.count(b"<") > MAX_INDEX_TAGS:
        raise Refused("part_too_large")
    try:
        return fromstring(xml)
    except (
        ParseError,
        ValueError,
        LookupError,
    ) as error:  # what defusedxml forbids is a ValueError
        raise Refused("part_unreadable", name) from error


def _children(root: Any, name: str) -> Iterator[Any]:  # noqa: ANN401 - defusedxml has no types
    """Yield the elements of a local name, whatever their namespace's prefix."""
    return (each for each in root.iter() if each.tag.rpartition("}")[2] == name)
