"""The guard: what a file is and whether it is safe to read, before any parser meets it."""

from collections.abc import Callable
from dataclasses import dataclass

from workbook.read.caps import MAX_FILE
from workbook.read.cells import SheetBytes, look_at
from workbook.read.contents import SheetPart, read_contents
from workbook.read.package import write_package
from workbook.read.parts import Parts
from workbook.read.refusal import Refusal, Refused
from workbook.read.signature import BOOK_ENDINGS, ending, refusal_code
from workbook.read.texts import refuse_swollen_text

__all__ = ["Inspected", "Refusal", "Unpacked", "Wanted", "inspect", "unpack"]

Wanted = Callable[[str], bool]  # a tab's name -> whether its sheet is to be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """A workbook whose parts were unpacked, each no further than it may be, and no parser has met.

    Attributes:
        file: The file's name, without its folder.
        tabs: The wanted sheets' tabs, in tab order.
        sheets: Their parts, in the same order.
        styles: The part with the number formats; empty if there is none.
        strings: The part with the shared strings; empty if there is none.
        is_1904: Days are counted from 1904.
        modified: When the book was last saved, as it says itself (ISO text); empty if unknown.
    """

    file: str
    tabs: tuple[SheetPart, ...]
    sheets: tuple[bytes, ...]
    styles: bytes
    strings: bytes
    is_1904: bool
    modified: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """A workbook that may be given to a parser.

    Attributes:
        package: A package of our own with the wanted sheets.
        tabs: The wanted sheets' tabs, in tab order.
        sheets: What was seen in each wanted sheet, in the same order.
    """

    package: bytes
    tabs: tuple[SheetPart, ...]
    sheets: tuple[SheetBytes, ...]


def unpack(file: str, content: bytes, *, wanted: Wanted | None = None) -> Unpacked | Refusal:
    """Return a workbook's parts, or why it is not read.

    The true content decides, not the name: a real workbook is read whatever its ending says.

    Args:
        file: The file's name, without its folder.
        content: Its bytes.
        wanted: Which sheets to read, by the tab's name; None for all.

    Findings:
        Every code of ``workbook.schema.sentences_files`` from not_a_workbook to part_unreadable.
    """
    code = refusal_code(file, content)
    if len(content) > MAX_FILE and code in {"", "cut_short"}:
        return Refusal.of(file, "too_large")
    if code:
        return Refusal.of(file, code)
    try:
        return _unpack(file, Parts(content), wanted=wanted)
    except Refused as reason:
        if reason.code in {"cut_short", "too_many_parts"} and ending(file) not in BOOK_ENDINGS:
            return Refusal.of(file, "not_a_workbook")
        return Refusal.of(file, reason.code, found=reason.found)


def _unpack(file: str, parts: Parts, *, wanted: Wanted | None) -> Unpacked:
    contents = read_contents(parts)
    tabs = tuple(tab for tab in contents.sheets if wanted is None or wanted(tab.name))
    return Unpacked(
        file=file,
        tabs=tabs,
        sheets=tuple(parts.unpack_xml(tab.part) for tab in tabs),
        styles=parts.unpack_xml(contents.styles) if contents.styles else b"",
        strings=parts.unpack_xml(contents.strings) if contents.strings else b"",
        is_1904=contents.is_1904,
        modified=contents.modified,
    )


def inspect(book: Unpacked) -> Inspected:
    """Return a workbook ready to be parsed.

    Raises:
        Refused: far_cell, part_too_large, part_unreadable.
    """
    refuse_swollen_text(book.strings, book.sheets)
    return Inspected(
        sheets=tuple(
            look_at(xml, tab.name) for xml, tab in zip(book.sheets, book.tabs, strict=True)
        ),
        tabs=book.tabs,
        package=write_package(
            book.sheets, styles=book.styles, strings=book.strings, is_1904=book.is_1904
        ),
    )
